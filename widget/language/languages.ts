import { type Count, createCount } from '../messages/count.ts';
import { complete } from './complete.ts';

/** A language that the widget speaks, as a BCP 47 tag; `de-simple` is Leichte Sprache. */
export type LanguageTag = 'de' | 'de-simple' | 'en' | 'tr' | 'uk' | 'ru' | 'pl' | 'ro' | 'bg' | 'ar';

/** Each in its own words, so that those find it who read no other. */
export const languageNames: Record<LanguageTag, string> = {
  de: 'Deutsch',
  'de-simple': 'Leichte Sprache',
  en: 'English',
  tr: 'Türkçe',
  uk: 'Українська',
  ru: 'Русский',
  pl: 'Polski',
  ro: 'Română',
  bg: 'Български',
  ar: 'العربية',
};

export function isLanguage(tag: string): tag is LanguageTag {
  return Object.hasOwn(languageNames, tag);
}

/** What the widget speaks where a page's tag asks for it: `en` for `en-GB`, German for a language it does not have. */
export function languageFor(tag: string): LanguageTag {
  const [primary = '', ...more] = tag.toLowerCase().split('-');
  const wanted = more.includes('simple') ? `${primary}-simple` : primary;
  return [wanted, primary].find(isLanguage) ?? 'de';
}

type File<In> = () => Promise<{ default: (count: Count) => In }>;

/** What an element says in all languages. */
export interface Texts<In> {
  /** In the element's own file, at hand at once. */
  german: In;
  /** Throws what the browser throws where the file cannot be loaded. */
  load(language: LanguageTag): Promise<In>;
}

export function textsOf<In extends object>(
  german: In,
  others: Record<Exclude<LanguageTag, 'de'>, File<In>>,
): Texts<In> {
  return {
    german,
    async load(language) {
      if (language === 'de') return german;
      const { default: write } = await others[language]();
      return complete(write(createCount(language)), german);
    },
  };
}
