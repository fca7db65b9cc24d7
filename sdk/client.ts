import type { DaysAnswer, SlotsAnswer } from './contract/availability.ts';
import type { Booking, BookingRequest, RescheduleRequest } from './contract/booking.ts';
import type { OfficesAnswer, ServicesAnswer } from './contract/catalogue.ts';
import type { Hold, HoldRequest } from './contract/hold.ts';
import type { Selection } from './contract/selection.ts';
import type { RequestOptions } from './options.ts';

/** Which times to look for. */
export interface Wish {
  services: Selection;
  /**
   * Ids of the offices to look in, one at least; all when left out. Those that do not offer the services have no time; that none
   * does is an `InvalidRequestError` with the code `not-offered`.
   */
  offices?: string[];
}

/** A time to hold. Give `id` and `secret` to be able to send the same hold again yourself; they are made when left out. */
export type HoldWish = Omit<HoldRequest, 'id' | 'secret'> & Partial<HeldBy>;

/** A hold as its owner knows it. */
export interface HeldBy {
  id: string;
  secret: string;
}

/** Whose booking, and the token that opens it: the hold's secret or the one from a link in a mail. */
export interface BookingAccess {
  id: string;
  token: string;
}

/** The operations of the booking API. Made by `createClient`. */
export interface Client {
  /** The city and its offices. */
  offices(request?: RequestOptions): Promise<OfficesAnswer>;

  /** Categories and services, in the order to show them. */
  services(request?: RequestOptions): Promise<ServicesAnswer>;

  /** The status of every day from `from` to `to` (`2020-03-12`, both included, at most 92 days). */
  days(wish: Wish & { from: string; to: string }, request?: RequestOptions): Promise<DaysAnswer>;

  /** The free times of a day (`2020-03-12`) by office. */
  slots(wish: Wish & { date: string }, request?: RequestOptions): Promise<SlotsAnswer>;

  /** Takes a time for a few minutes; answers its secret too. Throws `SlotTakenError` with alternatives when it is gone. */
  hold(wish: HoldWish, request?: RequestOptions): Promise<Hold & HeldBy>;

  /**
   * Makes a hold last longer. Give the hold as it was answered: with its `extensionsLeft` a lost answer is asked for again;
   * without, it is sent once, as each call counts. Throws `HoldLapsedError`, or `RefusedError` at the limit.
   */
  extend(hold: HeldBy & { extensionsLeft?: number }, request?: RequestOptions): Promise<Hold>;

  /** Gives a hold up. That it is gone already is no error. */
  release(hold: HeldBy, request?: RequestOptions): Promise<void>;

  /**
   * Books what is held. The same hold and data give the same booking again.
   * Throws `HoldLapsedError`, `TooManyBookingsError`, `InvalidRequestError`.
   */
  book(
    hold: HeldBy,
    customer: BookingRequest['customer'],
    consent: BookingRequest['consent'],
    request?: RequestOptions,
  ): Promise<Booking>;

  /** An appointment, without the citizen's data. */
  booking(access: BookingAccess, request?: RequestOptions): Promise<Booking>;

  /** Confirms a pending appointment; needs the token of the confirmation link. One that is confirmed stays so. */
  confirm(access: BookingAccess, request?: RequestOptions): Promise<Booking>;

  /** Cancels a pending or confirmed appointment. One that is cancelled stays so. */
  cancel(access: BookingAccess, request?: RequestOptions): Promise<Booking>;

  /** Moves a confirmed appointment. Throws `SlotTakenError`; then the old time still stands. */
  reschedule(access: BookingAccess, to: RescheduleRequest, request?: RequestOptions): Promise<Booking>;

  /** The appointment as a calendar file (text/calendar). */
  calendar(access: BookingAccess, request?: RequestOptions): Promise<string>;
}
