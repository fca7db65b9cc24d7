import { expect, test } from 'vitest';
import { dayInWords, momentInWords, shortDay, timesInWords } from './formats.ts';
import { wordsIn } from './languages.ts';

const berlin = 'Europe/Berlin';
const [de, en] = [wordsIn('de'), wordsIn('en')];
const minute = (instant: string) => Date.parse(instant) / 60_000;
const start = minute('2020-03-12T09:52:00+01:00');

test('an appointment is told by the clock of its office, in the language of its reader', () => {
  expect(dayInWords(de, start, berlin)).toBe('Donnerstag, 12. März 2020');
  expect(dayInWords(en, start, berlin)).toBe('Thursday, 12 March 2020');
  expect(timesInWords(de, { start, end: start + 12 }, berlin)).toBe('09:52 – 10:04 Uhr');
  expect(timesInWords(en, { start, end: start + 12 }, berlin)).toBe('09:52 – 10:04');
  expect(momentInWords(de, start * 60_000 + 59_999, berlin)).toBe('Donnerstag, 12. März 2020, 09:52 Uhr');
  expect(momentInWords(en, start * 60_000, berlin)).toBe('Thursday, 12 March 2020, 09:52');
  expect(shortDay(de, '2020-03-12')).toBe('Do., 12. März');
  expect(shortDay(en, '2020-03-12')).toBe('Thu 12 March');
});

test.each([
  ['2020-03-29T01:58:00+01:00', '01:58 – 03:10 Uhr'],
  ['2020-10-25T02:58:00+02:00', '02:58 – 02:10 Uhr'],
])('twelve minutes from %s over the change of the clocks', (instant, said) => {
  expect(timesInWords(de, { start: minute(instant), end: minute(instant) + 12 }, berlin)).toBe(said);
});

test('midnight is the beginning of the day', () => {
  expect(momentInWords(en, Date.parse('2020-03-12T00:00:00+01:00'), berlin)).toBe(
    'Thursday, 12 March 2020, 00:00',
  );
});
