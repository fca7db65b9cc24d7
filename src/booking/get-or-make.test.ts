import { expect, test } from 'vitest';
import { getOrMake } from './get-or-make.ts';

test('what is not there is made from its key, once', () => {
  const lengths = new Map<string, { length: number }>();
  const lengthOf = (word: string) => getOrMake(lengths, word, ({ length }) => ({ length }));
  const first = lengthOf('Termin');
  expect(first).toEqual({ length: 6 });
  expect(lengthOf('Termin')).toBe(first);
});

test('nothing but undefined counts as not there', () => {
  expect(getOrMake(new Map([['a', 0]]), 'a', () => 1)).toBe(0);
});
