import { html } from 'hono/html';
import type { CityConfig } from '../../config.ts';
import { languages, wordsNamed } from '../../words/languages.ts';
import type { Words } from '../../words/words.ts';
import type { Html } from './html.ts';

/** Whose page it is, in which words, and where it stands. */
export interface Frame {
  config: CityConfig;
  words: Words;
  /** What the page was asked for, behind its address. */
  query: Partial<Record<string, string>>;
}

/** What a page's address may ask for, beside its language. */
type Question = { frage?: string; datei?: string; station?: string; tag?: string };

/** The same page with another question, in the language that was chosen: `?lang=en&frage=stornieren`. */
export function address({ query }: Pick<Frame, 'query'>, question: Question = {}): string {
  return `?${new URLSearchParams({ ...chosen(query), ...question })}`;
}

/** The question as fields of a form that asks it. */
export function fields({ query }: Frame, question: Record<string, string>): Html {
  return html`${Object.entries({ ...chosen(query), ...question }).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}`;
}

/** The page in every language, each by its own name. */
export function languageMenu({ words, query }: Frame): Html {
  const asked = ['frage', 'station', 'tag', 'zeit'].flatMap((name) => {
    const value = query[name];
    return value === undefined ? [] : [[name, value]];
  });
  return html`<nav aria-label="${words.page.languages}"><ul>${languages.map(({ language, name }) => {
    const href = `?${new URLSearchParams([['lang', language], ...asked])}`;
    const current = language === words.language && html` aria-current="true"`;
    return html`<li><a href="${href}" lang="${language}" hreflang="${language}"${current}>${name}</a></li>`;
  })}</ul></nav>`;
}

/** The attribute that marks names and texts of the catalogue where it is in another language than the page. */
export function ofCatalogue({ config, words }: Frame): Html | '' {
  const { language } = config.city;
  return words.language === language ? '' : html` lang="${language}"`;
}

function chosen(query: Frame['query']): { lang?: string } {
  const words = wordsNamed(query['lang']);
  return words ? { lang: words.language } : {};
}
