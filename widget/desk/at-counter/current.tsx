import { localTime } from '@termin/sdk/bare';
import type { DeskVisit } from '@termin/sdk/contract';
import type { Face } from '../face.ts';
import { DeedButton } from '../parts/deed-button.tsx';
import { Papers } from '../parts/papers.tsx';
import { whoIs } from '../parts/standing.ts';

/** Who is at the counter: all that the clerk has to know. */
export function Current({ desk, t, visit }: Face & { visit: DeskVisit }) {
  const { number, start, end, calls } = visit;
  return (
    <article class="current" aria-label={t.number(number)}>
      <p class="number">{number}</p>
      <h3 class="name">{whoIs(t, visit)}</h3>
      <p>
        {start && end ? `${t.call.appointment(localTime(start), localTime(end))} · ` : ''}
        {t.call.duration(t.minutes(visit.minutes))}
      </p>
      <Since {...{ desk, t, visit }} />
      {calls > 1 && (
        <p key={calls} class="help">
          {t.call.times(calls)}
        </p>
      )}
      <div class="choices">
        <DeedButton
          {...{ desk, t }}
          kind="finish"
          visit={visit.id}
          label={t.deeds.finish}
          shortcut="F"
          look="primary"
          onPress={() => desk.act('finish')}
        />
        <DeedButton
          {...{ desk, t }}
          kind="recall"
          visit={visit.id}
          label={t.deeds.recall}
          shortcut="R"
          onPress={() => desk.act('recall')}
        />
        <DeedButton
          {...{ desk, t }}
          kind="noShow"
          visit={visit.id}
          label={t.deeds.noShow}
          shortcut="X"
          onPress={() => desk.act('noShow')}
        />
      </div>
      <Papers {...{ t, visit }} />
    </article>
  );
}

/** Changes with the minute, and nothing else with it. */
function Since({ desk, t, visit }: Face & { visit: DeskVisit }) {
  const { time, now } = desk.clock;
  if (visit.calledAt === null || time.value === null) return null;
  const minutes = Math.max(0, Math.floor((now() - Date.parse(visit.calledAt)) / 60_000));
  const words = `${t.call.calledAt(localTime(visit.calledAt))}, ${t.call.ago(minutes)}`;
  return (
    <p key={words} class="help">
      {words}
    </p>
  );
}
