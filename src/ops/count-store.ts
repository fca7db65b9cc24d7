import type { DayLogEntry } from '@termin/sdk/contract';
import type { Store } from '../store/store.ts';

/** What can happen to appointments. A request that is sent again and answered as before is counted again. */
export const bookingEvents = [
  'held',
  'extended',
  'released',
  'booked',
  'confirmed',
  'moved',
  'cancelled',
  'lapsed',
  'erased',
] as const;

/** What can happen to a mail: it is sent, will be tried again, or is given up. */
export const mailEvents = ['sent', 'postponed', 'given-up'] as const;

/** What is done in the queues. */
export const dayEvents: readonly DayLogEntry['kind'][] = [
  'check-in',
  'walk-in',
  'call',
  'recall',
  'finish',
  'no-show',
  'undo',
];

export interface Counts {
  booking(event: (typeof bookingEvents)[number], times?: number): void;
  mail(event: (typeof mailEvents)[number]): void;
  day(event: DayLogEntry['kind']): void;
  /** Somebody wanted a time that somebody else has. */
  slotTaken(): void;
  /** What is busy was not in memory, or had changed. */
  calendarRead(): void;
}

/** The same store, which counts what happens in it. */
export function countStore(store: Store, counts: Counts): Store {
  return {
    ...store,
    async hold(hold, now) {
      const held = await store.hold(hold, now);
      if (held === null) counts.slotTaken();
      else if (held !== 'id-in-use') counts.booking('held');
      return held;
    },
    async extend(office, id, expiresAt, now) {
      const extended = await store.extend(office, id, expiresAt, now);
      if (extended) counts.booking('extended');
      return extended;
    },
    async release(office, id, now) {
      const released = await store.release(office, id, now);
      if (released) counts.booking('released');
      return released;
    },
    async book(booking, now) {
      const booked = await store.book(booking, now);
      if (booked && booked !== 'too-many') counts.booking('booked');
      return booked;
    },
    async confirm(office, id, mail, now, tokens) {
      const confirmed = await store.confirm(office, id, mail, now, tokens);
      if (confirmed) counts.booking('confirmed');
      return confirmed;
    },
    async cancel(office, id, mail, now) {
      const cancelled = await store.cancel(office, id, mail, now);
      if (cancelled) counts.booking('cancelled');
      return cancelled;
    },
    async move(move, now) {
      const moved = await store.move(move, now);
      if (moved === 'taken') counts.slotTaken();
      else if (moved) counts.booking('moved');
      return moved;
    },
    async step(office, day, entry, step) {
      let isChange = false;
      const visit = await store.step(office, day, entry, (visits) => {
        const next = step(visits);
        isChange = !visits.includes(next);
        return next;
      });
      if (isChange && typeof visit !== 'string') counts.day(entry.kind);
      return visit;
    },
    async admit(walkIn, entry) {
      const visit = await store.admit(walkIn, entry);
      if (visit !== 'id-in-use') counts.day('walk-in');
      return visit;
    },
    async taken(offices, from, to, now) {
      counts.calendarRead();
      return store.taken(offices, from, to, now);
    },
    async lapse(now) {
      const lapsed = await store.lapse(now);
      counts.booking('lapsed', lapsed);
      return lapsed;
    },
    async erase(endedBefore) {
      const erased = await store.erase(endedBefore);
      counts.booking('erased', erased);
      return erased;
    },
    async mailSent(id) {
      await store.mailSent(id);
      counts.mail('sent');
    },
    async mailFailed(id, error, at) {
      await store.mailFailed(id, error, at);
      counts.mail(at === null ? 'given-up' : 'postponed');
    },
  };
}
