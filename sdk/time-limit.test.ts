import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pause, unlessAborted, withTimeLimit } from './time-limit.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A caller's signal that knows how many still listen to it. */
function listened() {
  const controller = new AbortController();
  const listeners = new Set<unknown>();
  const { signal } = controller;
  const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
  signal.addEventListener = (type: string, listener: EventListener, options?: AddEventListenerOptions) => {
    listeners.add(listener);
    add(type, listener, options);
  };
  signal.removeEventListener = (type: string, listener: EventListener) => {
    if (type === 'abort') listeners.delete(listener);
    remove(type, listener);
  };
  return { controller, signal, listeners };
}

test('the time is up on the millisecond', () => {
  const { signal } = withTimeLimit(50);
  vi.advanceTimersByTime(49);
  expect(signal.aborted).toBe(false);
  vi.advanceTimersByTime(1);
  expect(signal.aborted).toBe(true);
});

test('the caller’s signal ends it sooner, also one that was aborted before', () => {
  const controller = new AbortController();
  const { signal } = withTimeLimit(50, controller.signal);
  controller.abort();
  expect(signal.aborted).toBe(true);
  expect(withTimeLimit(50, controller.signal).signal.aborted).toBe(true);
});

test('once done, nothing is left: no timer, and nobody who listens to the caller’s signal', () => {
  const { signal, listeners } = listened();
  const limit = withTimeLimit(50, signal);
  expect(listeners.size).toBe(1);
  limit.done();
  expect(listeners.size).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
  expect(limit.signal.aborted).toBe(false);
});

test('a promise is not waited for any longer than its signal lasts', async () => {
  const controller = new AbortController();
  const promise = unlessAborted(new Promise(() => undefined), controller.signal);
  controller.abort('enough');
  await expect(promise).rejects.toBe('enough');
  await expect(unlessAborted(new Promise(() => undefined), controller.signal)).rejects.toBe('enough');
  await expect(unlessAborted(Promise.resolve('done'), new AbortController().signal)).resolves.toBe('done');
});

test('a pause lasts as long as it should, or until the caller has enough', async () => {
  let over = false;
  const whole = pause(50).then(() => {
    over = true;
  });
  await vi.advanceTimersByTimeAsync(49);
  expect(over).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await whole;

  const controller = new AbortController();
  const cut = pause(50, controller.signal);
  controller.abort('enough');
  await expect(cut).rejects.toBe('enough');
  await expect(pause(50, controller.signal)).rejects.toBe('enough');
  expect(vi.getTimerCount()).toBe(0);
});
