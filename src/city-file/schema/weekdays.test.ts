import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWeekdays, weekdaysPattern, writeWeekdays } from './weekdays.ts';

test.each([
  ['Mo', [1]],
  ['Mo-Fr', [1, 2, 3, 4, 5]],
  ['Mo – Mi, Fr', [1, 2, 3, 5]],
  ['Sa-Mo', [1, 6, 7]],
  ['Fr,Mo,Mo', [1, 5]],
])('%s', (text, weekdays) => {
  expect(text).toMatch(weekdaysPattern);
  expect(readWeekdays(text)).toEqual(weekdays);
});

test.each(['', 'Montag', 'mo', 'Mo-', 'Mo,', 'Mo Di', 'Mo-Di-Mi'])('«%s» is none', (text) => {
  expect(text).not.toMatch(weekdaysPattern);
});

test('what is written is read again', () => {
  fc.assert(
    fc.property(fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }), (weekdays) => {
      const text = writeWeekdays(weekdays);
      expect(text).toMatch(weekdaysPattern);
      expect(readWeekdays(text)).toEqual(weekdays);
    }),
  );
});
