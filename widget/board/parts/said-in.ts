import type { BoardMessages } from '../messages/de.ts';

/** Marks words with their language, which may be another one than that around; the key has them replaced as a whole. */
export function saidIn({ language, direction }: BoardMessages) {
  return { key: language, lang: language, dir: direction };
}
