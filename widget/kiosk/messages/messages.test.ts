import { expect, test } from 'vitest';
import { others, testLanguages } from '../../testing/test-languages.ts';
import { kioskTexts } from '../texts.ts';

const counted = /^(start\.(waiting|estimate)|arrived\.(ahead|estimate)|idle\.left)$/;

testLanguages({
  texts: kioskTexts,
  given: (path) => (counted.test(path) ? [5] : ['«1»']),
  inBoth: /^(ltr)$/,
});

test.each(others)('every number has its words in %s', async (language) => {
  const { start, arrived, idle } = await kioskTexts.load(language);
  for (let n = 1; n <= 120; n += 1) {
    for (const say of [start.waiting, start.estimate, arrived.ahead, arrived.estimate, idle.left]) {
      expect(say(n)).not.toMatch(/undefined|#/);
    }
  }
});
