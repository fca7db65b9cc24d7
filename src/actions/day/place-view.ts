import type { Place } from '@termin/sdk/contract';
import { dayRules } from '../../booking/day-rules.ts';
import { msToInstant } from '../../booking/instant.ts';
import { estimate, queueAt } from '../../booking/queue.ts';
import { waitingNumber } from '../../booking/waiting-number.ts';
import type { CityConfig, OfficeConfig } from '../../config.ts';
import type { StoredBooking } from '../../store/store.ts';
import type { StoredVisit } from '../../store/visits.ts';
import { minutesOf } from './board-view.ts';

/** Where somebody stands in the queue, who is one of the day's visits. */
export function placeView(
  config: CityConfig,
  office: OfficeConfig,
  visits: readonly StoredVisit[],
  visit: StoredVisit,
  checkIn: { from: number; until: number } | null,
  now: number,
): Place {
  const { timeZone } = config.city;
  const { id, day, numberIndex, state, counter, calledAt } = visit;
  const queue = queueAt(visits, dayRules(office), now).filter((one) => one.state === 'waiting');
  const position = queue.findIndex((one) => one.id === id);
  const isWaiting = position >= 0;
  const before = isWaiting ? queue.slice(0, position) : queue;
  const isCalled = state === 'called';
  return {
    ...{ id, office: office.id, day, state },
    at: msToInstant(now, timeZone),
    number: waitingNumber(numberIndex),
    place: isWaiting ? position + 1 : null,
    ahead: isWaiting || state === 'expected' ? before.length : 0,
    estimate: isWaiting ? estimate(visits, before, minutesOf(config, office), now) : null,
    counter: isCalled ? counter : null,
    calledAt: isCalled && calledAt !== null ? msToInstant(calledAt, timeZone) : null,
    checkIn: checkIn && {
      from: msToInstant(checkIn.from, timeZone),
      until: msToInstant(checkIn.until, timeZone),
    },
  };
}

/** The place of a booking that has none: it is not confirmed, or was given up. */
export function noPlaceView(config: CityConfig, booking: StoredBooking, now: number): Place {
  const { id, office, day, numberIndex } = booking;
  return {
    ...{ id, office, day, state: 'none', place: null, ahead: 0, estimate: null, counter: null },
    at: msToInstant(now, config.city.timeZone),
    number: waitingNumber(numberIndex ?? 0),
    calledAt: null,
    checkIn: null,
  };
}
