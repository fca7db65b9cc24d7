import type { Minute } from '../store/store.ts';
import { BookingError } from './errors.ts';
import { offsetAt } from './offsets.ts';

/**
 * Reads an instant of the wire, `2020-03-12T09:52:00+01:00`; any offset will do.
 * Throws `invalid-request` for what is no instant or no whole minute.
 */
export function toMinute(instant: string): Minute {
  const minute = Date.parse(instant) / 60_000;
  if (!Number.isInteger(minute)) {
    throw new BookingError('invalid-request', `${instant} is no whole minute with an offset.`);
  }
  return minute;
}

/** Writes a minute as the zone's clock shows it: `2020-03-12T09:52:00+01:00`. */
export function toInstant(minute: Minute, timeZone: string): string {
  return msToInstant(minute * 60_000, timeZone);
}

/** The same for milliseconds, rounded down to the second. */
export function msToInstant(ms: number, timeZone: string): string {
  const offset = offsetAt(ms, timeZone);
  return new Date(ms + offset).toISOString().slice(0, 19) + offsetText(offset / 60_000);
}

/** The day that the zone's calendar shows, `2020-03-12`. */
export function localDay(ms: number, timeZone: string): string {
  return new Date(ms + offsetAt(ms, timeZone)).toISOString().slice(0, 10);
}

export function localDayOfMinute(minute: Minute, timeZone: string): string {
  return localDay(minute * 60_000, timeZone);
}

function offsetText(minutes: number): string {
  const abs = Math.abs(minutes);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(abs / 60))}:${two(abs % 60)}`;
}
