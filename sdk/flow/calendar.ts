import { batch, computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals-core';
import type { Client, Wish } from '../client.ts';
import type { Day, DaysAnswer, SlotsAnswer } from '../contract/index.ts';
import { firstDay, lastDay, monthOf, type PlainDate, type PlainMonth } from './plain-date.ts';
import { createResource, type Loaded } from './resource.ts';

export interface CalendarSources {
  /** null while nothing can be asked. */
  query: ReadonlySignal<Wish | null>;
  today: ReadonlySignal<PlainDate | null>;
  /** The times are on the screen. Before that they are fetched ahead, once the query has come to rest. */
  watched: ReadonlySignal<boolean>;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** The days and times of what is chosen, loaded by themselves as it changes. */
export interface FlowCalendar {
  /** The month on the screen, `2020-03`; null until the catalogue is there. */
  readonly month: ReadonlySignal<PlainMonth | null>;
  /** The day whose times are shown, `2020-03-12`; null while none is free. */
  readonly date: ReadonlySignal<PlainDate | null>;
  /** Whether the citizen chose the day, or it is shown because it is the next free one. */
  readonly picked: ReadonlySignal<boolean>;
  /** The days of the month. */
  readonly days: ReadonlySignal<Loaded<DaysAnswer>>;
  /** The times of the day. */
  readonly slots: ReadonlySignal<Loaded<SlotsAnswer>>;
  /** The days of the month by their date; empty until loaded. */
  readonly byDate: ReadonlySignal<Map<PlainDate, Day>>;
  /** The last answer, whatever its month: next free day and first times of the offices are the same in all. */
  readonly outlook: ReadonlySignal<DaysAnswer | null>;
  showMonth(month: PlainMonth): void;
  /** Shows a day and its month. */
  pick(date: PlainDate): void;
  /** Asks again for what is on the screen. */
  refresh(): void;
}

/** What the flow does with the calendar, and a face does not. */
export interface CalendarControl extends FlowCalendar {
  /** Takes up a day without looking at it yet, e.g. after a reload; null: the next free one. */
  restore(date: PlainDate | null): void;
  /** Loads and keeps loading what `query`, month and day ask for; the answer stops it. */
  start(): () => void;
}

// Milliseconds: the pause that tells that the ticking is over, and the age from which times are asked for anew.
const rest = 300;
const stale = 30_000;

export function createCalendar(
  client: Client,
  { query, today, watched, now }: CalendarSources,
): CalendarControl {
  const asked = signal<Wish | null>(null);
  const shown = signal<PlainMonth | null>(null);
  const date = signal<PlainDate | null>(null);
  const picked = signal(false);
  const outlook = signal<DaysAnswer | null>(null);
  const days = createResource<DaysAnswer>();
  const slots = createResource<SlotsAnswer>();
  const month = computed(() => shown.value ?? (today.value && monthOf(today.value)));
  // The month of the last answer: the same month under another question keeps its days until the new ones come.
  let answeredMonth: PlainMonth | null = null;
  let answeredWish: Wish | null = null;
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
  function arrive(wish: Wish, answer: DaysAnswer): DaysAnswer {
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
    showMonth: (next) => {
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
