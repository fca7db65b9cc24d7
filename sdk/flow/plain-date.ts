/** A calendar day as text, `2020-03-12`: no time zone can move it. */
export type PlainDate = string;
/** A month as text, `2020-03`. */
export type PlainMonth = string;

/** Noon UTC of the day: a `Date` for arithmetic and `Intl`, to be read with time zone UTC. */
export function toDate(date: PlainDate): Date {
  return new Date(`${date}T12:00:00Z`);
}

/** The day so many days later; earlier where the number is negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
  const moved = toDate(date);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** The month so many months later; earlier where the number is negative. */
export function addMonths(month: PlainMonth, months: number): PlainMonth {
  const moved = toDate(`${month}-01`);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  return moved.toISOString().slice(0, 7);
}

/** `2020-03-12` → `2020-03` */
export function monthOf(date: PlainDate): PlainMonth {
  return date.slice(0, 7);
}

/** 0 = Monday … 6 = Sunday. */
export function weekday(date: PlainDate): number {
  return (toDate(date).getUTCDay() + 6) % 7;
}

/** `2020-03` → `2020-03-01` */
export function firstDay(month: PlainMonth): PlainDate {
  return `${month}-01`;
}

/** `2020-03` → `2020-03-31` */
export function lastDay(month: PlainMonth): PlainDate {
  return addDays(firstDay(addMonths(month, 1)), -1);
}

/** The same day of another month, or its last day where it is too short. */
export function sameDayIn(month: PlainMonth, date: PlainDate): PlainDate {
  const day = `${month}${date.slice(7)}`;
  const last = lastDay(month);
  return day < last ? day : last;
}

/** The weeks of a month, Monday first; null where a week reaches into another month. */
export function weeksOf(month: PlainMonth): (PlainDate | null)[][] {
  const last = lastDay(month);
  const weeks: (PlainDate | null)[][] = [];
  for (
    let monday = addDays(firstDay(month), -weekday(firstDay(month)));
    monday <= last;
    monday = addDays(monday, 7)
  ) {
    const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index));
    weeks.push(days.map((day) => (monthOf(day) === month ? day : null)));
  }
  return weeks;
}
