import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createIdle } from './idle.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function start() {
  const onLeft = vi.fn();
  const running = new AbortController();
  return { ...createIdle(onLeft, running.signal), onLeft, stop: () => running.abort() };
}

const pass = (seconds: number) => vi.advanceTimersByTime(seconds * 1_000);

test('after twenty seconds it asks, and gives twenty more to answer', () => {
  const { touch, left, onLeft } = start();
  touch();
  pass(19);
  expect(left.value).toBeNull();
  pass(1);
  expect(left.value).toBe(20);
  pass(19);
  expect(left.value).toBe(1);
  expect(onLeft).not.toHaveBeenCalled();
  pass(1);
  expect(onLeft).toHaveBeenCalledOnce();
  expect(left.value).toBeNull();
});

test('a touch gives all the time anew, as often as it comes', () => {
  const { touch, left, onLeft } = start();
  touch();
  for (let n = 0; n < 12; n += 1) {
    pass(35);
    expect(left.value).toBe(5);
    touch();
    expect(left.value).toBeNull();
  }
  expect(onLeft).not.toHaveBeenCalled();
});

test('nobody is asked who has not touched anything, has gone, or is being served', () => {
  const { touch, rest, onLeft, stop } = start();
  pass(100);
  touch();
  rest();
  pass(100);
  touch();
  stop();
  touch();
  pass(100);
  expect(onLeft).not.toHaveBeenCalled();
});
