import { expect, test } from 'vitest';
import { addDays, addMonths, lastDay, sameDayIn, weekday, weeksOf } from './plain-date.ts';

test('days move over month, leap day, year and both clock changes', () => {
  expect(addDays('2020-02-28', 1)).toBe('2020-02-29');
  expect(addDays('2020-02-28', 2)).toBe('2020-03-01');
  expect(addDays('2020-01-01', -1)).toBe('2019-12-31');
  expect(addDays('2020-03-28', 2)).toBe('2020-03-30');
  expect(addDays('2020-10-24', 2)).toBe('2020-10-26');
});

test('months move over the year', () => {
  expect(addMonths('2020-12', 1)).toBe('2021-01');
  expect(addMonths('2020-01', -1)).toBe('2019-12');
});

test('weeks begin on Monday', () => {
  expect(weekday('2020-03-09')).toBe(0);
  expect(weekday('2020-03-15')).toBe(6);
});

test('a month knows its last day', () => {
  expect(lastDay('2020-02')).toBe('2020-02-29');
  expect(lastDay('2021-02')).toBe('2021-02-28');
});

test('the same day of a shorter month is its last', () => {
  expect(sameDayIn('2020-02', '2020-01-31')).toBe('2020-02-29');
  expect(sameDayIn('2020-04', '2020-03-12')).toBe('2020-04-12');
});

test('the weeks of March 2020: a Sunday alone at first, two days at the end', () => {
  const weeks = weeksOf('2020-03');
  expect(weeks).toHaveLength(6);
  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2020-03-01']);
  expect(weeks[5]).toEqual(['2020-03-30', '2020-03-31', null, null, null, null, null]);
});
