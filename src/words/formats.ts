import type { Minute } from '../store/store.ts';
import type { Words } from './words.ts';

type Formats = Pick<Words, 'formats'>;

/** «Donnerstag, 12. März 2020» */
export function dayInWords({ formats }: Formats, minute: Minute, timeZone: string): string {
  return format(formats, minute * 60_000, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone,
  });
}

/** «Do., 12. März», of a local day. */
export function shortDay({ formats }: Formats, day: string): string {
  return format(formats, Date.parse(day), {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
}

/** «09:52 – 10:04 Uhr» */
export function timesInWords(
  words: Words,
  { start, end }: { start: Minute; end: Minute },
  timeZone: string,
): string {
  return words.timeRange(timeOfDay(words, start, timeZone), timeOfDay(words, end, timeZone));
}

/** «Montag, 9. März 2020, 08:31 Uhr», of milliseconds. */
export function momentInWords(words: Words, ms: number, timeZone: string): string {
  const minute = Math.floor(ms / 60_000);
  return words.moment(dayInWords(words, minute, timeZone), timeOfDay(words, minute, timeZone));
}

/** «09:52 Uhr», of milliseconds. */
export function clockInWords(words: Words, ms: number, timeZone: string): string {
  return words.clock(timeOfDay(words, Math.floor(ms / 60_000), timeZone));
}

/** «09:52» */
function timeOfDay({ formats }: Formats, minute: Minute, timeZone: string): string {
  return format(formats, minute * 60_000, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
}

function format(locale: string, ms: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, options).format(ms);
}
