import type { BookingState } from '@termin/sdk/contract';
import { describe, expect, it } from 'vitest';
import { type Action, can, refusal, stateAt, takesTime, transitions } from './lifecycle.ts';

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
    const states = Object.keys(transitions) as BookingState[];
    expect(states.filter((state) => can(state, 'confirm'))).toEqual(['pending']);
    expect(states.filter((state) => can(state, 'reschedule'))).toEqual(['confirmed']);
    expect(states.filter((state) => can(state, 'cancel'))).toEqual(['pending', 'confirmed']);
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

describe('a refusal', () => {
  it.each<[string, ReturnType<typeof booking>, Action, string]>([
    ['booking a lapsed hold', booking('held', { expiresAt: now }), 'book', 'hold-lapsed'],
    ['extending a hold that was given up', booking('released'), 'extend', 'hold-lapsed'],
    ['extending a live hold', booking('held', { expiresAt: now + 1 }), 'extend', 'extension-limit'],
    [
      'extending a booking',
      booking('pending', { expiresAt: now + 1, numberIndex: 0 }),
      'extend',
      'already-booked',
    ],
    ['booking with another request', booking('confirmed', { numberIndex: 0 }), 'book', 'already-booked'],
    [
      'confirming too late',
      booking('pending', { expiresAt: now, numberIndex: 0 }),
      'confirm',
      'booking-lapsed',
    ],
    [
      'confirming what a worker marked as lapsed',
      booking('lapsed', { numberIndex: 3 }),
      'confirm',
      'booking-lapsed',
    ],
    [
      'moving a cancelled appointment',
      booking('cancelled', { numberIndex: 0 }),
      'reschedule',
      'booking-cancelled',
    ],
    [
      'moving an unconfirmed appointment',
      booking('pending', { numberIndex: 0 }),
      'reschedule',
      'wrong-state',
    ],
    ['cancelling a hold', booking('held', { expiresAt: now + 1 }), 'cancel', 'wrong-state'],
    ['cancelling after the visit', booking('served', { numberIndex: 0 }), 'cancel', 'wrong-state'],
  ])('of %s says so', (_, of, action, code) => {
    expect(refusal(of, action, now).code).toBe(code);
  });
});
