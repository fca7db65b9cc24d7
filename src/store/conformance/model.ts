import type { BookingState } from '@termin/sdk/contract';
import type { Minute, Taken } from '../store.ts';

export interface ModelBooking extends Taken {
  id: string;
  day: string;
  state: BookingState;
  expiresAt: number | null;
  extensionsLeft: number;
  numberIndex: number | null;
}

export type Stretch = { office: string; start: Minute; end: Minute };

const taking: BookingState[] = ['held', 'pending', 'confirmed'];

/** What a store should do, in the plainest way: a list that is looked through from end to end. */
export class Model {
  now: number;
  bookings: ModelBooking[] = [];
  blocks: Taken[] = [];
  /** Waiting numbers given so far, by office and day. */
  given = new Map<string, number>();

  constructor(now: number) {
    this.now = now;
  }

  /** The booking chosen by a random number, the latest first. */
  pick(choice: number): ModelBooking | undefined {
    return this.bookings.at(-1 - (choice % Math.max(1, this.bookings.length)));
  }

  lapsed({ state, expiresAt }: ModelBooking): boolean {
    return taking.includes(state) && expiresAt !== null && expiresAt <= this.now;
  }

  live(booking: ModelBooking, ...states: BookingState[]): boolean {
    return states.includes(booking.state) && !this.lapsed(booking);
  }

  busy(): Taken[] {
    return [...this.bookings.filter((one) => this.live(one, ...taking)), ...this.blocks];
  }

  /** Lanes of the wish that are free, where one booking may be in the way. */
  free({ office, start, end }: Stretch, lanes: number[], except?: ModelBooking): number[] {
    const near = this.busy().filter(
      (one) => one !== except && one.office === office && one.start < end && one.end > start,
    );
    return lanes.filter((lane) => near.every((one) => one.lane !== lane));
  }

  nextNumber(office: string, day: string): number {
    const key = `${office} ${day}`;
    const next = this.given.get(key) ?? 0;
    this.given.set(key, next + 1);
    return next;
  }
}
