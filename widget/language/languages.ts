import { createCount, type WriteMessages } from '../messages/count.ts';
import { de } from '../messages/de.ts';
import type { Messages } from '../messages/messages.ts';
import { complete } from './complete.ts';

/** The languages besides German: each a file of its own, fetched when it is asked for. */
const files = {
  'de-simple': () => import('../messages/de-simple.ts'),
  en: () => import('../messages/en.ts'),
  tr: () => import('../messages/tr.ts'),
  uk: () => import('../messages/uk.ts'),
  ru: () => import('../messages/ru.ts'),
  pl: () => import('../messages/pl.ts'),
  ro: () => import('../messages/ro.ts'),
  bg: () => import('../messages/bg.ts'),
  ar: () => import('../messages/ar.ts'),
} satisfies Record<string, () => Promise<{ default: WriteMessages }>>;

/** A language that the widget speaks, as a BCP 47 tag; `de-simple` is Leichte Sprache. */
export type LanguageTag = 'de' | keyof typeof files;

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

/** Throws what the browser throws where the file cannot be loaded. */
export async function loadMessages(language: LanguageTag): Promise<Messages> {
  if (language === 'de') return de;
  const { default: write } = await files[language]();
  return complete(write(createCount(language)), de);
}
