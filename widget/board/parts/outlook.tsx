import type { Board } from '@termin/sdk/contract';
import type { BoardMessages } from '../messages/de.ts';
import { saidIn } from './said-in.ts';

interface OutlookProps {
  t: BoardMessages;
  board: Board;
}

/** How many wait, for how long, and in which order they are called. */
export function Outlook({ t, board: { waiting, estimate, rule } }: OutlookProps) {
  return (
    <footer class="outlook" key={t.language} {...saidIn(t)}>
      <div class="waiting">
        <p key={waiting}>{t.waiting(waiting)}</p>
        {estimate !== null && <p key={`${estimate} min`}>{t.estimate(estimate)}</p>}
      </div>
      <p class="rule">
        {rule.checkIn === 'required' && `${t.checkIn} `}
        {t.withAppointment(rule.grace)}{' '}
        {rule.walkIns ? t.withoutAppointment(rule.walkInPatience) : t.onlyAppointments}
      </p>
    </footer>
  );
}
