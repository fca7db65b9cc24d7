import { newBookingId } from '@termin/sdk/bare';
import type { Place } from '@termin/sdk/contract';
import { checkInTimes } from '../../booking/check-in.ts';
import { BookingError } from '../../booking/errors.ts';
import { refusal, stateAt } from '../../booking/lifecycle.ts';
import { checkIn as checkInStep } from '../../booking/visits.ts';
import type { StoredBooking } from '../../store/store.ts';
import { visitedStates } from '../../store/visits.ts';
import { authorise } from '../authorise.ts';
import { type ActionContext, officeOf } from '../context.ts';
import { type Line, lineOf } from './line.ts';
import { noPlaceView, placeView } from './place-view.ts';
import { takeStep } from './take-step.ts';

/** The citizen's place in the queue. */
export async function place(context: ActionContext, request: { id: string; token: string }): Promise<Place> {
  const booking = await authorise(context, request.id, request.token, ['manage']);
  return placeIn(context, booking, await lineOfDay(context, booking));
}

/** The place of a booking, as the line of its day has it. */
export function placeIn({ config, clock }: ActionContext, booking: StoredBooking, line: Line): Place {
  const visit = line.visits.get(booking.id);
  if (!visit) return noPlaceView(config, booking, clock());
  const { day, dueAt, endsAt } = visit;
  // The visit's own times: the appointment may have been moved since it was read.
  const times =
    dueAt === null || endsAt === null
      ? null
      : checkInTimes(
          officeOf(config, booking.office),
          { day, start: dueAt / 60_000, end: endsAt / 60_000 },
          config.city.timeZone,
        );
  return placeView(config, line, visit, times, clock());
}

/** The line of the booking's day, from the queue as it was read. */
export async function lineOfDay(
  { config, clock, store }: ActionContext,
  { office, day }: Pick<StoredBooking, 'office' | 'day'>,
): Promise<Line> {
  return lineOf(config, officeOf(config, office), await store.queue(office, day), clock());
}

/** «Ich bin da». Who has checked in stays so. Throws `too-early`, `too-late`, `not-confirmed`, `wrong-state`, `booking-cancelled`, `booking-lapsed`. */
export async function checkIn(
  context: ActionContext,
  request: { id: string; token: string },
): Promise<Place> {
  const booking = await authorise(context, request.id, request.token, ['manage']);
  await arriveFor(context, booking, null);
  return placeIn(context, booking, await lineOfDay(context, booking));
}

/** Who has this booking is here; `actor` is the kiosk or clerk that says so, null the citizen. */
export async function arriveFor(
  context: ActionContext,
  booking: StoredBooking,
  actor: string | null,
): Promise<void> {
  const { config, clock } = context;
  const now = clock();
  const state = stateAt(booking, now);
  if (state === 'pending') {
    throw new BookingError('not-confirmed', 'The appointment is not confirmed yet: the link is in the mail.');
  }
  if (!visitedStates.includes(state)) throw refusal(booking, 'call', now);
  const office = officeOf(config, booking.office);
  const times = checkInTimes(office, booking, config.city.timeZone);
  const entry = { key: newBookingId(), kind: 'check-in', actor } as const;
  await takeStep(context, office, booking.day, entry, checkInStep(booking.id, now, times));
}
