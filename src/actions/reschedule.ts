import type { Booking, RescheduleRequest } from '@termin/sdk/contract';
import { checkConsent, checkCustomer, isCurrent } from '../booking/customer.ts';
import { toMinute } from '../booking/instant.ts';
import { can, isOver, refusal, stateAt } from '../booking/lifecycle.ts';
import { remindAt } from '../booking/reminder.ts';
import { checkSelection } from '../booking/selection.ts';
import { authorise } from './authorise.ts';
import { type ActionContext, officeOf } from './context.ts';
import { gone, nearby, placeFor } from './hold.ts';
import { mailJob } from './mail-job.ts';
import { newTokens } from './tokens.ts';
import { bookingView } from './views.ts';

/**
 * Moves a confirmed booking; the old time is given up only if the new one is taken. Moving it to where it is changes nothing.
 * `customer` adds what the new office requires and the booking lacks; what the new office hides is kept no longer. `consent`
 * is needed where the privacy text has changed since. Throws `slot-taken` and `slot-unavailable` with the nearest free times,
 * `not-offered`, `field-required`, `consent-outdated`, `wrong-state`.
 */
export async function reschedule(
  context: ActionContext,
  request: RescheduleRequest & { id: string; token: string },
): Promise<Booking> {
  const { config, store, clock, mailWaiting } = context;
  const booking = await authorise(context, request.id, request.token, ['manage']);
  const { services, customer } = booking;
  const now = clock();
  if (!customer || isOver(booking, now) || !can(stateAt(booking, now), 'reschedule'))
    throw refusal(booking, 'reschedule', now);
  const start = toMinute(request.start);
  if (request.office === booking.office && start === booking.start) return bookingView(context, booking);

  const office = officeOf(config, request.office);
  const { minutes } = checkSelection(config, [office.id], services);
  const kept = checkCustomer(office, { ...request.customer, ...customer });
  const consent = isCurrent(config.city, booking.consent)
    ? undefined
    : { ...checkConsent(config.city, request.consent), at: now };
  const to = placeFor(context, office, start, minutes);
  const tokens = await newTokens(context, booking.office, ['manage']);
  const moved = to.lanes.length
    ? await store.move(
        {
          office: booking.office,
          id: booking.id,
          to,
          customer: kept,
          ...(consent && { consent }),
          tokens: tokens.hashed,
          remindAt: remindAt(to.day, config.city.timeZone, now),
          mail: mailJob('rescheduled', customer, tokens.clear),
        },
        clock(),
      )
    : 'taken';
  if (moved === 'taken') {
    throw gone(to.lanes.length > 0, await nearby(context, [office.id], services, start));
  }
  if (!moved) {
    throw refusal(await authorise(context, request.id, request.token, ['manage']), 'reschedule', clock());
  }
  mailWaiting?.();
  return bookingView(context, moved);
}
