import { expect, test } from 'vitest';
import { languages, negotiate, wordsIn, wordsNamed } from './languages.ts';

test.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['en', 'en'],
  ['EN-us', 'en'],
  ['en-Latn-GB', 'en'],
  ['tr', 'de'],
  ['', 'de'],
  ['english', 'de'],
])('%j is written in %s', (locale, language) => {
  expect(wordsIn(locale).language).toBe(language);
});

test.each([
  [undefined, 'de'],
  ['*', 'de'],
  ['en', 'en'],
  ['en-GB,en;q=0.9,de;q=0.8', 'en'],
  ['de;q=0.8, en;q=0.9', 'en'],
  ['tr, en;q=0.5, de;q=0.4', 'en'],
  ['tr, fr;q=0.5', 'de'],
  ['en;q=0, de', 'de'],
  ['en;q=0', 'de'],
  ['en;q=much, ,;;q=1', 'de'],
])('who accepts %s reads %s', (accepted, language) => {
  expect(negotiate(accepted).language).toBe(language);
});

test('a language is named exactly', () => {
  expect(wordsNamed('en')?.name).toBe('English');
  expect(wordsNamed('en-GB')).toBeUndefined();
  expect(wordsNamed(undefined)).toBeUndefined();
});

test.each(languages)('$name says something everywhere, and nothing twice as the German does', (words) => {
  const texts = textsOf(words);
  expect(texts.filter(({ text }) => text.trim() === '' || /undefined|\[object/.test(text))).toEqual([]);
  expect(Intl.DateTimeFormat.supportedLocalesOf(words.formats)).toEqual([words.formats]);
  const german = new Map(textsOf(wordsIn('de')).map(({ path, text }) => [path, text]));
  const untranslated = texts.filter(({ path, text }) => text.length > 12 && german.get(path) === text);
  if (words.language !== 'de') expect(untranslated).toEqual([]);
});

test('what is put into a sentence is in it', () => {
  for (const { path, text, filled } of languages.flatMap((words) => textsOf(words))) {
    if (filled) expect(text, path).toContain('§0');
  }
});

/** Every text of a language, those with something to put in filled with «§0», «§1». */
function textsOf(value: unknown, path = ''): { path: string; text: string; filled: boolean }[] {
  if (typeof value === 'string') return [{ path, text: value, filled: false }];
  if (typeof value === 'function') {
    const filling = Array.from({ length: value.length }, (_, index) => `§${index}`);
    return [{ path, text: [value(...filling)].flat().join('\n'), filled: true }];
  }
  return Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}
