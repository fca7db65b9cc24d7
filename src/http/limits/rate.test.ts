import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRateLimiter } from './rate.ts';

function limiter(burst: number, perSecond: number, keys?: number) {
  let now = 5_000;
  return {
    ...createRateLimiter({ burst, perSecond }, () => now, keys),
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

test('so many at once, then one for each pause, and it says how long to wait', () => {
  const { take, pass } = limiter(3, 0.5);
  expect([take('a'), take('a'), take('a'), take('a')]).toEqual([0, 0, 0, 2]);
  pass(1_000);
  expect(take('a')).toBe(1);
  pass(1_000);
  expect([take('a'), take('a')]).toEqual([0, 2]);
});

test('who waits long enough has all of it again, and no more', () => {
  const { take, pass } = limiter(2, 1);
  expect([take('a'), take('a')]).toEqual([0, 0]);
  pass(3_600_000);
  expect([take('a'), take('a'), take('a')]).toEqual([0, 0, 1]);
});

test('each key counts for itself', () => {
  const { take } = limiter(1, 1);
  expect([take('a'), take('b'), take('a')]).toEqual([0, 0, 1]);
});

test('looking takes nothing', () => {
  const { take, look } = limiter(1, 1);
  expect([look('a'), look('a'), take('a'), look('a')]).toEqual([0, 0, 0, 1]);
});

test('what is refused costs nothing: asking on does not make the wait longer', () => {
  const { take, pass } = limiter(1, 1);
  take('a');
  for (let count = 0; count < 100; count++) expect(take('a')).toBe(1);
  pass(1_000);
  expect(take('a')).toBe(0);
});

test('more keys than it remembers: the one that asked longest ago is forgotten', () => {
  const { take } = limiter(1, 0.001, 2);
  expect([take('a'), take('b'), take('c')]).toEqual([0, 0, 0]);
  expect(take('b')).toBeGreaterThan(0);
  expect(take('c')).toBeGreaterThan(0);
  expect(take('a')).toBe(0);
});

test('in no stretch of time anybody gets more than the burst and what came since', () => {
  const pauses = fc.array(fc.integer({ min: 0, max: 3_000 }), { maxLength: 200 });
  const { failed, counterexample } = fc.check(
    fc.property(pauses, fc.integer({ min: 1, max: 5 }), (steps, burst) => {
      const { take, pass } = limiter(burst, 1);
      let now = 0;
      const taken: number[] = [];
      for (const step of steps) {
        pass(step);
        now += step;
        if (take('a') === 0) taken.push(now);
      }
      for (const [first, from] of taken.entries()) {
        const within = taken
          .slice(first)
          .map((at, index) => [index + 1, burst + (at - from) / 1000] as const);
        for (const [count, allowed] of within) expect(count).toBeLessThanOrEqual(allowed + 1e-3);
      }
    }),
  );
  expect(failed, JSON.stringify(counterexample)).toBe(false);
});
