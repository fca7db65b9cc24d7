import { stateAt, takesTime } from '../booking/lifecycle.ts';
import { type Booking, erased, seen } from './memory-booking.ts';
import { memoryMails } from './memory-mails.ts';
import { type Stretch, timeline } from './memory-timeline.ts';
import type { ChangedDay, NewToken, StoredBooking, Taken } from './store.ts';

export type MemoryState = ReturnType<typeof memoryState>;

/** What the memory store remembers of bookings and of what belongs to them, and how it changes. */
export function memoryState() {
  const bookings = new Map<string, Booking>();
  const booked = timeline<Booking>();
  const blocked = timeline<Taken>();
  const counters = new Map<string, number>();
  const tokens = new Map<string, NewToken & { booking: string }>();
  const versions = new Map<string, { office: string; day: string; version: number }>();
  const consents = new Map<string, { version: string; at: number }>();
  const mails = memoryMails();
  let version = 0;

  function touch({ office, day }: { office: string; day: string }): void {
    version += 1;
    versions.set(`${office} ${day}`, { office, day, version });
  }

  function change(booking: Booking, values: Partial<Booking>): StoredBooking {
    touch(booking);
    booked.remove(booking);
    Object.assign(booking, values);
    booked.add(booking);
    touch(booking);
    return seen(booking);
  }

  function at(office: string, id: string): Booking | undefined {
    const booking = bookings.get(id);
    return booking?.office === office ? booking : undefined;
  }

  /** The booking if it is in one of the states and has not lapsed. */
  function live(
    office: string,
    id: string,
    now: number,
    ...states: StoredBooking['state'][]
  ): Booking | null {
    const booking = at(office, id);
    return booking && states.includes(stateAt(booking, now)) ? booking : null;
  }

  function lapse(due: Booking[]): number {
    for (const booking of due) {
      const { customer, office, id } = booking;
      if (customer) {
        const name = `${customer.givenName} ${customer.familyName}`;
        mails.add(office, id, { kind: 'lapsed', to: customer.email, name, tokens: {} }, 0);
      }
      change(booking, { state: 'lapsed', expiresAt: null, ...erased });
    }
    return due.length;
  }

  function purge(booking: Booking): void {
    bookings.delete(booking.id);
    booked.remove(booking);
    forgetTokens(booking);
  }

  function forgetTokens({ id }: Booking): void {
    for (const [key, token] of tokens) if (token.booking === id) tokens.delete(key);
  }

  function isDue(booking: Booking, now: number): boolean {
    return booking.state !== 'lapsed' && stateAt(booking, now) === 'lapsed';
  }

  /** The first free lane. What `gives` names makes room; what has lapsed is given up for it. */
  function freeLane(place: Stretch, lanes: number[], now: number, gives?: string): number | undefined {
    const near = booked.overlapping(place);
    lapse(near.filter((one) => isDue(one, now)));
    const busy = [
      ...near.filter((one) => takesTime(one.state) && one.id !== gives),
      ...blocked.overlapping(place),
    ];
    return lanes.find((lane) => busy.every((one) => one.lane !== lane));
  }

  function nextNumber(office: string, day: string): number {
    const next = counters.get(`${office} ${day}`) ?? 0;
    counters.set(`${office} ${day}`, next + 1);
    return next;
  }

  function addTokens(office: string, booking: string, added: NewToken[] = []): void {
    for (const token of added) tokens.set(`${office} ${token.hash}`, { ...token, booking });
  }

  function changesAfter(after: number | null): { cursor: number; days: ChangedDay[] } | 'gone' {
    if (after !== null && after > version) return 'gone';
    if (after === version) return { cursor: version, days: [] };
    const days = [...versions.values()].filter((one) => after !== null && one.version > after);
    return { cursor: version, days: days.map(({ office, day }) => ({ office, day })) };
  }

  return {
    ...{ bookings, booked, blocked, tokens, consents, mails },
    ...{
      touch,
      change,
      at,
      live,
      lapse,
      purge,
      forgetTokens,
      isDue,
      freeLane,
      nextNumber,
      addTokens,
      changesAfter,
    },
  };
}
