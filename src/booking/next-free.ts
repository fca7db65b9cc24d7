import type { DayStatus } from '@termin/sdk/contract';
import type { OfficeConfig } from '../config.ts';
import { addDays, eachDay } from './day.ts';
import { localDay } from './instant.ts';

/** First and last local day that the office takes bookings for at `now` (ms), the horizon's last day included. */
export function bookableDays(
  office: OfficeConfig,
  now: number,
  timeZone: string,
): { from: string; to: string } {
  const from = localDay(now, timeZone);
  return { from, to: addDays(from, office.plan.horizonDays) };
}

/** The first free day from `from` to `to`, both included; null when there is none. Asks no day after the one it finds. */
export function nextFreeDay(from: string, to: string, statusOf: (day: string) => DayStatus): string | null {
  return eachDay(from, to).find((day) => statusOf(day) === 'free') ?? null;
}
