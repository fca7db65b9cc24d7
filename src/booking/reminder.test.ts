import { expect, test } from 'vitest';
import { remindAt } from './reminder.ts';

const berlin = 'Europe/Berlin';

test.each([
  ['in winter', '2020-03-12', '2020-03-12T07:00:00+01:00'],
  ['in summer', '2020-07-16', '2020-07-16T07:00:00+02:00'],
  ['on the Sunday when the clocks go forward', '2020-03-29', '2020-03-29T07:00:00+02:00'],
  ['on the Sunday when they go back', '2020-10-25', '2020-10-25T07:00:00+01:00'],
])('citizens are reminded at seven %s', (_when, day, expected) => {
  const now = Date.parse('2020-03-09T08:00:00+01:00');
  expect(remindAt(day, berlin, now)).toBe(Date.parse(expected));
});

test.each([
  ['late on the evening before', '2020-03-11T23:59:59+01:00', true],
  ['just after midnight', '2020-03-12T00:00:00+01:00', false],
  ['at half past six', '2020-03-12T06:30:00+01:00', false],
])('what is confirmed or moved %s', (_when, now, reminded) => {
  expect(remindAt('2020-03-12', berlin, Date.parse(now)) !== null).toBe(reminded);
});
