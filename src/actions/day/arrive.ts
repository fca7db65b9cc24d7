import type { ArrivalRequest, Place, Selection } from '@termin/sdk/contract';
import { type DayPlan, dayPlan } from '../../booking/calendar.ts';
import { dayRules } from '../../booking/day-rules.ts';
import { BookingError } from '../../booking/errors.ts';
import { localDay } from '../../booking/instant.ts';
import { checkSelection } from '../../booking/selection.ts';
import { tooEarly } from '../../booking/visits.ts';
import { waitingNumber } from '../../booking/waiting-number.ts';
import type { OfficeConfig } from '../../config.ts';
import type { Staff } from '../../staff/staff.ts';
import type { StoredBooking } from '../../store/store.ts';
import type { StoredVisit } from '../../store/visits.ts';
import type { ActionContext } from '../context.ts';
import { arriveFor, lineOfDay, placeIn } from './place.ts';
import { placeView } from './place-view.ts';
import { idInUse } from './take-step.ts';

/**
 * Somebody arrives at a kiosk or a desk. Throws `visit-not-found`, `other-day`, `other-office`, `too-early`, `too-late`,
 * `not-confirmed`, `wrong-state`, and `no-walk-ins` where nobody is served without an appointment.
 */
export async function arrive(
  context: ActionContext,
  office: OfficeConfig,
  arrival: ArrivalRequest,
  actor: Staff,
): Promise<Place> {
  if ('services' in arrival) return admit(context, office, arrival, actor);
  const today = localDay(context.clock(), context.config.city.timeZone);
  const visit = 'number' in arrival ? await numbered(context, office, today, arrival.number) : null;
  // A number that was drawn is here already: it is only asked for its place.
  if (visit?.dueAt === null) {
    return placeView(context.config, await lineOfDay(context, visit), visit, null, context.clock());
  }
  const booking = await bookingOf(context, office, today, 'code' in arrival ? arrival.code : visit?.id);
  await arriveFor(context, booking, actor.name);
  return placeIn(context, booking, await lineOfDay(context, booking));
}

async function numbered(
  { store }: ActionContext,
  office: OfficeConfig,
  today: string,
  number: string,
): Promise<StoredVisit | undefined> {
  const { visits } = await store.queue(office.id, today);
  return visits.find(({ numberIndex }) => waitingNumber(numberIndex) === number);
}

/** The booking with an id, if it is an appointment of today at the office. */
async function bookingOf(
  { store }: ActionContext,
  office: OfficeConfig,
  today: string,
  id: string | undefined,
): Promise<StoredBooking> {
  const booking = id === undefined ? null : await store.find(id);
  // A hold is no appointment yet, and has no number.
  if (!booking || booking.numberIndex === null) {
    throw new BookingError('visit-not-found', 'Nobody with this number has an appointment here today.');
  }
  if (booking.office !== office.id) {
    throw new BookingError('other-office', 'This appointment is at another office.');
  }
  if (booking.day !== today) {
    throw new BookingError('other-day', `This appointment is on ${booking.day}.`);
  }
  return booking;
}

async function admit(
  context: ActionContext,
  office: OfficeConfig,
  { id, services }: { id: string; services: Selection },
  { name }: Staff,
): Promise<Place> {
  const { store, config, clock, feed } = context;
  if (!dayRules(office).walkIns) {
    throw new BookingError('no-walk-ins', 'This office serves people with an appointment only.');
  }
  checkSelection(config, [office.id], services);
  const now = clock();
  const day = localDay(now, config.city.timeZone);
  checkOpen(office, dayPlan(office, day, config.city.timeZone), now);
  const visit = await store.admit({ office: office.id, id, day, services }, { actor: name, at: now });
  if (visit === 'id-in-use') throw idInUse();
  feed.changed();
  return placeView(config, await lineOfDay(context, visit), visit, null, clock());
}

/** A number is given to nobody who would wait in vain: from as long before the opening as citizens may check in, until closing. */
function checkOpen(office: OfficeConfig, { hull }: DayPlan, now: number): void {
  const from = (hull.start - dayRules(office).checkInFrom) * 60_000;
  if (now >= hull.end * 60_000) throw new BookingError('too-late', 'The office is closed for today.');
  if (now < from) throw tooEarly(from, now);
}
