import type { RefObject } from 'preact';
import type { Face } from '../face.ts';

interface Props extends Face {
  dialog: RefObject<HTMLDialogElement | null>;
}

/** Which key does what, and the switch that turns them off. */
export function KeysDialog({ desk, t, dialog }: Props) {
  const { keys } = t;
  const rows: [string, string][] = [
    ['N', t.call.next],
    ['R', t.deeds.recall],
    ['F', t.deeds.finish],
    ['X', t.deeds.noShow],
    ['U', t.deeds.undo],
    ['/', keys.search],
    ['↑ ↓', keys.rows],
    ['↵', keys.open],
    ['Esc', keys.escape],
    ['?', keys.show],
  ];
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="keys">
      <div class="group">
        <h3 id="keys">{keys.title}</h3>
        <label class="tick">
          <input
            type="checkbox"
            checked={desk.hasKeys.value}
            onChange={({ currentTarget }) => desk.turnKeys(currentTarget.checked)}
          />
          <span>
            <span class="strong">{keys.on}</span>
            <span class="help block">{keys.help}</span>
          </span>
        </label>
        <dl>
          {rows.map(([key, words]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        <div>
          <button type="button" class="button" part="button" onClick={() => dialog.current?.close()}>
            {t.close}
          </button>
        </div>
      </div>
    </dialog>
  );
}
