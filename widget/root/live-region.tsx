import type { ReadonlySignal } from '@preact/signals-core';

/** Something to say; the same words again are another one. */
export interface Said {
  text: string;
}

/** Reads out one sentence after the other, none of them before those that came earlier have been said. */
export function LiveRegion({ said }: { said: ReadonlySignal<Said[]> }) {
  return (
    <div class="hidden" role="log" aria-live="polite">
      {said.value.map((one) => (
        <p key={one}>{one.text}</p>
      ))}
    </div>
  );
}
