import { expect, test } from 'vitest';
import * as guards from './guards.ts';
import { InvalidAnswerError } from './invalid-answer-error.ts';
import { NetworkError } from './network-error.ts';
import { TerminError } from './termin-error.ts';
import { TimeoutError } from './timeout-error.ts';

test.each([
  ['NetworkError', new NetworkError(null)],
  ['TimeoutError', new TimeoutError(null)],
  ['InvalidAnswerError', new InvalidAnswerError('no JSON')],
])('%s, which no server sends, is known by its own guard alone', (name, error) => {
  const knowing = Object.entries(guards).filter(([, knows]) => knows(error));
  expect(error.name).toBe(name);
  expect(knowing.map(([guard]) => guard).sort()).toEqual([`is${name}`, 'isTerminError'].sort());
});

test('an error that came from nowhere has no cause, no status and no request', () => {
  expect(new TerminError('unheard-of', 'What?')).toMatchObject({
    name: 'TerminError',
    whatToDo: 'report',
    cause: undefined,
    status: undefined,
    requestId: undefined,
  });
});
