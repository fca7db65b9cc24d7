import type { Parts } from '../parts.ts';
import { type Finding, warning } from '../problem.ts';

/** The city's page may ask the server. */
export function checkCity({ city: { bookingPage, allowOrigins } }: Parts): Finding[] {
  const origin = bookingPage === undefined ? null : new URL(bookingPage).origin;
  if (origin === null || !allowOrigins || allowOrigins.includes(origin)) return [];
  return [
    warning(
      ['city', 'allowOrigins'],
      `${origin} of \`bookingPage\` is not among them: the widget can’t ask the server there`,
    ),
  ];
}
