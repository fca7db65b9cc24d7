import type { DayStatus } from '@termin/sdk/contract';
import { useWidget } from '../../context.ts';
import { opening } from './day-words.ts';

const statuses: DayStatus[] = ['free', 'full', 'closed', 'unreleased'];

/** What the looks of the days mean, for those that occur; and why the day pressed last has no times. */
export function Legend() {
  const { model, t, format } = useWidget();
  const { data } = model.calendar.days.value;
  const days = data?.days ?? [];
  const opens = days.find(({ status, opensAt }) => status === 'unreleased' && opensAt)?.opensAt;
  return (
    <ul class="legend">
      {statuses
        .filter((status) => status !== 'unreleased' || days.some((day) => day.status === status))
        .map((status) => (
          <li key={status}>
            <span class={`day ${status}`} aria-hidden="true">
              <span>12</span>
            </span>
            {t.time.legend[status]}
            {status === 'unreleased' && opens && ` (${opening(t, format, opens)})`}
          </li>
        ))}
    </ul>
  );
}
