import { createLanguage, type Language } from '../language/language.ts';
import { widgetTexts } from '../texts.ts';

/** What the widget reads and writes in a language, with its texts there. */
export async function speaking(language: string, languages = ''): Promise<Language> {
  const spoken = createLanguage({
    texts: widgetTexts,
    storage: { read: () => null, write: () => undefined },
  });
  await spoken.follow({ language, languages, dir: '' });
  return spoken;
}
