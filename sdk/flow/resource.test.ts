import { expect, test, vi } from 'vitest';
import { createResource } from './resource.ts';

const nothing = { data: null, loading: false, error: null };

test('nothing is there until it is loaded', async () => {
  const { state, load, again } = createResource<string>();
  expect(state.value).toEqual(nothing);
  await again();
  expect(state.value).toEqual(nothing);
  const loading = load(async () => 'first');
  expect(state.value).toEqual({ ...nothing, loading: true });
  await loading;
  expect(state.value).toEqual({ ...nothing, data: 'first' });
});

test('another question clears what was there, the same again keeps it', async () => {
  const { state, load, again } = createResource<string>();
  const ask = vi.fn(async () => 'one');
  await load(ask);
  const same = again();
  expect(state.value).toEqual({ data: 'one', loading: true, error: null });
  await same;
  expect(ask).toHaveBeenCalledTimes(2);
  const other = load(async () => 'two');
  expect(state.value).toEqual({ ...nothing, loading: true });
  await other;
  expect(state.value.data).toBe('two');
});

test('a failure leaves what was kept, and is forgotten with the next try', async () => {
  const { state, load, again } = createResource<string>();
  const ask = vi.fn(async () => 'one');
  await load(ask);
  const error = new Error('no connection');
  ask.mockRejectedValueOnce(error);
  await again();
  expect(state.value).toEqual({ data: 'one', loading: false, error });
  await again();
  expect(state.value).toEqual({ data: 'one', loading: false, error: null });
});

test.each([
  ['answer', (late: PromiseWithResolvers<string>) => late.resolve('late')],
  ['failure', (late: PromiseWithResolvers<string>) => late.reject(new Error('late'))],
])('an %s that comes late is dropped', async (_, come) => {
  const { state, load } = createResource<string>();
  const late = Promise.withResolvers<string>();
  let told: AbortSignal | undefined;
  const first = load((signal) => {
    told = signal;
    return late.promise;
  });
  await load(async () => 'second');
  expect(told?.aborted).toBe(true);
  come(late);
  await first;
  expect(state.value).toEqual({ ...nothing, data: 'second' });
});

test('once stopped, what is on its way is dropped, and what is there stays', async () => {
  const { state, load, again, stop } = createResource<string>();
  stop();
  await load(async () => 'one');
  const loading = again();
  stop();
  expect(state.value).toEqual({ ...nothing, data: 'one' });
  await loading;
  expect(state.value).toEqual({ ...nothing, data: 'one' });
});
