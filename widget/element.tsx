import { createBareClient } from '@termin/sdk/bare';
import type { Booking, Hold } from '@termin/sdk/contract';
import { type BookingFlow, createBookingFlow, type Wishes } from '@termin/sdk/flow';
import { render } from 'preact';
import { readDeepLink } from './deep-link.ts';
import {
  type AppointmentDetail,
  eventVersion,
  type TerminEventDetails,
  type TerminEvents,
} from './events.ts';
import { HostElement, onPageLanguage, openRoot, takeOverProperties } from './host.ts';
import { createLanguage, type Place } from './language/language.ts';
import { languageOf } from './language/language-of.ts';
import { Root } from './root/root.tsx';
import { styleSheet } from './styles/sheet.ts';
import { openTabStorage } from './tab-storage.ts';
import { widgetTexts } from './texts.ts';

// A server that takes 20 seconds at eight o'clock still answers; asking it again sooner would only add to its load.
const patience = { timeout: 25_000, retries: 1 };

/**
 * Books an appointment at a city office, in the page it stands in.
 *
 * @example <termin-widget api="https://termine.example.de" office="rheinhausen"></termin-widget>
 *
 * @tag termin-widget
 * @slot - Shown while the widget does not run, and while it cannot reach the booking API: a telephone number, a link.
 * @attr {string} [api] - Where the booking API lives; without it, at the origin of the script.
 * @attr {string} [office] - Id of the office to begin with. The citizen can change it.
 * @attr {string} [service] - Services chosen at first: `reisepass:2,meldung`.
 * @attr {string} [lang] - Language to speak: `de`, `de-simple` (Leichte Sprache), `en`, `tr`, `uk`, `ru`, `pl`, `ro`, `bg` or `ar`; without it, that of the page.
 * @attr {'ltr' | 'rtl'} [dir] - Direction, where the page insists; without it, that of the language.
 * @attr {string} [languages] - Languages that the citizen can choose from in a menu: `de en tr ar`.
 * @attr {boolean} [deep-link=false] - Lets the page's address choose: `?termin-office=…&termin-service=…`.
 * @attr {boolean} [history=false] - Lets the browser's back button move through the steps.
 * @attr {string} [theme] - `light` or `dark`, whatever the page is; `auto`, as the citizen's system is; `contrast`. Several with spaces between.
 * @attr {'eager' | 'lazy'} [loading='eager'] - `lazy`: starts when it is scrolled near.
 * @cssprop [--termin-accent=#0b57a4] - The main button, the chosen day, and what belongs to them.
 * @cssprop [--termin-on-accent=#ffffff] - Text on the accent.
 * @cssprop [--termin-surface=#ffffff] - Behind everything.
 * @cssprop [--termin-text=#1a1f26] - Text; greys and lines are made from it and the surface.
 * @cssprop [--termin-radius=6px] - Corners of buttons and fields.
 * @cssprop [--termin-link=var(--termin-accent)] - Links and icons, where the accent is too light for them.
 * @cssprop [--termin-focus=var(--termin-link)] - The ring around what has the focus.
 * @cssprop [--termin-line=color-mix(…)] - Lines between things; made from text and surface.
 * @cssprop [--termin-danger=oklch(…)] - Errors; dark on a light surface, light on a dark one.
 * @cssprop [--termin-success=oklch(…)] - What is kept and what is done.
 * @cssprop [--termin-warning=oklch(…)] - What has run out, or soon will.
 * @csspart stepper - Where the citizen is: «Schritt 2 von 5».
 * @csspart step-title - The heading of a step.
 * @csspart button - Every button with a border.
 * @csspart primary - The one main button of a step.
 * @csspart category - A bar with the services behind it.
 * @csspart day - A day of the calendar.
 * @csspart slot - A free time.
 * @csspart card - An office, a part of the summary, the appointment in the end.
 * @csspart field - Label, help, error and input of one piece of data.
 * @csspart input - What is typed into, or chosen from.
 * @csspart note - A message in place.
 * @csspart hold - The strip that says what is kept, and until when.
 * @event {TerminEvents['termin-ready']} termin-ready - The first step is on the screen.
 * @event {TerminEvents['termin-step']} termin-step - Another step is on the screen.
 * @event {TerminEvents['termin-slot-held']} termin-slot-held - The citizen has chosen a time, and it is kept for them.
 * @event {TerminEvents['termin-slot-lost']} termin-slot-lost - The chosen time went to somebody else.
 * @event {TerminEvents['termin-booked']} termin-booked - Booked, and waiting for its confirmation by mail.
 * @event {TerminEvents['termin-language']} termin-language - The citizen has chosen another language in the menu.
 * @event {TerminEvents['termin-error']} termin-error - Something failed and was shown to the citizen.
 */
export class TerminWidget extends HostElement {
  static readonly observedAttributes = [
    'api',
    'office',
    'service',
    'lang',
    'dir',
    'languages',
    'deep-link',
    'history',
    'loading',
  ];
  /** The API of all elements without the attribute `api`. */
  static defaultApi = '/';

