import type { ReadonlySignal } from '@preact/signals-core';

/** Reads out what is put into `text`. */
export function LiveRegion({ text }: { text: ReadonlySignal<string> }) {
  return (
    <div class="hidden" role="status" aria-live="polite">
      <span key={text.value}>{text.value}</span>
    </div>
  );
}
