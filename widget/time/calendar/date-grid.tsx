import type { Day } from '@termin/sdk/contract';
import { lastDay, monthOf, type PlainDate, type PlainMonth, weeksOf } from '@termin/sdk/flow';
import type { RefObject } from 'preact';
import { useWidget } from '../../context.ts';
import { useLayoutEffect, useRef, useSignal } from '../../hooks.ts';
import { dayAfterKey, within } from './calendar.model.ts';
import { DayCell } from './day-cell.tsx';
import { dayWords } from './day-words.ts';

interface DateGridProps {
  month: PlainMonth;
  today: PlainDate;
  /** The day that takes the keyboard's focus when its month has come; null when the focus is not to move. */
  cursor: RefObject<PlainDate | null>;
  /** Told the day without times that was pressed last; null when it has some. */
  onPick: (empty: PlainDate | null) => void;
}

/** The days of a month as a date grid: one of them is a tab stop, the keys move it, across months too. */
export function DateGrid({ month, today, cursor, onPick }: DateGridProps) {
  const { flow, t, format, announce } = useWidget();
  const { calendar } = flow;
  const { data, loading } = calendar.days.value;
  const days = calendar.byDate.value;
  const chosen = calendar.date.value;
  const tabStop = useSignal<PlainDate | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const current = tabStop.value ?? startingDay(month, chosen, today, data?.days ?? []);

  useLayoutEffect(() => {
    const date = cursor.current;
    cursor.current = null;
    if (date) moveTo(date);
  });

  function moveBy(event: KeyboardEvent) {
    const next = dayAfterKey(event.key, current, body.current?.matches(':dir(rtl)') ?? false);
    if (!next || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const reachable = within(next, today, data?.bookable.to ?? lastDay(month));
    if (monthOf(reachable) !== month) {
      cursor.current = reachable;
      calendar.showMonth(monthOf(reachable));
      return;
    }
    moveTo(reachable);
  }

  function moveTo(date: PlainDate) {
    tabStop.value = date;
    body.current?.querySelector<HTMLElement>(`[data-date="${date}"]`)?.focus();
  }

  function pick(date: PlainDate) {
    tabStop.value = date;
    const day = days.get(date);
    if (day?.status === 'free') {
      calendar.pick(date);
      reveal(body.current?.getRootNode() as ShadowRoot);
    }
    announce(`${format.longDate(date)}, ${day ? dayWords(t, format, day) : t.loading}`);
    if (day) onPick(day.status === 'free' ? null : date);
  }

  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the date grid pattern of WAI-ARIA
    <table class="grid" role="grid" aria-labelledby="month" aria-busy={loading}>
      <thead>
        <tr>
          {format.weekdays.map(({ short, long }) => (
            <th key={long} scope="col" abbr={long}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={moveBy}>
        {weeksOf(month).map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((date, index) =>
              date ? (
                <DayCell
                  key={date}
                  date={date}
                  day={days.get(date)}
                  past={date < today}
                  isToday={date === today}
                  chosen={date === chosen}
                  tabStop={date === current}
                  onPick={pick}
                />
              ) : (
                <td key={format.weekdays[index]?.long} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where the times stand below the calendar, a picked day brings them into sight. */
function reveal(root: ShadowRoot) {
  const times = root.getElementById('day');
  if (!times || times.getBoundingClientRect().top < innerHeight * 0.75) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  times.scrollIntoView({ behavior: calm ? 'auto' : 'smooth' });
}

/** The chosen day, or the first free one, or today, or the first of the month. */
function startingDay(month: PlainMonth, chosen: PlainDate | null, today: PlainDate, days: Day[]): PlainDate {
  if (chosen && monthOf(chosen) === month) return chosen;
  const free = days.find(({ date, status }) => status === 'free' && monthOf(date) === month);
  return free?.date ?? (monthOf(today) === month ? today : `${month}-01`);
}
