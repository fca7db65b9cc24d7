import type { DaysAnswer } from '@termin/sdk/contract';
import { firstDay, monthOf } from '@termin/sdk/flow';
import { useWidget } from '../../context.ts';
import { TelephoneLink } from '../../parts/contact/contact.tsx';
import { opening } from '../calendar/day-words.ts';

/** Why a month has no free day, and what to do. */
export function MonthNote({ answer, month }: { answer: DaysAnswer; month: string }) {
  const { t, format } = useWidget();
  const { days, bookable } = answer;
  const closed = days.every(({ status }) => status === 'closed');
  const opensAt = days.find((day) => day.opensAt)?.opensAt;
  const beyond = firstDay(month) > bookable.to;
  const name = format.month(month);

  return (
    <div class="why-empty">
      <p key={`${closed} ${beyond} ${opensAt}`}>
        {closed ? t.time.monthClosed(name) : t.time.monthEmpty(name)}
        {beyond && ` ${t.time.noLaterMonth(format.longDate(bookable.to))}`}
        {!beyond && opensAt && ` ${t.time.monthLater(opening(t, format, opensAt))}`}
      </p>
      <WayOut answer={answer} month={month} />
    </div>
  );
}

/** The next free day where there is one; else more offices; else the telephone. */
function WayOut({ answer: { nextFree }, month }: { answer: DaysAnswer; month: string }) {
  const { flow, t, format } = useWidget();
  const { calendar, preferences, catalogue } = flow;
  const telephone = catalogue.state.value.data?.city.telephone;
  const more = preferences.chosen.value.length < preferences.offering.value.length;

  if (nextFree && monthOf(nextFree) !== month) {
    return (
      <button type="button" class="link" onClick={() => calendar.pick(nextFree)}>
        {t.time.nextFree(format.shortDate(nextFree))}
      </button>
    );
  }
  return (
    <>
      {more && (
        <button type="button" class="link" onClick={() => preferences.want(null)}>
          {t.time.moreOffices}
        </button>
      )}
      {telephone && (
        <p>
          {t.time.callUs} <TelephoneLink number={telephone} />
        </p>
      )}
    </>
  );
}
