import { expect, test } from 'vitest';
import { isNumbered } from '../day/is-numbered.ts';
import { de } from './messages/de.ts';
import { placeIn, spokenCall } from './phrases.ts';

test.each(['6', '12a', 'A 4', 'EG 2'])('%s is a counter’s number', (counter) => {
  expect(isNumbered(counter)).toBe(true);
  expect(placeIn(de, counter)).toBe(`Schalter ${counter}`);
});

test.each(['Zimmer 2.14 rechts', 'Büro 7', '3. OG links'])('%s needs no other word', (counter) => {
  expect(placeIn(de, counter)).toBe(counter);
});

test('a number is spoken digit by digit', () => {
  const call = { number: '1120', counter: '6', at: '2020-03-12T09:52:00+01:00', again: false };
  expect(spokenCall(de, call)).toBe('Nummer eins, eins, zwei, null. Schalter 6.');
});
