import type { Place } from '@termin/sdk/contract';
import { type ActionContext, officeOf } from '../actions/context.ts';
import { lineOf } from '../actions/day/line.ts';
import { oncePerReading } from '../actions/day/once.ts';
import { placeIn } from '../actions/day/place.ts';
import type { OfficeConfig } from '../config.ts';
import type { StoredBooking } from '../store/store.ts';
import type { DayQueue } from '../store/visits.ts';

/** A place, of which booking, and the reading of the queue that it is from. */
interface FollowedPlace {
  queue: DayQueue;
  booking: StoredBooking;
  place: Place;
}

export type FollowPlace = ReturnType<typeof createFollowPlace>;

/** Reads the place of a booking whenever it is asked; null: it has gone to another office, whose changes are told there. */
export function createFollowPlace({ feed, config, clock, ...context }: ActionContext) {
  const lineIn = oncePerReading(clock, (queue: DayQueue, office: OfficeConfig) =>
    lineOf(config, office, queue, clock()),
  );
  return (first: StoredBooking, readAnew: () => Promise<StoredBooking>) => {
    const { office } = first;
    let booking = first;
    return async (): Promise<FollowedPlace | null> => {
      let queue = await feed.queue(office, booking.day);
      if (!has(queue, booking.id)) {
        // Moved, given up, or not confirmed yet: nobody who is in the queue needs to be read anew.
        booking = await readAnew();
        if (booking.office !== office) return null;
        queue = await feed.queue(office, booking.day);
      }
      const line = lineIn(queue, officeOf(config, office));
      const place = placeIn({ feed, config, clock, ...context }, booking, line);
      return { queue, booking, place };
    };
  };
}

const has = ({ visits }: DayQueue, id: string) => visits.some((one) => one.id === id);
