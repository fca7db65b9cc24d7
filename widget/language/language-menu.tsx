import { de } from '../messages/de.ts';
import { Icon } from '../parts/icon/icon.tsx';
import { type Language, offered } from './language.ts';
import { type LanguageTag, languageNames } from './languages.ts';

/** The languages that the page offers, each by its own name. */
export function LanguageMenu({ language }: { language: Language }) {
  const t = language.messages.value ?? de;
  const tags = offered(language.place.value);
  if (tags.length < 2) return null;

  /** Where the language could not be loaded the menu shows the one that is spoken. */
  async function choose(menu: HTMLSelectElement) {
    await language.choose(menu.value as LanguageTag);
    menu.value = language.messages.peek()?.language ?? menu.value;
  }

  return (
    <label class="language-menu">
      <Icon name="globe" />
      <span class="hidden">{t.languageMenu}</span>
      <select
        class="input"
        part="input"
        translate={false}
        value={t.language}
        onChange={(event) => void choose(event.currentTarget)}
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
