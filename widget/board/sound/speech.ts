import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { LanguageTag } from '../../language/languages.ts';
import { pause } from '../pause.ts';

/** Milliseconds after which a voice that does not say that it has ended is taken for dead. */
const longest = 15_000;
/** Milliseconds in which a browser finds its voices, or has none. */
const search = 3_000;

/** The voices of this device. */
export interface Speech {
  /** Languages to speak that no voice of this device can. */
  readonly missing: ReadonlySignal<LanguageTag[]>;
  /** Done when it is said; at once where there is no voice for it. */
  speak(text: string, language: LanguageTag): Promise<void>;
}

/** Speaks with the voices that are on the device: those of a cloud would tell somebody else who is called. */
export function openSpeech(languages: readonly LanguageTag[], until: AbortSignal): Speech {
  const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  const missing = signal<LanguageTag[]>([]);
  const look = () => {
    missing.value = languages.filter((tag) => !voiceFor(tag));
  };

  function voiceFor(tag: LanguageTag): SpeechSynthesisVoice | undefined {
    const [language = ''] = tag.split('-');
    return synthesis
      ?.getVoices()
      .filter(({ lang, localService }) => localService && lang.toLowerCase().startsWith(language))
      .sort((one, other) => Number(other.default) - Number(one.default))[0];
  }

  if (languages.length > 0) {
    void pause(search, until).then(look);
    synthesis?.addEventListener('voiceschanged', look, { signal: until });
    until.addEventListener('abort', () => synthesis?.cancel());
  }

  return {
    missing,
    async speak(text, language) {
      const voice = voiceFor(language);
      if (!voice || !synthesis || until.aborted) return;
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = 0.9;
      const said = new Promise<void>((resolve) => {
        utterance.onend = () => resolve();
        utterance.onerror = () => resolve();
      });
      synthesis.speak(utterance);
      await Promise.race([said, pause(longest, until).then(() => synthesis.cancel())]);
    },
  };
}
