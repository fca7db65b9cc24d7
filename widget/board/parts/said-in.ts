import type { BoardMessages } from '../messages/de.ts';

/** Marks words with their language, which may be another one than that around. */
export function saidIn({ language, direction }: BoardMessages) {
  return { lang: language, dir: direction };
}
