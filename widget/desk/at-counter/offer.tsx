import type { DeskVisit } from '@termin/sdk/contract';
import { useLayoutEffect, useRef } from '../../hooks.ts';
import { Note } from '../../parts/note/note.tsx';
import type { Face } from '../face.ts';

/** Somebody is at the counter still: how does that end, before somebody else is called? */
export function Offer({ desk, t, visit }: Face & { visit: DeskVisit }) {
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const root = first.current?.getRootNode() as ShadowRoot;
    const before = root.activeElement;
    first.current?.focus();
    return () => {
      if (!root.activeElement && before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <fieldset class="offer">
      <legend class="hidden">{t.offer.title(visit.number)}</legend>
      <Note tone="warning" title={t.offer.title(visit.number)}>
        <p class="choices">
          <button
            ref={first}
            type="button"
            class="button small"
            part="button"
            onClick={() => desk.endAndCall('finish')}
          >
            {t.offer.finish}
          </button>
          <button type="button" class="button small" part="button" onClick={() => desk.endAndCall('noShow')}>
            {t.offer.noShow}
          </button>
          <button type="button" class="link quiet" onClick={() => desk.withdraw()}>
            {t.cancel}
          </button>
        </p>
      </Note>
    </fieldset>
  );
}
