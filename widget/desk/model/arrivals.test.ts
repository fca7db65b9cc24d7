import { signal } from '@preact/signals-core';
import type { DeskDay } from '@termin/sdk/contract';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gatherArrivals } from './arrivals.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const dayWith = (...ids: string[]) =>
  ({ visits: ids.map((id) => ({ id, arrivedAt: '2020-03-12T09:46:00+01:00' })) }) as unknown as DeskDay;

test('who comes within some seconds is told of once', () => {
  const day = signal<DeskDay | null>(null);
  const wave = gatherArrivals(day, new AbortController().signal);
  day.value = dayWith('a');
  vi.advanceTimersByTime(60_000);
  expect(wave.value).toBeNull();
  day.value = dayWith('a', 'b');
  vi.advanceTimersByTime(10_000);
  day.value = dayWith('a', 'b', 'c');
  expect(wave.value).toBeNull();
  vi.advanceTimersByTime(5_000);
  expect(wave.value).toEqual({ id: 1, people: 2 });
  day.value = dayWith('b', 'c', 'd');
  vi.advanceTimersByTime(15_000);
  expect(wave.value).toEqual({ id: 2, people: 1 });
});

test('a new login hears of nobody who was there', () => {
  const day = signal<DeskDay | null>(dayWith('a'));
  const wave = gatherArrivals(day, new AbortController().signal);
  day.value = null;
  day.value = dayWith('a', 'b', 'c');
  vi.advanceTimersByTime(60_000);
  expect(wave.value).toBeNull();
});
