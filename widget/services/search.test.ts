import { expect, test } from 'vitest';
import { car, licence, passport } from '../../sdk/flow/testing/catalogue.ts';
import { searchServices } from './search.ts';

const all = [licence, car, passport];
const search = (text: string) => searchServices(all, text).map(({ id }) => id);

test('a part of a word finds it, also a keyword', () => {
  expect(search('pass')).toEqual(['reisepass']);
  expect(search('urlaub')).toEqual(['reisepass']);
});

test.each(['Führerschein', 'fuehrerschein', 'fuhrerschein', 'FÜHRER'])(
  '%s finds the driving licence',
  (text) => {
    expect(search(text)).toEqual(['fuehrerschein']);
  },
);

test('every word has to occur', () => {
  expect(search('fahrzeug zulassen')).toEqual(['zulassung']);
  expect(search('fahrzeug urlaub')).toEqual([]);
});

test('popular services come first', () => {
  expect(search('a')[0]).toBe('reisepass');
});

test('what has it in its name comes before what has it among its keywords', () => {
  const alike = { ...car, keywords: ['Reisepass'] };
  expect(searchServices([alike, passport], 'reisepass').map(({ id }) => id)).toEqual(['reisepass', car.id]);
});
