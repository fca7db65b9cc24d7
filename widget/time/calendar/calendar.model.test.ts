import { expect, test } from 'vitest';
import { dayAfterKey, within } from './calendar.model.ts';

test.each([
  ['ArrowLeft', '2020-03-11'],
  ['ArrowRight', '2020-03-13'],
  ['ArrowUp', '2020-03-05'],
  ['ArrowDown', '2020-03-19'],
  ['Home', '2020-03-09'],
  ['End', '2020-03-15'],
  ['PageUp', '2020-02-12'],
  ['PageDown', '2020-04-12'],
])('%s leads from Thursday, 12 March to %s', (key, date) => {
  expect(dayAfterKey(key, '2020-03-12', false)).toBe(date);
});

test.each([
  ['ArrowLeft', '2020-03-13'],
  ['ArrowRight', '2020-03-11'],
  ['ArrowDown', '2020-03-19'],
])('from right to left %s leads to %s', (key, date) => {
  expect(dayAfterKey(key, '2020-03-12', true)).toBe(date);
});

test('other keys are left alone', () => {
  expect(dayAfterKey('Tab', '2020-03-12', false)).toBeNull();
});

test('no key leads out of the bookable days', () => {
  expect(within('2020-03-01', '2020-03-09', '2020-04-06')).toBe('2020-03-09');
  expect(within('2020-05-01', '2020-03-09', '2020-04-06')).toBe('2020-04-06');
});
