import type { BookingState } from '@termin/sdk/contract';
import { describe, expect, it } from 'vitest';
import {
  type Action,
  can,
  isGivenUp,
  lapsesAt,
  refusal,
  stateAt,
  takesTime,
  takingStates,
  transitions,
} from './lifecycle.ts';

const states = Object.keys(transitions) as BookingState[];
const now = Date.parse('2020-03-09T08:00:00+01:00');
const booking = (state: BookingState, more: { expiresAt?: number; numberIndex?: number } = {}) => ({
  state,
  expiresAt: null,
  numberIndex: null,
  end: now / 60_000 + 12,
  ...more,
});

describe('the life cycle', () => {
  it('leads from the hold to the counter', () => {
    const way: Action[] = ['book', 'confirm', 'reschedule', 'call', 'finish'];
    const end = way.reduce<BookingState | undefined>(
      (state, action) => state && transitions[state][action],
      'held',
    );
    expect(end).toBe('served');
  });

  it('ends in states that allow nothing more and take no time', () => {
    const over = Object.entries(transitions).filter(([, actions]) => Object.keys(actions).length === 0);
    expect(over.map(([state]) => state)).toEqual(['served', 'no-show', 'cancelled', 'lapsed', 'released']);
    expect(over.filter(([state]) => takesTime(state as BookingState))).toEqual([]);
  });

  it('confirms only what is pending, and moves only what is confirmed', () => {
    expect(states.filter((state) => can(state, 'confirm'))).toEqual(['pending']);
    expect(states.filter((state) => can(state, 'reschedule'))).toEqual(['confirmed']);
    expect(states.filter((state) => can(state, 'cancel'))).toEqual(['pending', 'confirmed']);
  });

  it.each<[Action, BookingState]>([
    ['extend', 'held'],
    ['release', 'released'],
    ['cancel', 'cancelled'],
    ['miss', 'no-show'],
    ['lapse', 'lapsed'],
  ])('leads by «%s» to «%s», from wherever that is allowed', (action, end) => {
    const from = states.filter((state) => can(state, action));
    expect(from).not.toEqual([]);
    for (const state of from) expect(transitions[state][action]).toBe(end);
  });

  it('takes the time from the hold to the counter, and gives it up where it ended without a visit', () => {
    const taking = ['held', 'pending', 'confirmed', 'called'];
    expect(takingStates).toEqual(taking);
    expect(states.filter(takesTime)).toEqual(taking);
    expect(states.filter((state) => isGivenUp({ state }))).toEqual(['cancelled', 'lapsed', 'released']);
  });
});

describe('what is held or booked', () => {
  const minute = 60_000;

  it('lapses after so many minutes', () => {
    expect(lapsesAt({ end: now / minute + 60 }, 10, now)).toBe(now + 10 * minute);
  });

  it('lapses with the appointment itself where that is sooner', () => {
    expect(lapsesAt({ end: now / minute + 4 }, 10, now)).toBe(now + 4 * minute);
  });
});

describe('the state at an instant', () => {
  it('is lapsed from the very millisecond a hold or pending booking expires', () => {
    for (const state of ['held', 'pending'] as const) {
      expect(stateAt(booking(state, { expiresAt: now + 1 }), now)).toBe(state);
      expect(stateAt(booking(state, { expiresAt: now }), now)).toBe('lapsed');
    }
  });

  it('does not lapse what was confirmed', () => {
    expect(stateAt(booking('confirmed', { expiresAt: now - 1 }), now)).toBe('confirmed');
  });
});

const alive = { expiresAt: now + 1 };
const booked = { numberIndex: 0 };

describe('a refusal', () => {
  it.each<[string, ReturnType<typeof booking>, Action, string, string]>([
    [
      'booking a lapsed hold',
      booking('held', { expiresAt: now }),
      'book',
      'hold-lapsed',
      'The hold has lapsed. Hold a time again.',
    ],
    [
      'extending a hold that was given up',
      booking('released'),
      'extend',
      'hold-lapsed',
      'The hold was given up. Hold a time again.',
    ],
    [
      'extending a live hold',
      booking('held', alive),
      'extend',
      'extension-limit',
      'The hold can not be extended again. Book it, or hold a time anew.',
    ],
    [
      'extending a booking',
      booking('pending', { ...alive, ...booked }),
      'extend',
      'already-booked',
      'The hold was already booked.',
    ],
    [
      'booking with another request',
      booking('confirmed', booked),
      'book',
      'already-booked',
      'The hold was already booked.',
    ],
    [
      'confirming too late',
      booking('pending', { expiresAt: now, ...booked }),
      'confirm',
      'booking-lapsed',
      'The appointment was not confirmed in time and has lapsed. Book again.',
    ],
    [
      'confirming what a worker marked as lapsed',
      booking('lapsed', { numberIndex: 3 }),
      'confirm',
      'booking-lapsed',
      'The appointment was not confirmed in time and has lapsed. Book again.',
    ],
    [
      'moving a cancelled appointment',
      booking('cancelled', booked),
      'reschedule',
      'booking-cancelled',
      'The appointment was cancelled, its time given up.',
    ],
    [
      'moving an unconfirmed appointment',
      booking('pending', booked),
      'reschedule',
      'wrong-state',
      'An appointment that is pending can not be moved.',
    ],
    [
      'cancelling a hold',
      booking('held', alive),
      'cancel',
      'wrong-state',
      'A hold can not be cancelled. Book it first.',
    ],
    [
      'cancelling after the visit',
      booking('served', booked),
      'cancel',
      'wrong-state',
      'An appointment that is served can not be cancelled.',
    ],
    [
      'cancelling once the time is over',
      { ...booking('confirmed', booked), end: now / 60_000 },
      'cancel',
      'wrong-state',
      'An appointment that is over can not be cancelled.',
    ],
    [
      'confirming once the time is over',
      { ...booking('called', booked), end: now / 60_000 },
      'confirm',
      'wrong-state',
      'An appointment that is called can not be confirmed.',
    ],
    [
      'cancelling what has changed just now',
      booking('confirmed', booked),
      'cancel',
      'wrong-state',
      'The appointment has just changed. Try again.',
    ],
  ])('of %s says so', (_, of, action, code, message) => {
    expect(refusal(of, action, now)).toMatchObject({ code, message });
  });

  it.each<[Action, string]>([
    ['extend', 'extended'],
    ['release', 'released'],
    ['book', 'booked'],
    ['lapse', 'lapsed'],
  ])('of «%s» to what is over calls it %s', (action, participle) => {
    const over = { ...booking('confirmed', booked), end: now / 60_000 };
    expect(refusal(over, action, now).message).toBe(`An appointment that is over can not be ${participle}.`);
  });

  it.each<[Action, string]>([
    ['confirm', 'confirmed'],
    ['reschedule', 'moved'],
    ['call', 'called'],
    ['finish', 'finished'],
    ['miss', 'marked as missed'],
  ])('of «%s» to a hold calls it %s', (action, participle) => {
    expect(refusal(booking('held', alive), action, now).message).toBe(
      `A hold can not be ${participle}. Book it first.`,
    );
  });
});
