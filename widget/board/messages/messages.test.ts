import { expect, test } from 'vitest';
import type { LanguageTag } from '../../language/languages.ts';
import { others, testLanguages } from '../../testing/test-languages.ts';
import { boardTexts } from '../texts.ts';

const counted = /^(waiting|estimate|withAppointment|withoutAppointment|staleFor)$/;

testLanguages({
  texts: boardTexts,
  given: (path) => (counted.test(path) ? [5] : ['«1»', '«2»']),
  inBoth: /^(ltr|Nummer)$/,
});

test.each(others)('every number has its words in %s, nought and one too', async (language) => {
  const t = await boardTexts.load(language);
  for (let n = 0; n <= 120; n += 1) {
    for (const say of [t.waiting, t.estimate, t.withAppointment, t.withoutAppointment, t.staleFor]) {
      expect(say(n)).not.toMatch(/undefined|#/);
    }
  }
});

test.each(['de', ...others] satisfies LanguageTag[])('there are ten digits in %s', async (language) => {
  const { digits } = await boardTexts.load(language);
  expect(new Set(digits.split(' ')).size).toBe(10);
});
