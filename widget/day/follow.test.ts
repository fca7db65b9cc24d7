import { type Live, TerminError } from '@termin/sdk/bare';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { follow } from './follow.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const refusal = new TerminError('not-found', 'There is no such office.', { status: 404 });

/** A stream that says what the test has it say, each time it is opened. */
function open(...streams: (() => AsyncIterable<Live<string>>)[]) {
  const until = new AbortController();
  const watch = vi.fn(() => (streams.shift() ?? silent)());
  return { until, watch, ...follow(watch, until.signal) };
}

async function* silent(): AsyncGenerator<Live<string>> {
  await new Promise(() => {});
}
async function* refuses(): AsyncGenerator<Live<string>> {
  yield* [];
  throw refusal;
}
const says = (...said: Live<string>[]) =>
  async function* () {
    yield* said;
    yield* silent();
  };
const aMoment = () => vi.advanceTimersByTimeAsync(0);

test('the newest answer is there, and whether it may be out of date', async () => {
  const { state } = open(says({ answer: 'first', isStale: false }, { answer: 'second', isStale: true }));
  expect(state.value).toEqual({ answer: null, isStale: false, refusal: null });
  await aMoment();
  expect(state.value).toEqual({ answer: 'second', isStale: true, refusal: null });
});

test('who is refused asks again after half a minute, and hears what is said then', async () => {
  const { state, watch } = open(refuses, says({ answer: 'now', isStale: false }));
  await aMoment();
  expect(state.value).toEqual({ answer: null, isStale: true, refusal });
  await vi.advanceTimersByTimeAsync(29_000);
  expect(watch).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(state.value).toEqual({ answer: 'now', isStale: false, refusal: null });
});

test('what was said before a refusal stays', async () => {
  const { state } = open(async function* () {
    yield { answer: 'before', isStale: false };
    throw refusal;
  });
  await aMoment();
  expect(state.value).toEqual({ answer: 'before', isStale: true, refusal });
});

test('it can be told to ask at once', async () => {
  const { state, again } = open(refuses, says({ answer: 'logged in', isStale: false }));
  await aMoment();
  again();
  await aMoment();
  expect(state.value.answer).toBe('logged in');
});

test('when it is over nothing is asked any more', async () => {
  const { until, watch } = open(refuses);
  await aMoment();
  until.abort();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(watch).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});
