import { LinkToken } from '@termin/sdk/contract';
import { BookingError } from '../booking/errors.ts';
import { sameHash, sha256 } from '../crypto.ts';
import type { StoredBooking, TokenPurpose } from '../store/store.ts';
import type { ActionContext } from './context.ts';

/** What opens a booking: the secret its hold was made with, or a token from a mail. */
export type Key = 'secret' | TokenPurpose;

/** The booking a token from a mail opens, and for what. `null`: it opens none. */
export async function openToken(
  { store }: ActionContext,
  token: string,
): Promise<{ booking: StoredBooking; purpose: TokenPurpose } | null> {
  if (!LinkToken.safeParse(token).success) return null;
  const [office = ''] = token.split('.');
  return store.findByToken(office, await sha256(token));
}

/**
 * The booking with that id, if the bearer token is one of the keys that are good for what is wanted.
 * Throws `booking-not-found` and `wrong-token`.
 */
export async function authorise(
  context: ActionContext,
  id: string,
  bearer: string,
  keys: Key[],
): Promise<StoredBooking> {
  const opened = bearer.includes('.') ? await openToken(context, bearer) : null;
  const booking = opened?.booking.id === id ? opened.booking : await context.store.find(id);
  if (!booking) throw new BookingError('booking-not-found', `There is no booking ${id}.`);
  const key = opened?.booking.id === id ? opened.purpose : await secretOf(booking, bearer);
  if (!key) throw new BookingError('wrong-token', 'This token does not belong to this booking.');
  if (!keys.includes(key)) {
    throw new BookingError('wrong-token', `This is the ${key} token; here it takes: ${keys.join(', ')}.`);
  }
  return booking;
}

/** The hold with that id, if the secret is the one it was made with. Throws `hold-not-found` and `wrong-token`. */
export async function authoriseHold(
  { store }: ActionContext,
  id: string,
  secret: string,
): Promise<StoredBooking> {
  const hold = await store.find(id);
  if (!hold) throw new BookingError('hold-not-found', `There is no hold ${id}.`);
  if (!(await secretOf(hold, secret)))
    throw new BookingError('wrong-token', 'This secret does not belong to this hold.');
  return hold;
}

async function secretOf(booking: StoredBooking, secret: string): Promise<'secret' | null> {
  return sameHash(booking.secretHash, await sha256(secret)) ? 'secret' : null;
}
