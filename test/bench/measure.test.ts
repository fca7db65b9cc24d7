import { expect, test } from 'vitest';
import { median, table } from './measure.ts';

test('the median is the middle, or between the two', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});

test('the ratio is the median of the rounds, not that of the medians', () => {
  const rounds = [
    { figure: 600, reference: 1000 },
    { figure: 60, reference: 100 },
    { figure: 2000, reference: 2000 },
  ];
  const text = table([{ what: 'pairs', unit: 'pairs/s', reference: 'pgbench', aim: 0.6, rounds }]);
  expect(text.split('\n')[1]?.split(/ {2,}/)).toEqual([
    ...['pairs', '600', 'pairs/s', 'pgbench: 1,000', '0.60', '0.60–1.00', '0.6 reached'],
  ]);
  const missed = table([{ what: 'pairs', unit: 'pairs/s', reference: 'pgbench', aim: 0.61, rounds }]);
  expect(missed).toContain('0.6 missed');
});
