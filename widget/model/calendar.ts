import { batch, computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Client } from '@termin/sdk/bare';
import type { Day, DaysAnswer, Selection, SlotsAnswer } from '@termin/sdk/contract';
import { firstDay, lastDay, monthOf, type PlainDate, type PlainMonth } from './plain-date.ts';
import { createResource, type Loaded } from './resource.ts';

/** What times are looked for; null while nothing can be asked. */
export interface CalendarQuery {
  services: Selection;
  offices: string[];
}

export interface Calendar {
  readonly month: ReadonlySignal<PlainMonth | null>;
  readonly date: ReadonlySignal<PlainDate | null>;
  readonly days: ReadonlySignal<Loaded<DaysAnswer>>;
  readonly slots: ReadonlySignal<Loaded<SlotsAnswer>>;
  readonly byDate: ReadonlySignal<Map<PlainDate, Day>>;
  /** The day that takes the keyboard's focus when the month it lies in has come; null when the focus is not to move. */
  readonly cursor: ReadonlySignal<PlainDate | null>;
  moveCursor(date: PlainDate | null): void;
  /** The day without times that was pressed last: the page says why it has none. */
  readonly explained: ReadonlySignal<PlainDate | null>;
  explain(date: PlainDate | null): void;
  showMonth(month: PlainMonth): void;
  pick(date: PlainDate): void;
  /** Takes up a day without looking at it yet, e.g. after a reload. */
  restore(date: PlainDate | null): void;
  /** Asks again for what is on the screen. */
  refresh(): void;
  /** Loads and keeps loading what `query`, month and day ask for; the answer stops it. */
  start(): () => void;
}

export function createCalendar(
  client: Client,
  query: ReadonlySignal<CalendarQuery | null>,
  today: ReadonlySignal<PlainDate | null>,
): Calendar {
  const shown = signal<PlainMonth | null>(null);
  const date = signal<PlainDate | null>(null);
  const cursor = signal<PlainDate | null>(null);
  const explained = signal<PlainDate | null>(null);
  const days = createResource<DaysAnswer>();
  const slots = createResource<SlotsAnswer>();
  const month = computed(() => shown.value ?? (today.value && monthOf(today.value)));
  // The month of the last answer: the same month under another question keeps its days until the new ones come.
  let answeredMonth: PlainMonth | null = null;

  function loadDays() {
    const wish = query.value;
    const asked = month.value;
    if (!wish || !asked) return;
    const keep = asked === answeredMonth;
    answeredMonth = asked;
    const range = { from: firstDay(asked), to: lastDay(asked) };
    void untracked(() =>
      days.load(async (signal) => arrive(await client.days({ ...wish, ...range }, { signal })), { keep }),
    );
  }

  /** Until the citizen picks a day, the next free one is shown, wherever it is. */
  function arrive(answer: DaysAnswer): DaysAnswer {
    if (date.peek() === null && answer.nextFree) {
      const next = answer.nextFree;
      batch(() => {
        date.value = next;
        shown.value = monthOf(next);
      });
    }
    return answer;
  }

  function loadSlots() {
    const wish = query.value;
    const day = date.value;
    if (wish && day)
      void untracked(() => slots.load((signal) => client.slots({ ...wish, date: day }, { signal })));
  }

  return {
    month,
    date,
    days: days.state,
    slots: slots.state,
    byDate: computed(() => new Map(days.state.value.data?.days.map((day) => [day.date, day]))),
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
    pick: (next) =>
      batch(() => {
        date.value = next;
        shown.value = monthOf(next);
      }),
    restore: (day) =>
      batch(() => {
        date.value = day;
        shown.value = day && monthOf(day);
      }),
    refresh: () => {
      void days.again();
      void slots.again();
    },
    start: () => {
      const stops = [effect(loadDays), effect(loadSlots), days.stop, slots.stop];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
