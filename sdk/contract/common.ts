import * as z from 'zod/mini';
import { isVisible, secret, slug } from './patterns.ts';

/** A short name that stands in addresses and files: `rheinhausen`, `fuehrerschein`. */
export const Slug = z.string().check(z.regex(slug, 'use a-z, 0-9 and hyphens, at most 64 characters'));

/** A local calendar day, `2020-03-12`; days that do not exist are refused. */
export const PlainDate = z.iso.date();

/** An instant as the office's clock shows it, with its offset: `2020-03-12T09:52:00+01:00`. */
export const Instant = z.iso.datetime({ offset: true });

/** A secret made by the client (or the server, for links in mails): at least 128 bits, base64url. */
export const Secret = z.string().check(z.regex(secret, 'use 22 to 128 characters of base64url'));

/** A free time at an office. `end - start` is as long as the chosen services take. */
export const Slot = z.object({ office: Slug, start: Instant, end: Instant });
export type Slot = z.infer<typeof Slot>;

/** One line of text as a citizen types it: trimmed, without invisible characters or halves of characters. */
export const line = (max: number) =>
  z
    .string()
    .check(
      z.trim(),
      z.minLength(1, 'must not be empty'),
      z.maxLength(max, `at most ${max} characters`),
      z.refine(isVisible, 'must not contain control characters'),
    );
