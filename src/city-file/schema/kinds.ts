import { Slug } from '@termin/sdk/contract';
import * as z from 'zod/mini';
import { readRichText } from '../rich-text/read.ts';
import { readWeekdays, weekdaysPattern } from './weekdays.ts';

/** What an editor shows of a key, and what its documentation says. */
export const about = (description: string, more: { default?: unknown; examples?: unknown[] } = {}) =>
  z.meta({ description, ...more });

const text = z.string().check(z.trim(), z.minLength(1, 'must not be empty'));
const digits = z.int();

/** Any text; a number is taken for its digits, as in `postalCode: 47051`. */
export const Text = z.pipe(z.union([text, digits]), z.transform(String));

/** A short name that stands in addresses; a number is taken for its digits. */
export const Id = z.pipe(z.union([Slug, digits]), z.pipe(z.transform(String), Slug));

/** Text with paragraphs, lists, bold and links, as `readRichText` reads it. */
export const Formatted = z.pipe(
  z.union([text, digits]),
  z.transform((value, context) => {
    const { nodes, problems } = readRichText(String(value));
    for (const message of problems) context.issues.push({ code: 'custom', message, input: value });
    return nodes;
  }),
);

/** Local time of day, `08:00`; `24:00` is the end of the day. */
export const Time = z.pipe(
  z
    .string()
    .check(
      z.trim(),
      z.regex(/^(([01]?\d|2[0-3]):[0-5]\d|24:00)$/, 'must be a time of day like 08:00, from 00:00 to 24:00'),
    ),
  z.transform((time) => time.padStart(5, '0')),
);

/** A calendar day, `2026-12-24`. */
export const Day = z.iso.date('must be a day that exists, like 2026-12-24');

/** A day of the year, `05-01`. */
export const MonthDay = z
  .string()
  .check(
    z.regex(
      /^((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|[12]\d))$/,
      'must be a day of the year like 05-01 (month, then day)',
    ),
  );

/** `Mo-Mi, Fr` → 1, 2, 3, 5. */
export const Weekdays = z.pipe(
  z
    .string()
    .check(
      z.trim(),
      z.regex(weekdaysPattern, 'must be weekdays like Mo-Fr or «Mo, Mi, Fr», of Mo Di Mi Do Fr Sa So'),
    ),
  z.transform(readWeekdays),
);

/** `51.403, 6.715`: latitude, then longitude, in degrees. */
export const Place = z.pipe(
  z.string().check(
    z.trim(),
    z.regex(
      /^-?\d{1,2}(\.\d+)?\s*,\s*-?\d{1,3}(\.\d+)?$/,
      'must be latitude and longitude like "51.403, 6.715"',
    ),
    z.refine((value) => {
      const [latitude = 0, longitude = 0] = value.split(',').map(Number);
      return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }, 'must be latitude (up to 90) and longitude (up to 180), in this order'),
  ),
  z.transform((value) => {
    const [latitude = 0, longitude = 0] = value.split(',').map(Number);
    return { latitude, longitude };
  }),
);

export const Email = z.email('must be an e-mail address');
export const WebAddress = z.url({
  protocol: /^https?$/,
  hostname: z.regexes.domain,
  error: 'must be a web address like https://www.example.org/page',
});

/** A whole number of that range. */
export const count = (from: number, to: number) => {
  const error = `must be a whole number from ${from} to ${to}`;
  return z.int(error).check(z.minimum(from, error), z.maximum(to, error));
};
