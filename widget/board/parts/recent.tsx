import type { BoardCall } from '@termin/sdk/contract';
import { isSame } from '../calls/new-calls.ts';
import type { Shown } from '../calls/show-in-turn.ts';
import { fit } from '../fit.ts';
import type { BoardMessages } from '../messages/de.ts';
import { placeIn } from '../phrases.ts';
import { saidIn } from './said-in.ts';

/** How many calls stand below the large one. */
const most = 5;

interface RecentProps {
  t: BoardMessages;
  /** The newest first. */
  calls: readonly BoardCall[];
  shown: Shown | null;
}

/** The last calls besides the large one: those too that have yet to become large. */
export function Recent({ t, calls, shown }: RecentProps) {
  const others = calls.filter((call) => !shown || !isSame(call, shown.call)).slice(0, most);
  if (others.length === 0) return null;
  return (
    <div class="recent" part="recent">
      <h2 key={t.language} {...saidIn(t)}>
        {t.recent}
      </h2>
      <ol>
        {others.map((call) => (
          <li key={`${call.number} ${call.at}`}>
            <span class="number" style={fit(call.number)}>
              {call.number}
            </span>{' '}
            <span class="counter" style={fit(placeIn(t, call.counter))} key={t.language} {...saidIn(t)}>
              {placeIn(t, call.counter)}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
