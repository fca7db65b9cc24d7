import { addMonths, monthOf } from '@termin/sdk/flow';
import { useWidget } from '../../context.ts';
import { Failure } from '../../parts/failure/failure.tsx';
import { Icon } from '../../parts/icon/icon.tsx';
import { MonthNote } from '../month-note/month-note.tsx';
import { DateGrid } from './date-grid.tsx';
import { dayWords } from './day-words.ts';
import { Legend } from './legend.tsx';

/** A month of days with their status, the way to other months and to the next free day. */
export function Calendar() {
  const { flow, t } = useWidget();
  const { calendar } = flow;
  const { data, error, loading } = calendar.days.value;
  const month = calendar.month.value;
  const today = flow.catalogue.state.value.data?.today;
  const empty = !loading && data?.days.every(({ status }) => status !== 'free') ? data : null;
  if (!month || !today) return null;

  return (
    <section class="calendar" aria-label={t.time.calendar}>
      <NextFree />
      <MonthSwitch month={month} first={monthOf(today)} last={calendar.outlook.value?.bookable.to ?? null} />
      <div class="grid-box">
        <DateGrid key={month} month={month} today={today} />
      </div>
      {error !== null && <Failure error={error} retry={calendar.refresh} />}
      <div class="below-grid">
        {empty ? <MonthNote answer={empty} month={month} /> : <Legend />}
        <Explained />
      </div>
    </section>
  );
}

function NextFree() {
  const { flow, t, format } = useWidget();
  const outlook = flow.calendar.outlook.value;
  const next = outlook?.nextFree;
  return (
    <p class="next-free">
      {next && (
        <button key={next} type="button" class="link" onClick={() => flow.calendar.pick(next)}>
          {t.time.nextFree(format.shortDate(next))}
        </button>
      )}
      {outlook && !next && <span>{t.time.noneFree}</span>}
    </p>
  );
}

function MonthSwitch({ month, first, last }: { month: string; first: string; last: string | null }) {
  const { flow, t, format, announce } = useWidget();
  const atStart = month <= first;
  const atEnd = last !== null && month >= monthOf(last);

  function show(months: number, reason: string | null) {
    if (reason) return announce(reason);
    const next = addMonths(month, months);
    flow.calendar.showMonth(next);
    announce(format.month(next));
  }

  const tooEarly = atStart ? t.time.noEarlierMonth : null;
  const tooLate = atEnd && last ? t.time.noLaterMonth(format.longDate(last)) : null;
  return (
    <div class="months">
      <button
        type="button"
        class="round"
        aria-label={t.time.previousMonth}
        aria-disabled={atStart}
        title={tooEarly ?? undefined}
        onClick={() => show(-1, tooEarly)}
      >
        <Icon name="left" />
      </button>
      <h3 key={month} id="month">
        {format.month(month)}
      </h3>
      <button
        type="button"
        class="round"
        aria-label={t.time.nextMonth}
        aria-disabled={atEnd}
        title={tooLate ?? undefined}
        onClick={() => show(1, tooLate)}
      >
        <Icon name="right" />
      </button>
    </div>
  );
}

/** Why the day pressed last has no times. */
function Explained() {
  const { flow, t, format } = useWidget();
  const date = flow.calendar.explained.value;
  const day = date && flow.calendar.byDate.value.get(date);
  if (!day) return null;
  return (
    <p key={date} class="why-empty">
      {format.longDate(date)}: {dayWords(t, format, day)}.
    </p>
  );
}
