import { expect, test } from 'vitest';
import { InvalidAnswerError } from './errors/invalid-answer-error.ts';
import { NetworkError } from './errors/network-error.ts';
import { RateLimitedError } from './errors/rate-limited-error.ts';
import { SlotTakenError } from './errors/slot-taken-error.ts';
import { TimeoutError } from './errors/timeout-error.ts';
import { UnavailableError } from './errors/unavailable-error.ts';
import { pauseAfter, readRetryAfter } from './retry.ts';

const lost = new NetworkError(null);
const unavailable = (status: number, retryAfter: number | null = null) =>
  new UnavailableError('unavailable', '', retryAfter, { status });
const busy = (retryAfter: number | null) =>
  new RateLimitedError('rate-limited', '', retryAfter, { status: 429 });

test('pauses double, and chance spreads them by half to both sides', () => {
  expect([1, 2, 3].map((attempt) => pauseAfter(lost, attempt, 0.5))).toEqual([300, 600, 1200]);
  expect(pauseAfter(lost, 1, 0)).toBe(150);
  expect(pauseAfter(lost, 1, 1)).toBe(450);
});

test.each([
  ['a lost answer', lost, 300],
  ['an answer that came too late', new TimeoutError(null), 300],
  ['a gateway without a server', unavailable(502), 300],
  ['a server that starts', unavailable(503), 300],
  ['a gateway that did not wait', unavailable(504), 300],
  ['a server in trouble', unavailable(500), null],
  ['too many requests', busy(null), 300],
  ['a taken slot', new SlotTakenError('slot-taken', '', [], { status: 409 }), null],
  ['an answer of another version', new InvalidAnswerError('', { status: 200 }), null],
  ['what the client did not throw', new TypeError('x is not a function'), null],
])('after %s', (_, error, expected) => {
  expect(pauseAfter(error, 1, 0.5)).toBe(expected);
});

test('Retry-After is waited for as long as a citizen would wait', () => {
  expect(pauseAfter(busy(2), 1, 0.5)).toBe(2_300);
  expect(pauseAfter(unavailable(503, 5), 1, 0.5)).toBe(5_300);
  expect(pauseAfter(busy(6), 1, 0.5)).toBe(null);
});

test.each([
  [null, null],
  ['', null],
  ['soon', null],
  ['30 s', null],
  ['in 30', null],
  ['0', 0],
  ['120', 120],
  ['Thu, 12 Mar 2020 08:00:30 GMT', 30],
  ['Thu, 12 Mar 2020 07:00:00 GMT', 0],
])('Retry-After: %s', (header, seconds) => {
  expect(readRetryAfter(header, Date.parse('2020-03-12T08:00:00Z'))).toBe(seconds);
});
