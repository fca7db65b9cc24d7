import type { BoardCall } from '@termin/sdk/contract';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showInTurn } from './show-in-turn.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const call = (number: string, second: number, again = false): BoardCall => ({
  ...{ number, counter: '6', again },
  at: `2020-03-12T09:52:${String(second).padStart(2, '0')}+01:00`,
});

/** A board whose announcements last so many milliseconds. */
function open(lasts = 0) {
  const until = new AbortController();
  const announced: string[] = [];
  const behind: number[] = [];
  const { shown, take } = showInTurn({
    until: until.signal,
    async announce({ number }, more) {
      announced.push(number);
      behind.push(more);
      if (lasts > 0) await new Promise((resolve) => setTimeout(resolve, lasts));
    },
  });
  return { announced, behind, take, until, shown, large: () => shown.value?.call.number ?? null };
}

test('what was called before the display was switched on is shown, and not announced', () => {
  const { take, large, shown, announced } = open();
  take([call('1102', 2), call('1101', 1)]);
  expect(large()).toBe('1102');
  expect(shown.value?.isNew).toBe(false);
  expect(announced).toEqual([]);
});

test('of several calls at once each is large for five seconds, and the newest stays', async () => {
  const { take, large, announced, behind } = open();
  take([]);
  expect(large()).toBeNull();
  take([call('1103', 3), call('1102', 2), call('1101', 1)]);
  for (const number of ['1101', '1102', '1103', '1103']) {
    expect(large()).toBe(number);
    await vi.advanceTimersByTimeAsync(5_000);
  }
  expect(announced).toEqual(['1101', '1102', '1103']);
  expect(behind).toEqual([2, 1, 0]);
});

test('a call that comes while another one is large waits for it, and for what is said', async () => {
  const { take, large } = open(8_000);
  take([]);
  take([call('1101', 1)]);
  await vi.advanceTimersByTimeAsync(1_000);
  take([call('1102', 2), call('1101', 1)]);
  await vi.advanceTimersByTimeAsync(6_900);
  expect(large()).toBe('1101');
  await vi.advanceTimersByTimeAsync(200);
  expect(large()).toBe('1102');
});

test('a number that is called again is announced again', async () => {
  const { take, announced, shown } = open();
  take([call('1101', 1)]);
  take([call('1101', 9, true)]);
  expect(shown.value?.isNew).toBe(true);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(announced).toEqual(['1101']);
  expect(shown.value?.isNew).toBe(false);
});

test('a call that is taken back before its turn is not announced, and a large one goes', async () => {
  const { take, large, announced } = open();
  take([call('1100', 0)]);
  take([call('1102', 2), call('1101', 1), call('1100', 0)]);
  take([call('1101', 1), call('1100', 0)]);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(announced).toEqual(['1101']);
  take([call('1100', 0)]);
  expect(large()).toBe('1100');
});

test('an answer that changes no call leaves what is large alone', () => {
  const { take, shown } = open();
  take([call('1101', 1)]);
  const before = shown.value;
  take([call('1101', 1)]);
  expect(shown.value).toBe(before);
});

test('when the board is gone nothing more is announced', async () => {
  const { take, announced, until } = open();
  take([]);
  take([call('1102', 2), call('1101', 1)]);
  until.abort();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(announced).toEqual(['1101']);
});
