import { batch, computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals-core';
import type { Client } from '@termin/sdk/bare';
import type { Day, DaysAnswer, Selection, SlotsAnswer } from '@termin/sdk/contract';
import { firstDay, lastDay, monthOf, type PlainDate, type PlainMonth } from './plain-date.ts';
import { createResource, type Loaded } from './resource.ts';

/** What times are looked for. */
export interface CalendarQuery {
  services: Selection;
  offices: string[];
}

export interface CalendarSources {
  /** null while nothing can be asked. */
  query: ReadonlySignal<CalendarQuery | null>;
  today: ReadonlySignal<PlainDate | null>;
  /** The times are on the screen. Before that they are fetched ahead, once the query has come to rest. */
  watched: ReadonlySignal<boolean>;
  /** Milliseconds since 1970. */
  now: () => number;
}

export interface FlowCalendar {
  readonly month: ReadonlySignal<PlainMonth | null>;
  readonly date: ReadonlySignal<PlainDate | null>;
  /** Whether the citizen chose the day, or it is shown because it is the next free one. */
  readonly picked: ReadonlySignal<boolean>;
  readonly days: ReadonlySignal<Loaded<DaysAnswer>>;
  readonly slots: ReadonlySignal<Loaded<SlotsAnswer>>;
  readonly byDate: ReadonlySignal<Map<PlainDate, Day>>;
  /** The last answer, whatever its month: next free day and first times of the offices are the same in all. */
  readonly outlook: ReadonlySignal<DaysAnswer | null>;
  /** The day that takes the keyboard's focus when the month it lies in has come; null when the focus is not to move. */
  readonly cursor: ReadonlySignal<PlainDate | null>;
  moveCursor(date: PlainDate | null): void;
  /** The day without times that was pressed last: the page says why it has none. */
  readonly explained: ReadonlySignal<PlainDate | null>;
  explain(date: PlainDate | null): void;
  showMonth(month: PlainMonth): void;
  pick(date: PlainDate): void;
  /** Takes up a day without looking at it yet, e.g. after a reload; null: the next free one. */
  restore(date: PlainDate | null): void;
  /** Asks again for what is on the screen. */
  refresh(): void;
  /** Loads and keeps loading what `query`, month and day ask for; the answer stops it. */
  start(): () => void;
}

// Milliseconds: the pause that tells that the ticking is over, and the age from which times are asked for anew.
const rest = 300;
const stale = 30_000;

export function createCalendar(
  client: Client,
  { query, today, watched, now }: CalendarSources,
): FlowCalendar {
  const asked = signal<CalendarQuery | null>(null);
  const shown = signal<PlainMonth | null>(null);
  const date = signal<PlainDate | null>(null);
  const picked = signal(false);
  const outlook = signal<DaysAnswer | null>(null);
  const cursor = signal<PlainDate | null>(null);
  const explained = signal<PlainDate | null>(null);
  const days = createResource<DaysAnswer>();
  const slots = createResource<SlotsAnswer>();
  const month = computed(() => shown.value ?? (today.value && monthOf(today.value)));
  // The month of the last answer: the same month under another question keeps its days until the new ones come.
  let answeredMonth: PlainMonth | null = null;
  let answeredWish: CalendarQuery | null = null;
  let answeredAt = 0;

  function takeUpQuery() {
    const wish = query.value;
    const take = () => {
      asked.value = wish;
    };
    if (watched.value) return take();
    const timer = setTimeout(take, rest);
    return () => clearTimeout(timer);
  }

  function loadDays() {
    const wish = asked.value;
    const wanted = month.value;
    if (!wish || !wanted) return;
    const keep = wanted === answeredMonth;
    answeredMonth = wanted;
    const range = { from: firstDay(wanted), to: lastDay(wanted) };
    void untracked(() =>
      days.load(async (signal) => arrive(wish, await client.days({ ...wish, ...range }, { signal })), {
        keep,
      }),
    );
  }

  /** Until the citizen picks a day, the next free one is shown, wherever it is; other services may have another. */
  function arrive(wish: CalendarQuery, answer: DaysAnswer): DaysAnswer {
    outlook.value = answer;
    answeredAt = now();
    const next = answer.nextFree;
    if (!picked.peek() && next && wish !== answeredWish) show(next);
    answeredWish = wish;
    return answer;
  }

  function show(day: PlainDate | null) {
    batch(() => {
      date.value = day;
      shown.value = day && monthOf(day);
    });
  }

  function loadSlots() {
    const wish = asked.value;
    const day = date.value;
    if (wish && day)
      void untracked(() => slots.load((signal) => client.slots({ ...wish, date: day }, { signal })));
  }

  function refresh() {
    void days.again();
    void slots.again();
  }

  /** What was fetched ahead may have failed, or be old by now. */
  function renew() {
    if (!watched.value) return;
    const failed = (days.state.peek().error ?? slots.state.peek().error) !== null;
    const old = answeredWish === asked.peek() && now() - answeredAt > stale;
    if (failed || old) untracked(refresh);
  }

  return {
    month,
    date,
    picked,
    days: days.state,
    slots: slots.state,
    byDate: computed(() => new Map(days.state.value.data?.days.map((day) => [day.date, day]))),
    outlook,
    cursor,
    moveCursor: (next) => {
      cursor.value = next;
    },
    explained,
    explain: (day) => {
      explained.value = day;
    },
    showMonth: (next) => {
      explained.value = null;
      shown.value = next;
    },
    pick: (next) => {
      picked.value = true;
      show(next);
    },
    restore: (day) => {
      picked.value = day !== null;
      answeredWish = null;
      show(day);
    },
    refresh,
    start: () => {
      const stops = [
        effect(takeUpQuery),
        effect(loadDays),
        effect(loadSlots),
        effect(renew),
        days.stop,
        slots.stop,
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
