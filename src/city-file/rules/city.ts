import type { Parts } from '../parts.ts';
import { error, type Finding, warning } from '../problem.ts';
import { didYouMean } from '../suggest.ts';

/** The time zone exists, and the city's page may ask the server. */
export function checkCity({ city }: Parts): Finding[] {
  if (!city) return [];
  const found: Finding[] = [];
  const { timeZone, bookingPage, allowOrigins } = city;
  if (!isTimeZone(timeZone)) {
    const known = Intl.supportedValuesOf('timeZone');
    found.push(
      error(['city', 'timeZone'], `there is no time zone «${timeZone}»${didYouMean(timeZone, known)}`),
    );
  }
  const origin = bookingPage === undefined ? null : new URL(bookingPage).origin;
  if (origin && allowOrigins && !allowOrigins.includes(origin)) {
    found.push(
      warning(
        ['city', 'allowOrigins'],
        `${origin} of \`bookingPage\` is not among them: the widget can’t ask the server there`,
      ),
    );
  }
  return found;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('de', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
