import { offered } from '../../language/language.ts';
import { type LanguageTag, languageNames } from '../../language/languages.ts';
import type { View } from '../view.ts';

/** How the device speaks and looks, for this citizen: on every screen, in the same place. */
export function Tools({ view }: { view: View }) {
  const { t, kiosk, language } = view;
  const chosen = offered(language.place.value);
  const tags = chosen.length > 0 ? chosen : (Object.keys(languageNames) as LanguageTag[]);
  return (
    <footer class="tools">
      {tags.length > 1 && (
        <ul class="languages" aria-label={t.languages}>
          {tags.map((tag) => (
            <li key={tag}>
              <button
                type="button"
                class="button small"
                part="button"
                lang={tag}
                translate={false}
                aria-pressed={tag === t.language}
                onClick={() => void language.choose(tag)}
              >
                {languageNames[tag]}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="looks">
        <button
          type="button"
          class="button small"
          part="button"
          aria-pressed={kiosk.isLarge.value}
          onClick={kiosk.toggleLarge}
        >
          <span class="larger" aria-hidden="true">
            A
          </span>
          {t.larger}
        </button>
        <button
          type="button"
          class="button small"
          part="button"
          aria-pressed={kiosk.hasContrast.value}
          onClick={kiosk.toggleContrast}
        >
          <span class="half" aria-hidden="true" />
          {t.contrast}
        </button>
      </div>
    </footer>
  );
}
