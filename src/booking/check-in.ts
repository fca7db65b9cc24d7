import type { OfficeConfig } from '../config.ts';
import type { StoredBooking } from '../store/store.ts';
import { dayPlan } from './calendar.ts';
import { dayRules } from './day-rules.ts';

const minuteMs = 60_000;

/** From when on, and until when, the citizen may say «Ich bin da» (ms): until the office closes, late ones too. */
export function checkInTimes(
  office: OfficeConfig,
  { day, start, end }: Pick<StoredBooking, 'day' | 'start' | 'end'>,
  timeZone: string,
): { from: number; until: number } {
  const closing = Math.max(end, dayPlan(office, day, timeZone).hull.end);
  return { from: (start - dayRules(office).checkInFrom) * minuteMs, until: closing * minuteMs };
}
