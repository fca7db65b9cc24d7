import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createOfficeClock } from './office-clock.ts';

beforeEach(() => {
  // The display's own clock is wrong by a day and more.
  vi.useFakeTimers({ now: Date.parse('2020-03-10T23:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

test('it shows what the office’s clocks show, whatever the display’s own does', () => {
  const clock = createOfficeClock(new AbortController().signal);
  expect(clock.time.value).toBeNull();
  clock.set('2020-03-12T09:52:30+01:00');
  expect(clock.time.value).toBe('09:52');
  expect(clock.now()).toBe(Date.parse('2020-03-12T08:52:30Z'));
});

test('it goes on with the minutes, past midnight', async () => {
  const clock = createOfficeClock(new AbortController().signal);
  clock.set('2020-03-12T23:58:30+01:00');
  const shown: (string | null)[] = [];
  clock.time.subscribe((time) => shown.push(time));
  await vi.advanceTimersByTimeAsync(30_000);
  expect(clock.time.value).toBe('23:59');
  await vi.advanceTimersByTimeAsync(120_000);
  expect(shown).toEqual(['23:58', '23:59', '00:00', '00:01']);
});

test('the offset of an answer counts: summer time begins with the next one', async () => {
  const clock = createOfficeClock(new AbortController().signal);
  clock.set('2020-03-29T01:59:50+01:00');
  expect(clock.time.value).toBe('01:59');
  clock.set('2020-03-29T03:00:05+02:00');
  expect(clock.time.value).toBe('03:00');
});

test('it stops', async () => {
  const until = new AbortController();
  const clock = createOfficeClock(until.signal);
  clock.set('2020-03-12T09:52:30+01:00');
  until.abort();
  await vi.advanceTimersByTimeAsync(300_000);
  expect(clock.time.value).toBe('09:52');
  expect(vi.getTimerCount()).toBe(0);
});
