import * as z from 'zod/mini';
import { Instant, line, Secret, Slug } from './common.ts';
import { BookingId } from './hold.ts';
import { email, isPlace, latinName, longestEmail, longestLine, postalCode, telephone } from './patterns.ts';
import { Selection } from './selection.ts';

const name = line(longestLine).check(
  z.regex(latinName, 'write the name in Latin letters, as in the identity card'),
);
const place = line(longestLine).check(z.refine(isPlace, 'use letters, digits and punctuation'));

/** Angaben zur Person. Which of the optional ones an office requires is said by its `fields`. */
export const Customer = z.object({
  givenName: name,
  familyName: name,
  email: z.email({ pattern: email }).check(z.maxLength(longestEmail)),
  telephone: z.optional(z.string().check(z.trim(), z.regex(telephone, 'use digits, spaces and + ( ) / -'))),
  street: z.optional(place),
  postalCode: z.optional(z.string().check(z.trim(), z.regex(postalCode, 'use 3 to 10 letters and digits'))),
  town: z.optional(place),
});
export type Customer = z.infer<typeof Customer>;

/** The tick at the privacy sentence: which text was agreed to. The server adds the instant. */
export const Consent = z.object({ version: z.string().check(z.minLength(1), z.maxLength(64)) });
export type Consent = z.infer<typeof Consent>;

/** Body of `POST /v1/bookings`; the hold's secret is the bearer token. */
export const BookingRequest = z.object({ hold: BookingId, customer: Customer, consent: Consent });
export type BookingRequest = z.infer<typeof BookingRequest>;

export const BookingState = z.enum([
  'held',
  'pending',
  'confirmed',
  'called',
  'served',
  'no-show',
  'cancelled',
  'lapsed',
  'released',
]);
export type BookingState = z.infer<typeof BookingState>;

/** An appointment without the citizen's data. */
export const Booking = z.object({
  id: BookingId,
  office: Slug,
  start: Instant,
  end: Instant,
  services: Selection,
  state: BookingState,
  /** Wartenummer, from the moment of booking. */
  number: z.nullable(z.string()),
  /** Until when a pending booking waits for its confirmation. */
  confirmBy: z.nullable(Instant),
});
export type Booking = z.infer<typeof Booking>;

/** Body of `POST /v1/bookings/{id}/reschedule`; the token from the mail is the bearer token. */
export const RescheduleRequest = z.object({
  office: Slug,
  start: Instant,
  /** What the new office requires and the booking lacks. What the booking has stays as it is. */
  customer: z.optional(z.pick(Customer, { telephone: true, street: true, postalCode: true, town: true })),
  /** Needed where the privacy text has changed since the booking. */
  consent: z.optional(Consent),
});
export type RescheduleRequest = z.infer<typeof RescheduleRequest>;

/** A token from a link in a mail: `office.secret`. */
export const LinkToken = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}\.[A-Za-z0-9_-]{22,128}$/));

/** A bearer token: a hold's secret, or one from a link in a mail. */
export const BearerToken = z.union([Secret, LinkToken]);
