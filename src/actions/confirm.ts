import type { Booking } from '@termin/sdk/contract';
import { refusal, stateAt } from '../booking/lifecycle.ts';
import { remindAt } from '../booking/reminder.ts';
import { authorise } from './authorise.ts';
import type { ActionContext } from './context.ts';
import { mailJob } from './mail-job.ts';
import { newTokens } from './tokens.ts';
import { bookingView } from './views.ts';

/** Confirms a pending booking. One that is confirmed stays so. Throws `booking-lapsed`, `booking-cancelled`, `wrong-state`. */
export async function confirm(
  context: ActionContext,
  request: { id: string; token: string },
): Promise<Booking> {
  const { config, store, clock, mailWaiting } = context;
  const booking = await authorise(context, request.id, request.token, ['confirm']);
  const tokens = await newTokens(context, booking.office, ['manage']);
  const now = clock();
  const confirmed = booking.customer
    ? await store.confirm(
        booking.office,
        booking.id,
        mailJob('confirmed', booking.customer, tokens.clear),
        now,
        { tokens: tokens.hashed, remindAt: remindAt(booking.day, config.city.timeZone, now) },
      )
    : null;
  if (confirmed) {
    mailWaiting?.();
    return bookingView(context, confirmed);
  }
  const found = await authorise(context, request.id, request.token, ['confirm']);
  if (stateAt(found, clock()) !== 'confirmed') throw refusal(found, 'confirm', clock());
  return bookingView(context, found);
}
