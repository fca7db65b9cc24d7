import { expect, test } from 'vitest';
import { eachDay } from './day.ts';

test('from one day to another, both are included', () => {
  expect([...eachDay('2020-02-28', '2020-03-01')]).toEqual(['2020-02-28', '2020-02-29', '2020-03-01']);
  expect([...eachDay('2020-03-01', '2020-03-01')]).toEqual(['2020-03-01']);
  expect([...eachDay('2020-03-02', '2020-03-01')]).toEqual([]);
});
