import type { DeskDay } from '@termin/sdk/contract';
import { Note } from '../../parts/note/note.tsx';
import type { Face } from '../face.ts';
import { atCounter } from '../model/people.ts';
import { counterName } from '../parts/standing.ts';

/** Where does the clerk sit? The board sends citizens there. */
export function CounterChoice({ desk, t, day }: Face & { day: DeskDay }) {
  const wanted = desk.counter.value;
  return (
    <section class="group" aria-labelledby="counters">
      <h3 id="counters">{t.choice.title}</h3>
      <p class="help">{t.choice.help}</p>
      {wanted !== null && (
        <Note tone="warning" urgent>
          <p>{t.choice.unknown(counterName(t, wanted))}</p>
        </Note>
      )}
      <ul class="counters">
        {day.counters.map((counter) => {
          const there = atCounter(day.visits, counter);
          return (
            <li key={counter}>
              <button type="button" class="button" part="button" onClick={() => desk.sit(counter)}>
                <span class="counter-name">{counterName(t, counter)}</span>{' '}
                {there && (
                  <span key={there.number} class="help">
                    {t.choice.busy(there.number)}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
