import { languageNames } from '../../language/languages.ts';
import type { Props } from './board.tsx';

/** What the office puts there, the clock, and what is missing to be heard. */
export function Head({ t, board: { time, sound, speech } }: Props) {
  const missing = speech.missing.value.map((tag) => languageNames[tag]);
  return (
    <header class="head">
      <div class="office">
        <slot name="head" />
      </div>
      {sound.isBlocked.value && (
        <button type="button" class="button" part="button" onClick={() => void sound.turnOn()}>
          {t.turnOn}
        </button>
      )}
      {missing.length > 0 && <p class="no-voice">{t.noVoice(missing.join(', '))}</p>}
      {time.value && (
        <time key={time.value} class="clock">
          {time.value}
        </time>
      )}
    </header>
  );
}
