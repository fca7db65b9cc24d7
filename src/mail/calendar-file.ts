import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { stateAt } from '../booking/lifecycle.ts';
import type { CityConfig } from '../config.ts';
import type { StoredBooking } from '../store/store.ts';
import type { Words } from '../words/words.ts';
import { describe } from './appointment.ts';

/** Sequences count seconds from here: they stay below 2^31 until 2088. */
const firstSequence = Date.UTC(2020, 0, 1);

/**
 * The appointment as an iCalendar file. It has the booking's id, so that a calendar takes a later file as news of the same
 * appointment. Times are UTC, which every calendar shows in its own zone. Who comes, and the links of the mails, stay out
 * of it: calendars are shared.
 */
export function calendarText(config: CityConfig, booking: StoredBooking, words: Words, now: number): string {
  const { city, mail } = config;
  const { office, services, bring, number } = describe(config, booking, words);
  const state = stateAt(booking, now);
  const cancelled = state === 'cancelled' || state === 'lapsed';
  const calendar = ical({
    prodId: { company: 'Termin', product: 'Termin', language: words.language.toUpperCase() },
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: booking.id,
    // Later files win.
    sequence: Math.max(0, Math.floor((now - firstSequence) / 1000)),
    stamp: Temporal.Instant.fromEpochMilliseconds(now),
    start: Temporal.Instant.fromEpochMilliseconds(booking.start * 60_000),
    end: Temporal.Instant.fromEpochMilliseconds(booking.end * 60_000),
    status: status(cancelled, state === 'pending'),
    // Without one, some programs don't cancel.
    organizer: { name: mail.name, email: mail.from },
    summary: words.calendar.title(office?.name ?? city.name),
    location: office ? `${office.name}, ${office.street}, ${office.postalCode} ${office.town}` : city.name,
    description: [
      ...services,
      ...(number ? ['', words.calendar.number(number)] : []),
      ...(bring.length ? ['', words.calendar.bring, ...bring.map((paper) => `– ${paper}`)] : []),
      '',
      words.calendar.questions(city.telephone),
    ].join('\n'),
  });
  return calendar.toString();
}

function status(cancelled: boolean, pending: boolean): ICalEventStatus {
  if (cancelled) return ICalEventStatus.CANCELLED;
  return pending ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}
