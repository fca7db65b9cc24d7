import type { Booking, BookingRequest } from '@termin/sdk/contract';
import { checkConsent, checkCustomer } from '../booking/customer.ts';
import { BookingError } from '../booking/errors.ts';
import { lapsesAt, refusal } from '../booking/lifecycle.ts';
import { fingerprint, sha256 } from '../crypto.ts';
import { authoriseHold } from './authorise.ts';
import { type ActionContext, officeOf } from './context.ts';
import { mailJob } from './mail-job.ts';
import { newTokens } from './tokens.ts';
import { bookingView } from './views.ts';

/**
 * Makes a booking of a hold; it is pending until it is confirmed by the link in its mail. The same request again gives the
 * same booking again. Throws `field-required`, `consent-outdated`, `too-many-bookings`, `hold-lapsed`, `already-booked`.
 */
export async function book(
  context: ActionContext,
  request: BookingRequest & { secret: string; locale: string },
): Promise<Booking> {
  const { config, store, clock, mailWaiting } = context;
  const hold = await authoriseHold(context, request.hold, request.secret);
  // It outlives the personal data: with the secret in it nobody can try names and addresses on it.
  const print = await fingerprint({
    customer: request.customer,
    consent: request.consent,
    secret: request.secret,
  });
  // Its office and the privacy text may be others by now.
  if (hold.bookFingerprint === print) return bookingView(context, hold);
  const office = officeOf(config, hold.office);
  const { version } = checkConsent(config.city, request.consent);
  const customer = checkCustomer(office, request.customer);

  const now = clock();
  const tokens = await newTokens(context, hold.office, ['confirm', 'manage']);
  const booked = await store.book(
    {
      office: hold.office,
      id: hold.id,
      customer,
      customerKey: await sha256(customer.email.toLowerCase()),
      consent: { version, at: now },
      fingerprint: print,
      expiresAt: lapsesAt(hold, config.policy.confirmMinutes, now),
      locale: request.locale,
      openPerEmail: config.policy.openPerEmail,
      tokens: tokens.hashed,
      mail: mailJob('booked', customer, tokens.clear),
    },
    now,
  );
  if (booked === 'too-many') {
    throw new BookingError(
      'too-many-bookings',
      `This e-mail address has ${config.policy.openPerEmail} appointments to come. Cancel one first.`,
    );
  }
  if (!booked) throw refusal(await authoriseHold(context, request.hold, request.secret), 'book', now);
  mailWaiting?.();
  return bookingView(context, booked);
}
