import type { Slot } from '../contract/common.ts';

/** A slot as the office's clock shows it, whatever the time zone of the reader. */
export interface LocalSlot {
  /** `2020-03-12` */
  date: string;
  /** `09:52` */
  from: string;
  to: string;
}

/** The local day and times of a slot: instants on the wire carry the office's own time. */
export function localSlot({ start, end }: Pick<Slot, 'start' | 'end'>): LocalSlot {
  return { date: localDate(start), from: localTime(start), to: localTime(end) };
}

/** `2020-03-12T09:52:00+01:00` → `2020-03-12` */
export function localDate(instant: string): string {
  return instant.slice(0, 10);
}

/** `2020-03-12T09:52:00+01:00` → `09:52` */
export function localTime(instant: string): string {
  return instant.slice(11, 16);
}

/**
 * A local day in words, «Donnerstag, 12. März 2020». `options` are those of `Intl.DateTimeFormat`, without a time zone.
 *
 * @example
 * formatDate('2020-03-12', 'de'); // Donnerstag, 12. März 2020
 */
export function formatDate(
  date: string,
  locale: string,
  options: Omit<Intl.DateTimeFormatOptions, 'timeZone'> = { dateStyle: 'full' },
): string {
  // As UTC, so that the reader's own time zone can't turn it into another day.
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${date}T00:00Z`));
}
