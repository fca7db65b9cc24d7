import { describe, expect, test } from 'vitest';
import type { LanguageTag } from '../language/languages.ts';
import { leaves, others, say, testLanguages } from '../testing/test-languages.ts';
import { widgetTexts } from '../texts.ts';
import { createCount } from './count.ts';

/** A number where a number is wanted: those that say how many. */
const counted =
  /minutes|stepOf|again|found|atMost|times|duration|help|noneInPart|freeOn|allTimes|soon|errors/i;
const given = (path: string) =>
  counted.test(path) && !/opensAt|nothingFound/.test(path) ? [5, 5] : ['«1»', '«2»', '«3»'];

test.each([
  ['de', 1, '1 Tag'],
  ['de', 0, '0 Tage'],
  ['en', 21, '21 Tage'],
])('in %s %i is counted as %s', (language, n, words) => {
  expect(createCount(language)(n, { one: '# Tag', other: '# Tage' })).toBe(words);
});

test.each([
  [
    'pl',
    ['1 wolny termin', '2 wolne terminy', '5 wolnych terminów', '22 wolne terminy', '112 wolnych terminów'],
  ],
  ['uk', ['1 вільне місце', '2 вільні місця', '5 вільних місць', '22 вільні місця', '112 вільних місць']],
  [
    'ru',
    [
      '1 свободное место',
      '2 свободных места',
      '5 свободных мест',
      '22 свободных места',
      '112 свободных мест',
    ],
  ],
  [
    'ro',
    [
      '1 programare liberă',
      '2 programări libere',
      '5 programări libere',
      '22 de programări libere',
      '112 programări libere',
    ],
  ],
  ['ar', ['موعد واحد متاح', 'موعدان متاحان', '5 مواعيد متاحة', '22 موعدًا متاحًا', '112 موعدًا متاحًا']],
  ['tr', ['1 boş randevu', '2 boş randevu', '5 boş randevu', '22 boş randevu', '112 boş randevu']],
] satisfies [LanguageTag, string[]][])(
  'appointments are counted by the rules of %s',
  async (language, words) => {
    const { time } = await widgetTexts.load(language);
    expect([1, 2, 5, 22, 112].map(time.freeOn)).toEqual(words);
  },
);

/** Words that German has in common with another language; and what is no word. */
const inBoth = /^(E-Mail|Details|Termin|Termin\.ics|Name|Telefon|Kalender|Kontakt|Adresse|ltr)$/i;

testLanguages({ texts: widgetTexts, given, inBoth });

describe.each(others)('in %s', async (language) => {
  const texts = new Map(leaves(await widgetTexts.load(language)));

  test('what is not given leaves no gap', () => {
    for (const path of ['failures.again', 'done.mailSent', 'done.confirm', 'done.called']) {
      const said = say(texts.get(path) ?? '', [null]);
      expect(said, path).not.toMatch(/null|undefined| {2}| [.,:;]/);
    }
  });

  test('no number is left without a word', () => {
    for (let n = 0; n <= 120; n += 1) {
      for (const path of ['minutes', 'time.freeOn', 'services.found', 'details.errors', 'hold.soon']) {
        expect(say(texts.get(path) ?? '', [n]), `${path} ${n}`).not.toMatch(/undefined|#/);
      }
    }
  });
});
