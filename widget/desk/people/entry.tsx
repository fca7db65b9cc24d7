import { localTime } from '@termin/sdk/bare';
import type { DeskVisit } from '@termin/sdk/contract';
import type { Face } from '../face.ts';
import type { Deed } from '../model/deeds.ts';
import { DeedButton } from '../parts/deed-button.tsx';
import { Papers } from '../parts/papers.tsx';

/** What else is known of somebody in the list, and what can be done with them. */
export function Entry({ desk, t, visit }: Face & { visit: DeskVisit }) {
  const { id, number, state, start, end, counter } = visit;
  const isToCome = state === 'expected' || state === 'waiting';
  const isOver = state === 'served' || state === 'no-show';
  // What colleagues have ended comes back to their counters, so they are the ones to do it.
  const isMine = counter === null || counter === desk.counter.value;
  const deed = (kind: Exclude<Deed['kind'], 'call'>, label: string) => (
    <DeedButton
      {...{ desk, t, kind, label }}
      visit={id}
      look="small"
      onPress={() => desk.deeds.press({ kind, visit: id })}
    />
  );
  return (
    <div class="entry">
      <p>
        {start && end ? `${t.call.appointment(localTime(start), localTime(end))} · ` : ''}
        {t.call.duration(t.minutes(visit.minutes))}
      </p>
      <Papers {...{ t, visit }} />
      {isToCome && (
        <div class="choices">
          <DeedButton
            {...{ desk, t }}
            kind="call"
            visit={id}
            label={t.deeds.call(number)}
            busy={t.call.calling}
            look="small"
            onPress={() => desk.call(id)}
          />
          {state === 'expected' && deed('arrive', t.deeds.arrive)}
          {deed('noShow', t.deeds.noShow)}
        </div>
      )}
      {isOver && isMine && <div class="choices">{deed('undo', t.deeds.undo)}</div>}
    </div>
  );
}
