import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { FlowStorage } from '@termin/sdk/flow';
import type { Messages } from '../messages/messages.ts';
import { isLanguage, type LanguageTag, languageFor, type Texts } from './languages.ts';

/** Milliseconds after which German is shown while another language is still on its way. */
const patience = 1_500;

/** What the page says about language. */
export interface Place {
  /** Language of the place that the widget stands in, or ''. */
  language: string;
  /** Languages to choose from, as their tags with spaces between. */
  languages: string;
  /** What the page insists on, whatever the language; or ''. */
  dir: '' | 'ltr' | 'rtl' | 'auto';
}

export interface Language<In = Messages> {
  /** What the citizen reads; null while the first language is awaited. */
  readonly messages: ReadonlySignal<In | null>;
  readonly place: ReadonlySignal<Place>;
  /** The language asked for, which may be on its way. */
  wanted(): LanguageTag;
  /** Speaks the language of a place, or the one that the citizen chose before. Done when there is something to read. */
  follow(place: Place): Promise<void>;
  /** The citizen chooses a language; it is kept for the tab, until the page turns to another one. */
  choose(tag: LanguageTag): Promise<void>;
}

interface Options<In> {
  texts: Texts<In>;
  storage: FlowStorage;
  /** Told of what the citizen chooses. */
  onChoose?: (tag: LanguageTag) => void;
}

export function createLanguage<In extends { language: string }>({
  texts: { german, load },
  storage,
  onChoose,
}: Options<In>): Language<In> {
  const messages = signal<In | null>(null);
  const place = signal<Place>({ language: '', languages: '', dir: '' });
  let followed: string | null = null;
  let wanted: LanguageTag = 'de';

  async function speak(language: LanguageTag): Promise<void> {
    wanted = language;
    if (language === 'de') messages.value = german;
    if (messages.peek()?.language === language) return;
    const arrival = load(language).then(
      (texts) => {
        if (wanted === language) messages.value = texts;
      },
      () => undefined,
    );
    await Promise.race([arrival, new Promise((done) => setTimeout(done, patience))]);
    messages.value ??= german;
  }

  return {
    messages,
    place,
    wanted: () => wanted,
    follow(next) {
      place.value = next;
      if (followed !== null && followed !== next.language) storage.write('');
      followed = next.language;
      const chosen = storage.read();
      return speak(offered(next).find((tag) => tag === chosen) ?? languageFor(next.language));
    },
    choose(tag) {
      storage.write(tag);
      onChoose?.(tag);
      return speak(tag);
    },
  };
}

/** The languages of a place that the widget speaks. */
export function offered({ languages }: Place): LanguageTag[] {
  return languages.split(/[\s,]+/).filter(isLanguage);
}
