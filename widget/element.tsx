import { createBareClient } from '@termin/sdk/bare';
import type { Booking, Hold } from '@termin/sdk/contract';
import { render } from 'preact';
import type { AppointmentDetail, TerminEventDetails, TerminEvents } from './events.ts';
import { createFormat } from './format.ts';
import { de } from './messages/de.ts';
import { createModel, type Model } from './model/model.ts';
import { Root } from './root/root.tsx';
import { styleSheet } from './styles/sheet.ts';
import { openTabStorage } from './tab-storage.ts';

// On a server there are no elements: importing must still work.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * `<termin-widget>`: books an appointment at a city office, in the page it stands in.
 *
 * Attributes: `api`, where the booking API lives (without it: the page's own host); `office`, the id of the office to
 * prefer; `service`, what is chosen at first (`reisepass:2,meldung`). Its own children are shown while it cannot work.
 * Look: `--termin-accent`, `--termin-on-accent`, `--termin-surface`, `--termin-text`, `--termin-radius`; font and
 * `color-scheme` are the page's.
 *
 * @example <termin-widget api="https://termine.example.de" office="rheinhausen"></termin-widget>
 */
export class TerminWidget extends Base {
  static readonly observedAttributes = ['api', 'office', 'service'];

  #model: Model | null = null;
  #stop: (() => void) | null = null;

  /** Where the booking API lives. Another one starts anew. */
  get api(): string {
    return this.getAttribute('api') || '/';
  }
  set api(value: string) {
    this.setAttribute('api', value);
  }

  /** Id of the preferred office, or null. */
  get office(): string | null {
    return this.getAttribute('office');
  }
  set office(value: string | null) {
    setOrRemove(this, 'office', value);
  }

  /** Services chosen at first, as `reisepass:2,meldung`, or null. */
  get service(): string | null {
    return this.getAttribute('service');
  }
  set service(value: string | null) {
    setOrRemove(this, 'service', value);
  }

  connectedCallback(): void {
    this.#model ??= this.#createModel();
    this.#stop = this.#model.start();
    render(<Root model={this.#model} t={de} format={createFormat(de.language)} />, this.#root());
  }

  disconnectedCallback(): void {
    this.#stop?.();
    this.#stop = null;
    render(null, this.#root());
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (!this.#model || before === value) return;
    if (name === 'office') this.#model.prefer({ office: value });
    if (name === 'service') this.#model.prefer({ services: value });
    if (name === 'api') {
      const connected = this.#stop !== null;
      if (connected) this.disconnectedCallback();
      this.#model = null;
      if (connected) this.connectedCallback();
    }
  }

  #root(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styleSheet()];
    return root;
  }

  #createModel(): Model {
    return createModel({
      client: createBareClient({ api: this.api, locale: de.language }),
      storage: openTabStorage(this.#storageKey()),
      wishes: { office: this.office, services: this.service },
      events: {
        ready: () => this.#tell('termin-ready', { step: this.#model?.flow.step.peek() ?? 'services' }),
        step: (step) => this.#tell('termin-step', { step }),
        held: (hold) => this.#tell('termin-slot-held', { ...appointment(hold), expiresAt: hold.expiresAt }),
        lost: (slot) =>
          this.#tell('termin-slot-lost', { office: slot.office, start: slot.start, end: slot.end }),
        booked: (booking) => this.#tell('termin-booked', { ...appointment(booking), number: booking.number }),
        error: (code) => this.#tell('termin-error', { code }),
      },
    });
  }

  /** Two widgets on a page, or on two pages of a site, do not share what they keep. */
  #storageKey(): string {
    const siblings = [...document.querySelectorAll(this.localName)];
    return ['termin', location.pathname, this.api, this.id || siblings.indexOf(this)].join(' ');
  }

  #tell<Name extends keyof TerminEventDetails>(name: Name, detail: TerminEventDetails[Name]): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

function appointment({ id, office, start, end, services }: Hold | Booking): AppointmentDetail {
  return { id, office, start, end, services };
}

function setOrRemove(element: HTMLElement, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

declare global {
  interface HTMLElementTagNameMap {
    'termin-widget': TerminWidget;
  }
  interface HTMLElementEventMap extends TerminEvents {}
}
