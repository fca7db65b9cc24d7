import type { Face } from '../face.ts';
import type { Deed } from '../model/deeds.ts';

interface Props extends Face {
  kind: Deed['kind'];
  /** Whom it is done with; left out where the server chooses. */
  visit?: string;
  label: string;
  /** What it says meanwhile, where there is something better than «Wird gesendet …». */
  busy?: string;
  /** The key that does the same. */
  shortcut?: string;
  look?: string;
  onPress(): void;
}

/** Does something in the day. While that is under way the button says so, and stays where it is. */
export function DeedButton({
  desk,
  t,
  kind,
  visit,
  label,
  busy = t.sending,
  shortcut,
  look = '',
  onPress,
}: Props) {
  const { pending, failure } = desk.deeds;
  const isBusy =
    failure.value === null && pending.value.some(({ deed }) => deed.kind === kind && deed.visit === visit);
  const hasKey = shortcut !== undefined && desk.hasKeys.value;
  return (
    <button
      type="button"
      class={`button ${look}`}
      part="button"
      aria-disabled={isBusy}
      {...(hasKey && { 'aria-keyshortcuts': shortcut, 'data-key': shortcut })}
      onClick={() => isBusy || onPress()}
    >
      <span key={isBusy}>{isBusy ? busy : label}</span>
    </button>
  );
}
