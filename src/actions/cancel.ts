import type { Booking } from '@termin/sdk/contract';
import { isOver, refusal, stateAt } from '../booking/lifecycle.ts';
import { authorise } from './authorise.ts';
import type { ActionContext } from './context.ts';
import { mailJob } from './mail-job.ts';
import { bookingView } from './views.ts';

/** Cancels a booking and erases its personal data. One that is cancelled stays so. Throws `booking-lapsed`, `wrong-state`. */
export async function cancel(
  context: ActionContext,
  request: { id: string; token: string },
): Promise<Booking> {
  const { store, clock, mailWaiting } = context;
  const booking = await authorise(context, request.id, request.token, ['manage']);
  const cancelled =
    booking.customer && !isOver(booking, clock())
      ? await store.cancel(booking.office, booking.id, mailJob('cancelled', booking.customer), clock())
      : null;
  if (cancelled) {
    mailWaiting?.();
    return bookingView(context, cancelled);
  }
  const found = await authorise(context, request.id, request.token, ['manage']);
  if (stateAt(found, clock()) !== 'cancelled') throw refusal(found, 'cancel', clock());
  return bookingView(context, found);
}
