import { createBareDayClient, type DayClient } from '@termin/sdk/bare';
import type { FlowStorage } from '@termin/sdk/flow';
import { type ComponentChildren, render } from 'preact';
import { HostElement, onPageLanguage, openRoot, takeOverProperties } from '../host.ts';
import { createLanguage, type Language, type Place } from '../language/language.ts';
import { languageOf } from '../language/language-of.ts';
import type { Texts } from '../language/languages.ts';
import { openTabStorage } from '../tab-storage.ts';
import { Frame, type FrameTexts } from './frame.tsx';

/** What an element of the day works with from its start to its end. */
export interface Around<In> {
  client: DayClient;
  office: string;
  language: Language<In>;
  /** Aborted when the element leaves the page, or an attribute changes what it is about. */
  signal: AbortSignal;
}

/**
 * What board, desk and kiosk have in common: attributes, language, styles, beginning and end. `api`, `office` and the attributes
 * that an element adds make it begin anew; `lang`, `dir` and `languages` only make it speak otherwise.
 */
export abstract class DayElement<In extends FrameTexts> extends HostElement {
  static readonly observedAttributes: readonly string[] = ['api', 'office', 'lang', 'dir', 'languages'];
  /** The API of all elements without the attribute `api`. */
  static defaultApi = '/';

  protected abstract readonly texts: Texts<In>;
  protected abstract sheet(): CSSStyleSheet;
  /** Opens what the element shows; what it returns draws it, in a language's words. */
  protected abstract open(around: Around<In>): (t: In) => ComponentChildren;

  /** Where the language that somebody has chosen is kept: for the tab, unless an element forgets it. */
  protected memory(): FlowStorage {
    return openTabStorage(`${this.localName} language`);
  }

  #language: Language<In> | null = null;
  #running: AbortController | null = null;

  /** Where the booking API lives. Another one starts anew. */
  get api(): string {
    return this.getAttribute('api') || DayElement.defaultApi;
  }
  set api(value: string) {
    this.setAttribute('api', value);
  }

  /** Id of the office. Another one starts anew. */
  get office(): string {
    return this.getAttribute('office') ?? '';
  }
  set office(value: string) {
    this.setAttribute('office', value);
  }

  connectedCallback(): void {
    takeOverProperties(this);
    const running = new AbortController();
    this.#running = running;
    const language = this.#speaking();
    void this.#speak();
    running.signal.addEventListener(
      'abort',
      onPageLanguage(() => void this.#speak()),
    );

    const root = openRoot(this, () => this.sheet());
    const draw = this.open({
      client: createBareDayClient({
        api: this.api,
        get locale() {
          return language.wanted();
        },
      }),
      office: this.office,
      language,
      signal: running.signal,
    });
    render(<Frame language={language} draw={draw} />, root);
  }

  /** Moved by `moveBefore`: everything goes on. */
  connectedMoveCallback(): void {}

  disconnectedCallback(): void {
    this.#running?.abort();
    this.#running = null;
    if (this.shadowRoot) render(null, this.shadowRoot);
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (before === value || !this.#running) return;
    if (name === 'lang' || name === 'dir' || name === 'languages') return void this.#speak();
    this.disconnectedCallback();
    this.connectedCallback();
  }

  #speaking(): Language<In> {
    this.#language ??= createLanguage({
      texts: this.texts,
      storage: this.memory(),
    });
    return this.#language;
  }

  /** In the language of the place that the element stands in. Done when there is something to read. */
  #speak(): Promise<void> {
    return this.#speaking().follow({
      language: languageOf(this),
      languages: this.getAttribute('languages') ?? '',
      dir: this.dir as Place['dir'],
    });
  }
}
