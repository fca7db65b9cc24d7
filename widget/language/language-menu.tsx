import { useWidget } from '../context.ts';
import { Icon } from '../parts/icon/icon.tsx';
import { type Language, offered } from './language.ts';
import { type LanguageTag, languageNames } from './languages.ts';

/** The languages that the page offers, each by its own name. */
export function LanguageMenu({ language }: { language: Language }) {
  const { t } = useWidget();
  const tags = offered(language.place.value);
  if (tags.length < 2) return null;
  return (
    <label class="language-menu">
      <Icon name="globe" />
      <span class="hidden">{t.languageMenu}</span>
      <select
        class="input"
        translate={false}
        value={t.language}
        onChange={(event) => void language.choose(event.currentTarget.value as LanguageTag)}
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
