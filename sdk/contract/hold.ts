import * as z from 'zod/mini';
import { Instant, Secret, Slug } from './common.ts';
import { Proof } from './proof.ts';
import { Selection } from './selection.ts';

/** Booking ids are made by the client, so that a repeated request is the same booking. Capital letters count as small ones. */
export const BookingId = z.uuid().check(z.toLowerCase());

/** Body of `POST /v1/holds`. */
export const HoldRequest = z.object({
  id: BookingId,
  /** Proves to later requests that the hold is the caller's own; only its hash is stored. */
  secret: Secret,
  office: Slug,
  start: Instant,
  services: Selection,
  /** Offices to look for alternatives in when the time is gone; the held one when left out. */
  offices: z.optional(z.array(Slug).check(z.minLength(1), z.maxLength(1000))),
  /** The caller's earlier hold, given up only if the new one is taken. */
  replaces: z.optional(z.object({ id: BookingId, secret: Secret })),
  /** Proof of work, where the city asks for it; a new one for each hold. */
  proof: z.optional(Proof),
});
export type HoldRequest = z.infer<typeof HoldRequest>;

/** A time held for one citizen until `expiresAt`. */
export const Hold = z.object({
  id: BookingId,
  office: Slug,
  start: Instant,
  end: Instant,
  services: Selection,
  expiresAt: Instant,
  /** Whole seconds left when the answer was made, for clients whose clock is wrong. */
  expiresIn: z.int().check(z.minimum(0)),
  /** How often it may still be extended. */
  extensionsLeft: z.int().check(z.minimum(0)),
});
export type Hold = z.infer<typeof Hold>;
