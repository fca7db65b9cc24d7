import { useRef, useSignal } from '../../widget/hooks.ts';

/** A text to take along: it can be selected, and a button copies it. */
export function CopyField({ label, text, button }: { label: string; text: string; button: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const copied = useSignal('');

  async function copy() {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Refused, or no clipboard without https: the old way, with what is selected.
      document.execCommand('copy');
    }
    copied.value = text;
  }

  return (
    <div class="copy">
      <label>
        {label}
        <textarea
          ref={field}
          readOnly
          spellcheck={false}
          rows={Math.max(1, text.trimEnd().split('\n').length)}
          value={text}
        />
      </label>
      <button type="button" onClick={() => void copy()}>
        {button}
      </button>
      <span role="status">{copied.value === text && text ? 'Copied.' : ''}</span>
    </div>
  );
}
