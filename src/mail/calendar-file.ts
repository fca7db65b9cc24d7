import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { stateAt } from '../booking/lifecycle.ts';
import type { CityConfig } from '../config.ts';
import type { StoredBooking } from '../store/store.ts';
import { describe } from './appointment.ts';

/**
 * The appointment as an iCalendar file. It has the booking's id, so that a calendar takes a later file as news of the same
 * appointment. Times are UTC, which every calendar shows in its own zone.
 */
export function calendarText(config: CityConfig, booking: StoredBooking, now: number): string {
  const { office, services, bring, number } = describe(config, booking);
  const state = stateAt(booking, now);
  const cancelled = state === 'cancelled' || state === 'lapsed';
  const calendar = ical({
    prodId: { company: 'Termin', product: 'Termin', language: 'DE' },
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: booking.id,
    // Later files win: whole minutes grow with every change.
    sequence: Math.floor(now / 60_000),
    stamp: Temporal.Instant.fromEpochMilliseconds(now),
    start: Temporal.Instant.fromEpochMilliseconds(booking.start * 60_000),
    end: Temporal.Instant.fromEpochMilliseconds(booking.end * 60_000),
    status: status(cancelled, state === 'pending'),
    summary: `Termin: ${office?.name ?? config.city.name}`,
    location: office
      ? `${office.name}, ${office.street}, ${office.postalCode} ${office.town}`
      : config.city.name,
    description: [
      ...services,
      ...(number ? ['', `Ihre Wartenummer: ${number}`] : []),
      ...(bring.length ? ['', 'Bitte bringen Sie mit:', ...bring.map((paper) => `– ${paper}`)] : []),
    ].join('\n'),
  });
  return calendar.toString();
}

function status(cancelled: boolean, pending: boolean): ICalEventStatus {
  if (cancelled) return ICalEventStatus.CANCELLED;
  return pending ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}
