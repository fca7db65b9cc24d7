import type { BookingState, ProblemCode } from '@termin/sdk/contract';
import type { StoredBooking } from '../store/store.ts';
import { BookingError } from './errors.ts';

export type Action =
  | 'extend'
  | 'release'
  | 'book'
  | 'confirm'
  | 'cancel'
  | 'reschedule'
  | 'call'
  | 'finish'
  | 'miss'
  | 'lapse';

/** Where each action leads from each state; what is not listed is refused. */
export const transitions: Record<BookingState, Partial<Record<Action, BookingState>>> = {
  held: { extend: 'held', release: 'released', book: 'pending', lapse: 'lapsed' },
  pending: { confirm: 'confirmed', cancel: 'cancelled', lapse: 'lapsed' },
  confirmed: { reschedule: 'confirmed', cancel: 'cancelled', call: 'called', miss: 'no-show' },
  called: { finish: 'served', miss: 'no-show' },
  served: {},
  'no-show': {},
  cancelled: {},
  lapsed: {},
  released: {},
};

/** States in which nobody else gets the time. */
export const takingStates: readonly BookingState[] = ['held', 'pending', 'confirmed', 'called'];

const givenUpStates: readonly BookingState[] = ['cancelled', 'lapsed', 'released'];

export function takesTime(state: BookingState): boolean {
  return takingStates.includes(state);
}

/** Whether the time was given back without an appointment. */
export function isGivenUp({ state }: Pick<StoredBooking, 'state'>): boolean {
  return givenUpStates.includes(state);
}

export function can(state: BookingState, action: Action): boolean {
  return action in transitions[state];
}

const minuteMs = 60_000;

type Timed = Pick<StoredBooking, 'state' | 'expiresAt'>;

/** The state at `now` (ms): a hold or pending booking is lapsed from `expiresAt` on, marked or not. */
export function stateAt({ state, expiresAt }: Timed, now: number): BookingState {
  return can(state, 'lapse') && expiresAt !== null && expiresAt <= now ? 'lapsed' : state;
}

/** When what is held or booked at `now` (ms) lapses: so many minutes later, and at the latest with the appointment itself. */
export function lapsesAt({ end }: Pick<StoredBooking, 'end'>, minutes: number, now: number): number {
  return Math.min(now + minutes * minuteMs, end * minuteMs);
}

/** Whether the appointment's time has passed: nobody moves or cancels it any more. */
export function isOver({ end }: Pick<StoredBooking, 'end'>, now: number): boolean {
  return end * minuteMs <= now;
}

/**
 * Why the action is refused to the booking at `now`, as an error to throw. Asked after a store answered null. Where the
 * state would allow the action, what is left is a spent extension, or a change made in between (`wrong-state`).
 */
export function refusal(
  booking: Timed & Pick<StoredBooking, 'numberIndex' | 'end'>,
  action: Action,
  now: number,
): BookingError {
  const state = stateAt(booking, now);
  const [code, detail] =
    state === 'confirmed' && isOver(booking, now)
      ? (['wrong-state', `An appointment that is over can not be ${participle[action]}.`] as const)
      : why(state, action, booking.numberIndex !== null);
  return new BookingError(code, detail);
}

function why(state: BookingState, action: Action, booked: boolean): [ProblemCode, string] {
  if (state === 'released') return ['hold-lapsed', 'The hold was given up. Hold a time again.'];
  if (state === 'cancelled')
    return ['booking-cancelled', 'The appointment was cancelled, its time given up.'];
  if (state === 'lapsed') {
    return booked
      ? ['booking-lapsed', 'The appointment was not confirmed in time and has lapsed. Book again.']
      : ['hold-lapsed', 'The hold has lapsed. Hold a time again.'];
  }
  if (state === 'held' && action === 'extend') {
    return ['extension-limit', 'The hold can not be extended again. Book it, or hold a time anew.'];
  }
  if (can(state, action)) return ['wrong-state', 'The appointment has just changed. Try again.'];
  if (state === 'held') return ['wrong-state', `A hold can not be ${participle[action]}. Book it first.`];
  if (can('held', action)) return ['already-booked', 'The hold was already booked.'];
  return ['wrong-state', `An appointment that is ${state} can not be ${participle[action]}.`];
}

const participle: Record<Action, string> = {
  extend: 'extended',
  release: 'released',
  book: 'booked',
  confirm: 'confirmed',
  cancel: 'cancelled',
  reschedule: 'moved',
  call: 'called',
  finish: 'finished',
  miss: 'marked as missed',
  lapse: 'lapsed',
};
