import type { ArrivalRequest, Place, Selection } from '@termin/sdk/contract';
import { dayRules } from '../../booking/day-rules.ts';
import { BookingError } from '../../booking/errors.ts';
import { localDay } from '../../booking/instant.ts';
import { checkSelection } from '../../booking/selection.ts';
import { waitingNumber } from '../../booking/waiting-number.ts';
import type { OfficeConfig } from '../../config.ts';
import type { Staff } from '../../staff/staff.ts';
import type { StoredBooking } from '../../store/store.ts';
import type { ActionContext } from '../context.ts';
import { arriveFor, placeIn } from './place.ts';
import { placeView } from './place-view.ts';
import { idInUse } from './take-step.ts';

/**
 * Somebody arrives at a kiosk or a desk. Throws `visit-not-found`, `too-early`, `too-late`, `wrong-state`, and `no-walk-ins`
 * where nobody is served without an appointment.
 */
export async function arrive(
  context: ActionContext,
  office: OfficeConfig,
  arrival: ArrivalRequest,
  actor: Staff,
): Promise<Place> {
  if ('services' in arrival) return admit(context, office, arrival, actor);
  const booking = await bookingOf(context, office, arrival);
  await arriveFor(context, booking, actor.name);
  return placeIn(context, booking, await context.store.queue(office.id, booking.day));
}

async function bookingOf(
  { store, config, clock }: ActionContext,
  office: OfficeConfig,
  by: { number: string } | { code: string },
): Promise<StoredBooking> {
  const today = localDay(clock(), config.city.timeZone);
  if ('code' in by) return isHere(await store.find(by.code));
  const { visits } = await store.queue(office.id, today);
  const visit = visits.find(({ numberIndex }) => waitingNumber(numberIndex) === by.number);
  return isHere(visit ? await store.find(visit.id) : null);

  function isHere(booking: StoredBooking | null): StoredBooking {
    if (booking?.office === office.id && booking.day === today) return booking;
    const why = !booking ? 'Nobody with this number has an appointment here today.' : elsewhere(booking);
    throw new BookingError('visit-not-found', why);
  }

  function elsewhere(booking: StoredBooking): string {
    if (booking.office !== office.id) return 'This appointment is at another office.';
    return booking.day < today
      ? 'This appointment was on an earlier day.'
      : 'This appointment is on a later day.';
  }
}

async function admit(
  { store, config, clock, feed }: ActionContext,
  office: OfficeConfig,
  { id, services }: { id: string; services: Selection },
  { name }: Staff,
): Promise<Place> {
  if (!dayRules(office).walkIns) {
    throw new BookingError('no-walk-ins', 'This office serves people with an appointment only.');
  }
  checkSelection(config, [office.id], services);
  const now = clock();
  const day = localDay(now, config.city.timeZone);
  const visit = await store.admit({ office: office.id, id, day, services }, { actor: name, at: now });
  if (visit === 'id-in-use') throw idInUse();
  feed.changed();
  const { visits } = await store.queue(office.id, day);
  return placeView(config, office, visits, visit, null, clock());
}
