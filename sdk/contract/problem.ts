import * as z from 'zod/mini';
import { Instant, Slot } from './common.ts';

/** Stable codes: a client decides on them, never on the sentence. With the status each is answered with. */
export const problemStatus = {
  'invalid-request': 400,
  unauthorized: 401,
  'wrong-token': 403,
  'not-allowed': 403,
  'not-found': 404,
  'unknown-office': 404,
  'unknown-service': 404,
  'hold-not-found': 404,
  'booking-not-found': 404,
  'visit-not-found': 404,
  'method-not-allowed': 405,
  'slot-taken': 409,
  'slot-unavailable': 409,
  'already-booked': 409,
  'extension-limit': 409,
  'consent-outdated': 409,
  'too-many-bookings': 409,
  'wrong-state': 409,
  'id-in-use': 409,
  'too-early': 409,
  'too-late': 409,
  'other-day': 409,
  'other-office': 409,
  'not-confirmed': 409,
  'no-walk-ins': 409,
  'nobody-waiting': 409,
  'already-called': 409,
  'counter-busy': 409,
  'hold-lapsed': 410,
  'booking-lapsed': 410,
  'booking-cancelled': 410,
  'body-too-large': 413,
  'unsupported-media-type': 415,
  'not-offered': 422,
  'not-combinable': 422,
  'quantity-too-large': 422,
  'too-long': 422,
  'field-required': 422,
  'unknown-counter': 422,
  'idempotency-mismatch': 422,
  'proof-required': 428,
  'rate-limited': 429,
  internal: 500,
  unavailable: 503,
  timeout: 504,
} as const;

export type ProblemCode = keyof typeof problemStatus;

/** RFC 9457 problem details. `detail` says what to do, in English, for developers. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  requestId: z.optional(z.string()),
  /** What is wrong where; `path` is a dotted path into the body or the name of a parameter. */
  errors: z.optional(z.array(z.object({ path: z.string(), message: z.string() }))),
  /** With `slot-taken` and `slot-unavailable`: the nearest free times, at most three. */
  alternatives: z.optional(z.array(Slot)),
  /** With `too-early`: when it is early no longer. */
  from: z.optional(Instant),
});
export type Problem = z.infer<typeof Problem>;
