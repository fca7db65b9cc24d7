import { localTime } from '@termin/sdk/bare';
import type { Face } from '../face.ts';
import { counterName } from '../parts/standing.ts';

/** Whom the other counters have called. */
export function Colleagues({ desk, t }: Face) {
  const { visits = [] } = desk.day.value ?? {};
  const called = visits.filter(({ state, counter }) => state === 'called' && counter !== desk.counter.value);
  if (called.length === 0) return null;
  return (
    <div class="colleagues">
      <h3>{t.call.colleagues}</h3>
      <dl>
        {called.map(({ id, counter, number, calledAt }) => (
          <div key={id}>
            <dt>{counterName(t, counter ?? '')}</dt>
            <dd>{t.call.since(number, localTime(calledAt ?? ''))}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
