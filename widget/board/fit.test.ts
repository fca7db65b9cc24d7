import { expect, test } from 'vitest';
import { fit } from './fit.ts';

test.each([
  ['6', 1, 1],
  ['1112203344', 10, 1],
  ['Zimmer 2.14 rechts', 6, 3],
  ['Einwohnermeldestelle', 10, 2],
  ['Büro 7', 4, 2],
  ['A 1 B 2', 1, 4],
])('%s needs room for %i letters in %i lines', (text, letters, lines) => {
  expect(fit(text)).toEqual({ '--_letters': letters, '--_lines': lines });
});
