import { expect, test } from 'vitest';
import { didYouMean } from './suggest.ts';

test.each([
  ['rheinhuasen', 'rheinhausen'],
  ['telefone', 'telephone'],
  ['NW ', 'NW'],
  ['Walsum', 'walsum'],
])('%s was probably %s', (word, meant) => {
  expect(didYouMean(word, ['rheinhausen', 'telephone', 'NW', 'walsum'])).toBe(`, did you mean «${meant}»?`);
});

test('what is near nothing gets no suggestion', () => {
  expect(didYouMean('hamborn', ['rheinhausen', 'sued'])).toBe('');
  expect(didYouMean('x', [])).toBe('');
});
