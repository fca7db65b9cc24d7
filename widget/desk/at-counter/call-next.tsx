import type { Face } from '../face.ts';
import { DeedButton } from '../parts/deed-button.tsx';

/** The button that calls who is next, and who that would be. It stays where it is, whatever happens around it. */
export function CallNext({ desk, t }: Face) {
  const { visits = [], queue = [] } = desk.day.value ?? {};
  const next = visits.find(({ id }) => id === queue[0]);
  const waiting = visits.filter(({ state }) => state === 'waiting').length;
  const outlook = next
    ? [t.call.upNext(next.number), waiting > 0 && t.call.waiting(waiting)].filter(Boolean).join(' · ')
    : t.call.nobodyWaits;
  return (
    <div class="group tight">
      <DeedButton
        {...{ desk, t }}
        kind="call"
        label={t.call.next}
        busy={t.call.calling}
        shortcut="N"
        look={`call-next ${desk.current.value ? '' : 'primary'}`}
        onPress={() => desk.call()}
      />
      <p key={outlook} class="help">
        {outlook}
      </p>
    </div>
  );
}
