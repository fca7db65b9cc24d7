import { createLanguage, type Language } from '../language/language.ts';

/** What the widget reads and writes in a language, with its texts there. */
export async function speaking(language: string, languages = ''): Promise<Language> {
  const spoken = createLanguage({ storage: { read: () => null, write: () => undefined } });
  await spoken.follow({ language, languages, dir: '' });
  return spoken;
}
