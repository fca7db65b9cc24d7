import type { BookingAccess } from '../client.ts';
import type { ArrivalRequest, Board, DayLog, DeskDay, DeskVisit, Place } from '../contract/day.ts';
import type { StaffAnswer } from '../contract/staff.ts';
import type { RequestOptions } from '../options.ts';

/** An office, and the token of somebody who works there; left out, the session of who has logged in on this page's own server speaks. */
export interface StaffAccess {
  office: string;
  token?: string;
}

/** A visit, and who does something with it. `id` of the action: made when left out; the same id does it once. */
export interface VisitAccess extends StaffAccess {
  visit: string;
  id?: string;
}

/** What a stream says: the newest answer, or that it may be out of date. */
export interface Live<Answer> {
  answer: Answer;
  /** The connection is lost, and being made again: what `answer` says may be out of date. */
  isStale: boolean;
}

/** Options of a stream. Ends when the signal is aborted, and then throws nothing. */
export interface WatchOptions {
  signal?: AbortSignal;
}

/**
 * The operations on the day of the appointment: board, queue, desk. Made by `createDayClient`. Throws as `Client` does; what a
 * stream throws is a refusal that asking again would not change.
 */
export interface DayClient {
  /** What the board of an office shows. */
  board(office: string, request?: RequestOptions): Promise<Board>;

  /** The same, and again whenever it changes: connects by itself again after every loss. */
  watchBoard(office: string, options?: WatchOptions): AsyncIterable<Live<Board>>;

  /** The citizen's place in the queue; needs a token of a link in a mail. */
  place(access: BookingAccess, request?: RequestOptions): Promise<Place>;

  /** The same, and again whenever it changes. */
  watchPlace(access: BookingAccess, options?: WatchOptions): AsyncIterable<Live<Place>>;

  /** «Ich bin da». Who has checked in stays so. Throws `RefusedError`: `too-early`, `too-late`, `wrong-state`. */
  checkIn(access: BookingAccess, request?: RequestOptions): Promise<Place>;

  /** Somebody arrives at a kiosk: by number or QR code, or without an appointment. A walk-in's id is made when left out. */
  arrive(access: StaffAccess, arrival: Arrival, request?: RequestOptions): Promise<Place>;

  /** The clerk's day. */
  day(access: StaffAccess, request?: RequestOptions): Promise<DeskDay>;

  /** The same, and again whenever it changes. */
  watchDay(access: StaffAccess, options?: WatchOptions): AsyncIterable<Live<DeskDay>>;

  /** Calls who is next, or `visit`. `null`: nobody waits. Throws `RefusedError`: `already-called`, `counter-busy`. */
  call(
    access: StaffAccess & { counter: string; visit?: string; id?: string },
    request?: RequestOptions,
  ): Promise<DeskVisit | null>;

  /** Calls the number again. */
  recall(access: VisitAccess, request?: RequestOptions): Promise<DeskVisit>;

  /** The matter is dealt with. */
  finish(access: VisitAccess, request?: RequestOptions): Promise<DeskVisit>;

  /** Nobody came. */
  noShow(access: VisitAccess, request?: RequestOptions): Promise<DeskVisit>;

  /** Takes the last step back: a call, a finish, a no-show. */
  undo(access: VisitAccess, request?: RequestOptions): Promise<DeskVisit>;

  /** Who has logged in on this page's own server, and how to log in. That nobody has is no error. */
  staff(request?: RequestOptions): Promise<StaffAnswer>;

  /**
   * Begins a session with a token: a cookie that no script reads, for pages of the API's own origin. Throws `ForbiddenError`
   * for a token that is nobody's, `RateLimitedError` after too many of those.
   */
  logIn(login: { token: string }, request?: RequestOptions): Promise<StaffAnswer>;

  /** Ends the session. That there is none is no error. */
  logOut(request?: RequestOptions): Promise<void>;

  /** Who did what on a day (`2020-03-12`; today when left out); for a lead. */
  log(access: StaffAccess & { date?: string }, request?: RequestOptions): Promise<DayLog>;
}

/** By number, by QR code, or without an appointment. */
export type Arrival =
  | Extract<ArrivalRequest, { number: string }>
  | Extract<ArrivalRequest, { code: string }>
  | (Omit<Extract<ArrivalRequest, { services: unknown }>, 'id'> & { id?: string });
