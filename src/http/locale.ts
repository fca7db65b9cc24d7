import type { Context } from 'hono';
import { negotiate, wordsIn, wordsNamed } from '../words/languages.ts';
import type { Words } from '../words/words.ts';
import type { AppEnv } from './options.ts';

/** BCP 47 language of the mails and pages of whoever asks: what the SDK or the browser says. */
export function citizenLocale(c: Context<AppEnv>): string {
  return negotiate(c.req.header('Accept-Language')).language;
}

/** Words of a citizen's page: those chosen on it, or of the booking; without one, those that the browser asks for. */
export function pageWords(c: Context<AppEnv>, locale?: string): Words {
  return wordsNamed(c.req.query('lang')) ?? wordsIn(locale ?? citizenLocale(c));
}
