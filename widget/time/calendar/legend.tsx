import type { DayStatus } from '@termin/sdk/contract';
import { useWidget } from '../../context.ts';
import { opening } from './day-words.ts';

const statuses: DayStatus[] = ['free', 'full', 'closed', 'unreleased'];

/** What the looks of the days mean, and when those open that are not released yet. */
export function Legend() {
  const { flow, t, format } = useWidget();
  const days = flow.calendar.days.value.data?.days ?? [];
  const opens = days.find(({ status, opensAt }) => status === 'unreleased' && opensAt)?.opensAt;
  return (
    <ul class="legend">
      {statuses.map((status) => (
        <li key={status}>
          <span class={`day ${status}`} aria-hidden="true">
            <span>12</span>
          </span>
          <span key={opens}>
            {t.time[status]}
            {status === 'unreleased' && opens && ` (${opening(t, format, opens)})`}
          </span>
        </li>
      ))}
    </ul>
  );
}
