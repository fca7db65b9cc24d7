import type { StoredBooking, Whose } from './store.ts';

/** A booking of the memory store, with what callers do not see. */
export type Booking = StoredBooking & { customerKey: string | null; remindAt: number | null };

export const erased = { customer: null, consent: null, customerKey: null };

export function isToRemind({ state, remindAt, start }: Booking, now: number): boolean {
  return state === 'confirmed' && remindAt !== null && remindAt <= now && start * 60_000 > now;
}

/** A copy for the caller, who may change it. */
export function seen({ customerKey: _, remindAt: __, ...booking }: Booking): StoredBooking {
  return structuredClone(booking);
}

export function isWhose({ id, customerKey }: Booking, whose: Whose): boolean {
  return 'id' in whose ? id === whose.id : customerKey === whose.customerKey;
}

/** A mail that waits names its receiver, even where the rest is erased already. */
export function isMailTo(whose: Whose, booking: string, to: string): boolean {
  return 'id' in whose ? booking === whose.id : to.toLowerCase() === whose.email.toLowerCase();
}
