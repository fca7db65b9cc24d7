import { expect, test } from 'vitest';
import { type ProblemCode, problemStatus } from '../contract/problem.ts';
import { fromProblem } from './from-problem.ts';
import * as guards from './guards.ts';

/** Every code of the contract: adding one means to say here what class it becomes and what helps. */
const expected: Record<ProblemCode, [string, string]> = {
  'invalid-request': ['InvalidRequestError', 'correct'],
  unauthorized: ['ForbiddenError', 'check-access'],
  'wrong-token': ['ForbiddenError', 'check-access'],
  'not-allowed': ['ForbiddenError', 'check-access'],
  'not-found': ['NotFoundError', 'correct'],
  'unknown-office': ['NotFoundError', 'correct'],
  'unknown-service': ['NotFoundError', 'correct'],
  'hold-not-found': ['HoldLapsedError', 'hold-again'],
  'booking-not-found': ['NotFoundError', 'correct'],
  'visit-not-found': ['NotFoundError', 'correct'],
  'method-not-allowed': ['InvalidRequestError', 'correct'],
  'slot-taken': ['SlotTakenError', 'choose-another-time'],
  'slot-unavailable': ['SlotTakenError', 'choose-another-time'],
  'already-booked': ['RefusedError', 'read-again'],
  'extension-limit': ['RefusedError', 'read-again'],
  'consent-outdated': ['RefusedError', 'read-again'],
  'too-many-bookings': ['TooManyBookingsError', 'cancel-another'],
  'wrong-state': ['RefusedError', 'read-again'],
  'id-in-use': ['InvalidRequestError', 'correct'],
  'too-early': ['RefusedError', 'read-again'],
  'too-late': ['RefusedError', 'read-again'],
  'other-day': ['RefusedError', 'read-again'],
  'other-office': ['RefusedError', 'read-again'],
  'not-confirmed': ['RefusedError', 'read-again'],
  'no-walk-ins': ['RefusedError', 'read-again'],
  'nobody-waiting': ['RefusedError', 'read-again'],
  'already-called': ['RefusedError', 'read-again'],
  'counter-busy': ['RefusedError', 'read-again'],
  'hold-lapsed': ['HoldLapsedError', 'hold-again'],
  'booking-lapsed': ['RefusedError', 'read-again'],
  'booking-cancelled': ['RefusedError', 'read-again'],
  'body-too-large': ['InvalidRequestError', 'correct'],
  'unsupported-media-type': ['InvalidRequestError', 'correct'],
  'not-offered': ['InvalidRequestError', 'correct'],
  'not-combinable': ['InvalidRequestError', 'correct'],
  'quantity-too-large': ['InvalidRequestError', 'correct'],
  'too-long': ['InvalidRequestError', 'correct'],
  'field-required': ['InvalidRequestError', 'correct'],
  'unknown-counter': ['InvalidRequestError', 'correct'],
  'idempotency-mismatch': ['InvalidRequestError', 'correct'],
  'rate-limited': ['RateLimitedError', 'wait'],
  internal: ['UnavailableError', 'try-again'],
  'proof-required': ['RefusedError', 'read-again'],
  unavailable: ['UnavailableError', 'try-again'],
  timeout: ['UnavailableError', 'try-again'],
};
const codes = Object.keys(problemStatus) as ProblemCode[];
const problem = (code: string, status: number) => ({ type: '', title: '', detail: 'Do it.', code, status });
const errorOf = (code: ProblemCode) => fromProblem(problem(code, problemStatus[code]), null);

test.each(codes)('%s becomes an error of its kind, which its own guard alone knows', (code) => {
  const error = errorOf(code);
  const [name, whatToDo] = expected[code];
  expect(error).toMatchObject({ name, whatToDo, code, message: 'Do it.', status: problemStatus[code] });

  const knowing = Object.entries(guards).filter(([, knows]) => knows(error));
  expect(knowing.map(([guard]) => guard).sort()).toEqual([`is${name}`, 'isTerminError'].sort());
});

test.each([
  [409, 'RefusedError'],
  [422, 'InvalidRequestError'],
  [404, 'NotFoundError'],
  [507, 'UnavailableError'],
  [418, 'TerminError'],
])('a code that is new is told by its status %i', (status, name) => {
  expect(fromProblem(problem('of-tomorrow', status), null)).toMatchObject({ name, code: 'of-tomorrow' });
});

test('what is wrong where comes along', () => {
  const errors = [{ path: 'customer.email', message: 'Invalid email address' }];
  expect(fromProblem({ ...problem('invalid-request', 400), errors }, null)).toMatchObject({ errors });
});

test('where nothing comes along, the lists are empty', () => {
  expect(errorOf('invalid-request')).toMatchObject({ errors: [], requestId: undefined });
  expect(errorOf('id-in-use')).toMatchObject({ errors: [] });
  expect(errorOf('slot-taken')).toMatchObject({ alternatives: [] });
});

test('an error of another copy of the package is known by its name', () => {
  const foreign = Object.assign(new Error('gone'), {
    name: 'SlotTakenError',
    code: 'slot-taken',
    whatToDo: 'x',
  });
  expect(guards.isSlotTakenError(foreign)).toBe(true);
  expect(guards.isSlotTakenError(Object.assign(new Error('gone'), { name: 'SlotTakenError' }))).toBe(false);
  expect(guards.isTerminError('gone')).toBe(false);
});
