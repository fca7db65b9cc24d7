import { stateAt, takesTime } from '../booking/lifecycle.ts';
import type { StoredBooking, Upcoming } from './store.ts';

/** Appointments that are not over at `now`, in the order of their starts, offices and lanes. */
export function upcomingOf(bookings: Iterable<StoredBooking>, now: number): Upcoming[] {
  return [...bookings]
    .filter((one) => {
      const state = stateAt(one, now);
      return one.end * 60_000 > now && takesTime(state) && state !== 'held';
    })
    .sort(inOrder)
    .map(({ office, id, lane, start, end, day, state, services, numberIndex }) => ({
      ...{ office, id, lane, start, end, day, state, numberIndex },
      services: structuredClone(services),
    }));
}

function inOrder(a: StoredBooking, b: StoredBooking): number {
  if (a.start !== b.start) return a.start - b.start;
  if (a.office !== b.office) return a.office < b.office ? -1 : 1;
  return a.lane - b.lane;
}
