import { useRef } from '../../hooks.ts';
import type { Face } from '../face.ts';
import { useKeptFocus } from '../parts/use-kept-focus.ts';
import { CallNext } from './call-next.tsx';
import { Colleagues } from './colleagues.tsx';
import { Current } from './current.tsx';
import { Offer } from './offer.tsx';
import { Outcome } from './outcome.tsx';
import { Undo } from './undo.tsx';

/** What the clerk does: call, and deal with who has come. */
export function AtCounter({ desk, t }: Face) {
  const place = useRef<HTMLElement>(null);
  const visit = desk.current.value;
  useKeptFocus(place, () => place.current?.querySelector<HTMLElement>('.call-next') ?? null);
  return (
    <section ref={place} class="at-counter" aria-label={t.call.title}>
      <CallNext {...{ desk, t }} />
      <Outcome {...{ desk, t }} />
      {desk.offer.value !== null && visit && <Offer {...{ desk, t, visit }} />}
      {visit ? <Current key={visit.id} {...{ desk, t, visit }} /> : <p class="nobody">{t.call.nobodyHere}</p>}
      <Undo {...{ desk, t }} />
      <Colleagues {...{ desk, t }} />
    </section>
  );
}
