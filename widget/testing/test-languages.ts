import { describe, expect, test } from 'vitest';
import { type LanguageTag, languageNames, type Texts } from '../language/languages.ts';

type Text = string | ((...given: never[]) => string);
type Leaf = [path: string, text: Text];

interface Options<In> {
  texts: Texts<In>;
  /** What a text is given that has something put into it, by its path: a number where it counts something. */
  given: (path: string) => (string | number)[];
  /** Words that German has in common with another language; and what is no word. */
  inBoth: RegExp;
}

/** All texts with their paths: `services.title`. */
export function leaves(texts: object, before = ''): Leaf[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'object' ? leaves(text, `${before}${key}.`) : [[before + key, text] as Leaf],
  );
}

export function say(text: Text, given: readonly unknown[]): string {
  return typeof text === 'string' ? text : text(...(given as never[]));
}

/** The languages besides German. */
export const others = Object.keys(languageNames).filter((tag): tag is LanguageTag => tag !== 'de');

/** Tests what a machine can of an element's texts in every language: that they are there, whole, and not German. */
export function testLanguages<In extends object>({ texts: { german, load }, given, inBoth }: Options<In>) {
  const master = leaves(german);

  describe.each(others)('in %s', async (language) => {
    const texts = new Map(leaves(await load(language)));
    const saidIn = (path: string) => say(texts.get(path) ?? '', given(path));

    test('it calls itself by its tag', () => {
      expect(texts.get('language')).toBe(language);
      expect(texts.get('direction')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    });

    test('each text is there, and says all that the German one says', () => {
      const wrong = master.filter(([path, text]) => {
        const said = saidIn(path);
        const pieces = say(text, given(path)).match(/«\d»|\d+|@|\.de\b/g) ?? [];
        const broken = typeof text === 'function' && /undefined|null|NaN|\[object/.test(said);
        return broken || /^\s|\s$|^$/.test(said) || !pieces.every((piece) => said.includes(piece));
      });
      expect(wrong.map(([path]) => path)).toEqual([]);
    });

    test('no German is left', () => {
      if (language === 'de-simple') return;
      const alike = master.filter(([path, text]) => saidIn(path) === say(text, given(path)));
      const words = alike.map(([path]) => saidIn(path)).filter((text) => /[a-z]{2}/i.test(text));
      expect(words.filter((text) => !inBoth.test(text))).toEqual([]);
    });
  });
}
