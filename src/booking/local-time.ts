import type { Interval } from './intervals.ts';

/** Minutes since midnight on the clock: `08:30` → 510, `24:00` → 1440. */
export function minuteOfDay(time: string): number {
  const [hours, minutes] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

export function minutesOfDay({ from, to }: { from: string; to: string }): Interval {
  return { start: minuteOfDay(from), end: minuteOfDay(to) };
}
