import { expect, test } from 'vitest';
import { others, testLanguages } from '../../testing/test-languages.ts';
import { deskTexts } from '../texts.ts';

const counted = /minutes|waiting|ago|times|arrived|found|more/;

testLanguages({
  texts: deskTexts,
  given: (path) => (counted.test(path) ? [5] : ['«1»', '«2»']),
  inBoth: /^ltr$/,
});

test.each(others)('every number has its words in %s, nought and one too', async (language) => {
  const { minutes, call, done, people } = await deskTexts.load(language);
  for (let n = 0; n <= 120; n += 1) {
    for (const say of [
      minutes,
      call.waiting,
      call.ago,
      call.times,
      done.arrived,
      people.found,
      people.more,
    ]) {
      expect(say(n)).not.toMatch(/undefined|#|^$/);
    }
  }
});
