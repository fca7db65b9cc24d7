import type { Place } from '@termin/sdk/contract';
import { msToInstant } from '../../booking/instant.ts';
import { estimate } from '../../booking/queue.ts';
import { waitingNumber } from '../../booking/waiting-number.ts';
import type { CityConfig } from '../../config.ts';
import type { StoredBooking } from '../../store/store.ts';
import type { StoredVisit } from '../../store/visits.ts';
import type { Line } from './line.ts';

/** Where somebody stands in the line, who is one of the day's visits. */
export function placeView(
  { city: { timeZone } }: CityConfig,
  { places, counters }: Line,
  visit: StoredVisit,
  checkIn: { from: number; until: number } | null,
  now: number,
): Place {
  const { id, office, day, numberIndex, state, counter, calledAt } = visit;
  const place = places.get(id);
  const isCalled = state === 'called';
  return {
    ...{ id, office, day, state },
    at: msToInstant(now, timeZone),
    number: waitingNumber(numberIndex),
    place: place ? place.ahead + 1 : null,
    ahead: place?.ahead ?? (state === 'expected' ? places.size : 0),
    estimate: place ? estimate(place.minutes, counters) : null,
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
