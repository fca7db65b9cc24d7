import { de } from './de.ts';
import { en } from './en.ts';
import type { Words } from './words.ts';

/** Every language there is, German first: it is what is written where none fits. */
export const languages: readonly Words[] = [de, en];

/** The words of a language, `en` for `en-GB`; German for one that is not there. */
export function wordsIn(locale: string): Words {
  return find(locale) ?? de;
}

/** The words of exactly the language that is asked for; undefined for one that is not there. */
export function wordsNamed(language: string | undefined): Words | undefined {
  return languages.find((words) => words.language === language);
}

/** The first language of an Accept-Language header that is there, by its weights; German when none is. */
export function negotiate(accepted: string | undefined): Words {
  const wishes = (accepted ?? '').split(',').map((wish) => {
    const [range = '', ...parameters] = wish.split(';').map((part) => part.trim());
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
    return { range, weight: Number(weight) };
  });
  const inOrder = wishes.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight);
  for (const { range } of inOrder) {
    const words = find(range);
    if (words) return words;
  }
  return de;
}

/** Looks a tag up, dropping its last part until it fits: `de-Latn-AT`, `de-Latn`, `de` (RFC 4647). */
function find(range: string): Words | undefined {
  for (let tag = range.toLowerCase(); tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const words = languages.find(({ language }) => language.toLowerCase() === tag);
    if (words) return words;
  }
  return undefined;
}
