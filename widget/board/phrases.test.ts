import { expect, test } from 'vitest';
import { isNumbered } from '../day/is-numbered.ts';
import { de } from './messages/de.ts';
import { placeIn, spokenNumber } from './phrases.ts';

test.each(['6', '12a', 'A 4', 'EG 2'])('%s is a counter’s number', (counter) => {
  expect(isNumbered(counter)).toBe(true);
  expect(placeIn(de, counter)).toBe(`Schalter ${counter}`);
});

test.each(['Zimmer 2.14 rechts', 'Büro 7', '3. OG links'])('%s needs no other word', (counter) => {
  expect(placeIn(de, counter)).toBe(counter);
});

test('a number is spoken digit by digit', () => {
  expect(de.spoken(spokenNumber(de, '1120'), placeIn(de, '6'))).toBe(
    'Nummer eins, eins, zwei, null. Schalter 6.',
  );
});
