import type { BookingState, DayLogEntry, Selection, VisitState } from '@termin/sdk/contract';

/** One citizen in the queue of an office's day: of a booking that stands, or a walk-in. Instants are ms. */
export interface StoredVisit {
  office: string;
  /** The booking's, or one of its own. */
  id: string;
  /** Local day, `2020-03-12`. */
  day: string;
  services: Selection;
  /** Position in the day's sequence of the office, which bookings and walk-ins share. */
  numberIndex: number;
  /** When the appointment starts and ends; both null for a walk-in. */
  dueAt: number | null;
  endsAt: number | null;
  state: VisitState;
  /** Null: has not come, or did not say so. */
  arrivedAt: number | null;
  /** Where it was called to, and when last; null: it was not. */
  counter: string | null;
  calledAt: number | null;
  /** How often it was called. */
  calls: number;
  finishedAt: number | null;
}

/** Somebody without an appointment. */
export type WalkIn = Pick<StoredVisit, 'office' | 'id' | 'day' | 'services'>;

/** What is logged with a change. */
export interface DayEntry {
  /** Names the change, once for each office: sent again, it is the same change. */
  key: string;
  kind: DayLogEntry['kind'];
  /** Name of the member of staff; null: the citizen. */
  actor: string | null;
  at: number;
}

/** A logged change: of which visit, and its counter then. */
export interface LoggedStep extends DayEntry {
  visit: string;
  numberIndex: number | null;
  counter: string | null;
}

/** Those of the day, and how many changes the office has seen. */
export interface DayQueue {
  seq: number;
  visits: StoredVisit[];
}

/** The part of the store that knows who is there. Changes of one office happen one after the other, whoever makes them. */
export interface Visits {
  /**
   * Gives the visits of an office's day to `step` and stores the one it answers, with its booking's state and an entry of the
   * log. One that it answers as it was changes nothing. What `step` throws undoes everything. The same entry again gives the
   * visit as it stands. `'id-in-use'`: the key is known of something else. `'taken'`: somebody else has the appointment's time
   * by now. `step` is pure: it may be asked again.
   */
  step(
    office: string,
    day: string,
    entry: DayEntry,
    step: (visits: readonly StoredVisit[]) => StoredVisit,
  ): Promise<StoredVisit | 'id-in-use' | 'taken'>;
  /** Lets a walk-in in, with the next waiting number of the day. Its id is the key: the same again gives the same visit. */
  admit(walkIn: WalkIn, entry: Omit<DayEntry, 'key' | 'kind'>): Promise<StoredVisit | 'id-in-use'>;
  /** In no order. Bookings that stand are among them from the moment they are confirmed. */
  queue(office: string, day: string): Promise<DayQueue>;
  /** How many changes every office has seen; those that have seen none are missing. */
  queueSeqs(): Promise<Map<string, number>>;
  /** Names of citizens by booking, where they are not erased. */
  namesOn(office: string, day: string): Promise<Map<string, string>>;
  /** In the order in which it happened. */
  dayLog(office: string, day: string): Promise<LoggedStep[]>;
  /** Forgets the visits and the log of days before this one. */
  forgetDays(before: string): Promise<void>;
}

/** The state of a visit's booking. */
export function bookingStateOf({ state }: Pick<StoredVisit, 'state'>): BookingState {
  return state === 'expected' || state === 'waiting' ? 'confirmed' : state;
}

/** Bookings of these states have a visit. */
export const visitedStates: readonly BookingState[] = ['confirmed', 'called', 'served', 'no-show'];

/** Undoes a transaction in which nothing is to be changed. */
export class NoStep<Answer> extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super();
    this.answer = answer;
  }
}

/** What the work answers, or what it gave up with as a `NoStep`. */
export async function orNoStep<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NoStep) return error.answer;
    throw error;
  }
}
