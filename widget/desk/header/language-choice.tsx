import { type Language, offered } from '../../language/language.ts';
import { type LanguageTag, languageNames } from '../../language/languages.ts';
import type { DeskMessages } from '../messages/de.ts';

/** The languages that the page offers, each by its own name; nothing where it offers none. */
export function LanguageChoice({ t, language }: { t: DeskMessages; language: Language<DeskMessages> }) {
  const tags = offered(language.place.value);
  if (tags.length < 2) return null;
  return (
    <label>
      <span class="hidden">{t.head.language}</span>
      <select
        class="input"
        translate={false}
        value={t.language}
        onChange={({ currentTarget }) => void language.choose(currentTarget.value as LanguageTag)}
      >
        {tags.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {languageNames[tag]}
          </option>
        ))}
      </select>
    </label>
  );
}
