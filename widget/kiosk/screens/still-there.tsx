import { languageFor } from '../../language/languages.ts';
import { Icon } from '../../parts/icon/icon.tsx';
import type { View } from '../view.ts';

/** The device is about to begin anew. Any touch says that somebody is there, the button too. */
export function StillThere({ view }: { view: View }) {
  const { t, idle } = view;
  const left = idle.left.value;
  if (left === null || isFresh(view)) return null;
  return (
    <div class="still-there" role="alert">
      <Icon name="clock" />
      <p>
        <span class="block strong">{t.idle.title}</span>
        {/* Not read out: it changes every second. */}
        <span key={left} aria-hidden="true">
          {t.idle.left(left)}
        </span>
      </p>
      <button type="button" class="button primary" part="button primary" onClick={idle.touch}>
        {t.idle.more}
      </button>
    </div>
  );
}

/** Nothing is as somebody has left it: to begin anew changes nothing. */
function isFresh({ t, kiosk, language }: View): boolean {
  const { screen, digits, isLarge, hasContrast } = kiosk;
  const isChanged = isLarge.value || hasContrast.value || digits.value !== '';
  return (
    screen.value.name === 'start' && !isChanged && t.language === languageFor(language.place.value.language)
  );
}