  readonly #language = createLanguage({
    texts: widgetTexts,
    storage: openTabStorage('termin language'),
    onChoose: (language) => this.#tell('termin-language', { language }),
  });
  #flow: BookingFlow | null = null;
  /** Not null while the element stands in a page. */
  #stop: (() => void) | null = null;

  /** Where the booking API lives. Another one starts anew. */
  get api(): string {
    return this.getAttribute('api') || TerminWidget.defaultApi;
  }
  set api(value: string) {
    this.setAttribute('api', value);
  }

  /** Id of the preferred office, or null. */
  get office(): string | null {
    return this.getAttribute('office');
  }
  set office(value: string | null) {
    this.#reflect('office', value);
  }

  /** Services chosen at first, as `reisepass:2,meldung`, or null. */
  get service(): string | null {
    return this.getAttribute('service');
  }
  set service(value: string | null) {
    this.#reflect('service', value);
  }

  /** Tags of the languages in the menu, with spaces between; null: there is none. */
  get languages(): string | null {
    return this.getAttribute('languages');
  }
  set languages(value: string | null) {
    this.#reflect('languages', value);
  }

  /** Whether the page's address chooses office and services. */
  get deepLink(): boolean {
    return this.hasAttribute('deep-link');
  }
  set deepLink(value: boolean) {
    this.toggleAttribute('deep-link', value);
  }

  /** Whether the browser's back button moves through the steps. */
  get history(): boolean {
    return this.hasAttribute('history');
  }
  set history(value: boolean) {
    this.toggleAttribute('history', value);
  }

  /** `lazy`: starts when it is scrolled near. */
  get loading(): 'eager' | 'lazy' {
    return this.getAttribute('loading') === 'lazy' ? 'lazy' : 'eager';
  }
  set loading(value: 'eager' | 'lazy') {
    this.setAttribute('loading', value);
  }

  /** Forgets everything, what is held and typed too, and begins with what the attributes choose. */
  restart(): void {
    this.#flow?.restart();
    this.#flow?.prefer(this.#wishes());
  }

  /** Puts the focus on the heading of the step that is on the screen. */
  override focus(options?: FocusOptions): void {
    this.shadowRoot?.querySelector('h2')?.focus(options);
  }

  connectedCallback(): void {
    takeOverProperties(this);
    if (this.loading === 'lazy' && !this.#flow) this.#startWhenNear();
    else this.#start();
  }

  /** Moved by `moveBefore`: everything goes on. */
  connectedMoveCallback(): void {}

  disconnectedCallback(): void {
    this.#stop?.();
    this.#stop = null;
    if (this.shadowRoot) render(null, this.shadowRoot);
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (before === value) return;
    if (name === 'office' || name === 'service') {
      this.#flow?.prefer(name === 'office' ? { office: value } : { services: value });
      return;
    }
    if (name === 'lang' || name === 'dir' || name === 'languages') {
      if (this.#stop) void this.#speak();
      return;
    }
    const stood = this.#stop !== null;
    this.disconnectedCallback();
    if (name === 'api' || name === 'deep-link') this.#flow = null;
    if (stood) this.connectedCallback();
  }

  #start(): void {
    this.#flow ??= this.#createFlow();
    const flow = this.#flow;
    void this.#speak();
    const stops = [onPageLanguage(() => void this.#speak()), flow.start()];
    const stop = () => {
      for (const each of stops) each();
    };
    this.#stop = stop;
    if (this.history) {
      // Where the file cannot be loaded the browser's buttons are the page's, as without the attribute.
      void import('./step-history.ts')
        .then(({ followHistory }) => {
          if (this.#stop === stop) stops.push(followHistory(flow, this.#key()));
        })
        .catch(() => undefined);
    }
    render(<Root flow={flow} language={this.#language} />, openRoot(this, styleSheet));
  }

  /** In the language of the place that the element stands in. Done when there is something to read. */
  #speak(): Promise<void> {
    return this.#language.follow({
      language: languageOf(this),
      languages: this.languages ?? '',
      dir: this.dir as Place['dir'],
    });
  }

  #startWhenNear(): void {
    const observer = new IntersectionObserver(
      (seen) => {
        if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        this.#start();
      },
      { rootMargin: '50%' },
    );
    observer.observe(this);
    this.#stop = () => observer.disconnect();
    render(<slot />, openRoot(this, styleSheet));
  }

  #createFlow(): BookingFlow {
    const language = this.#language;
    return createBookingFlow({
      client: createBareClient({
        api: this.api,
        ...patience,
        get locale() {
          return language.wanted();
        },
      }),
      storage: openTabStorage(this.#key()),
      wishes: this.#wishes(),
      events: {
        ready: async () => {
          await this.#speak();
          this.#tell('termin-ready', { step: this.#flow?.step.peek() ?? 'services' });
        },
        step: (step) => this.#tell('termin-step', { step }),
        held: (hold) => this.#tell('termin-slot-held', { ...appointment(hold), expiresAt: hold.expiresAt }),
        lost: ({ office, start, end }) => this.#tell('termin-slot-lost', { office, start, end }),
        booked: (booking) => this.#tell('termin-booked', { ...appointment(booking), number: booking.number }),
        error: (code) => this.#tell('termin-error', { code }),
      },
    });
  }

  #wishes(): Wishes {
    const chosen = { office: this.office, services: this.service };
    return this.deepLink ? { ...chosen, ...readDeepLink(location.search) } : chosen;
  }

  /** Two widgets on a page, or on two pages of a site, or behind two links, do not share what they keep. */
  #key(): string {
    const siblings = [...document.querySelectorAll(this.localName)];
    const link = this.deepLink ? Object.values(readDeepLink(location.search)) : [];
    return ['termin', location.pathname, this.api, this.id || siblings.indexOf(this), ...link].join(' ');
  }

  #tell<Name extends keyof TerminEventDetails>(name: Name, told: TerminEventDetails[Name]): void {
    const detail = { version: eventVersion, ...told };
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  #reflect(name: string, value: string | null): void {
    if (value === null || value === undefined) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }
}

function appointment({ id, office, start, end, services }: Hold | Booking): AppointmentDetail {
  return { id, office, start, end, services };
}

declare global {
  interface HTMLElementTagNameMap {
    'termin-widget': TerminWidget;
  }
  interface HTMLElementEventMap extends TerminEvents {}
}
