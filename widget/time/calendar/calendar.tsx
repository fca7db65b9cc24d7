import { addMonths, monthOf, type PlainDate } from '@termin/sdk/flow';
import type { RefObject } from 'preact';
import { useWidget } from '../../context.ts';
import { useRef, useSignal } from '../../hooks.ts';
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
  const cursor = useRef<PlainDate | null>(null);
  const month = calendar.month.value;
  const today = flow.catalogue.state.value.data?.today;
  if (!month || !today) return null;

  return (
    <section class="calendar" aria-label={t.time.calendar}>
      <NextFree />
      <MonthSwitch month={month} first={monthOf(today)} last={calendar.outlook.value?.bookable.to ?? null} />
      <Month key={month} month={month} today={today} cursor={cursor} />
    </section>
  );
}

interface MonthProps {
  month: string;
  today: PlainDate;
  cursor: RefObject<PlainDate | null>;
}

function Month({ month, today, cursor }: MonthProps) {
  const { calendar } = useWidget().flow;
  const { data, error, loading } = calendar.days.value;
  const empty = !loading && data?.days.every(({ status }) => status !== 'free') ? data : null;
  const explained = useSignal<PlainDate | null>(null);
  const explain = (date: PlainDate | null) => {
    explained.value = date;
  };
  return (
    <>
      <div class="grid-box">
        <DateGrid month={month} today={today} cursor={cursor} onPick={explain} />
      </div>
      {error !== null && <Failure error={error} retry={calendar.refresh} />}
      <div class="below-grid">
        {empty ? <MonthNote answer={empty} month={month} /> : <Legend />}
        {explained.value && <Explained date={explained.value} />}
      </div>
    </>
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
function Explained({ date }: { date: PlainDate }) {
  const { flow, t, format } = useWidget();
  const day = flow.calendar.byDate.value.get(date);
  if (!day) return null;
  return (
    <p key={`${date} ${day.status}`} class="why-empty">
      {format.longDate(date)}: {dayWords(t, format, day)}.
    </p>
  );
}
