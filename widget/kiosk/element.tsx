import { effect, signal } from '@preact/signals-core';
import { createBareClient } from '@termin/sdk/bare';
import type { FlowStorage } from '@termin/sdk/flow';
import { type Around, DayElement } from '../day/day-element.tsx';
import { follow } from '../day/follow.ts';
import { createOfficeClock } from '../day/office-clock.ts';
import { createStaffSession } from '../day/staff-session.ts';
import { languageFor } from '../language/languages.ts';
import type { Said } from '../root/live-region.tsx';
import { sheetOf } from '../styles/sheet.ts';
import { openCatalogue } from './catalogue.ts';
import { createIdle } from './idle.ts';
import css from './kiosk.css?inline';
import { createKiosk } from './kiosk.model.ts';
import type { KioskMessages } from './messages/de.ts';
import { listenToScanner } from './scanner.ts';
import { KioskView } from './screens/kiosk-view.tsx';
import { kioskTexts } from './texts.ts';
import type { View } from './view.ts';

const sheet = sheetOf(css);

/**
 * The device at the entrance of a waiting area: citizens check in by waiting number or QR code, and draw a number where the office
 * serves people without an appointment. It begins anew for the next one by itself, and keeps nothing of anybody.
 *
 * @example <termin-kiosk office="rheinhausen" scanner print></termin-kiosk>
 *
 * @tag termin-kiosk
 * @slot - Shown while the element does not run.
 * @attr {string} [api] - Where the booking API lives; without it, at the origin of the script. A session needs that origin.
 * @attr {string} [office] - Id of the office.
 * @attr {string} [token] - Token of the device; without it, a session that has been begun on this page's own server.
 * @attr {boolean} [scanner] - A scanner is attached: citizens are told to use it. It is listened to in any case.
 * @attr {boolean} [print] - Offers to print the number.
 * @attr {string} [lang] - Language to begin in: `de`, `de-simple` (Leichte Sprache), `en`, `tr`, `uk`, `ru`, `pl`, `ro`, `bg` or `ar`; without it, that of the page.
 * @attr {'ltr' | 'rtl'} [dir] - Direction, where the page insists; without it, that of the language.
 * @attr {string} [languages] - Languages to choose from: `de en tr ar`; all of them when left out.
 * @attr {string} [theme] - `light` or `dark`, whatever the page is; `auto`, as the system is; `contrast`. Several with spaces between.
 * @cssprop [--termin-accent=#0b57a4] - The main button and what belongs to it.
 * @cssprop [--termin-on-accent=#ffffff] - Text on the accent.
 * @cssprop [--termin-surface=#ffffff] - Behind everything.
 * @cssprop [--termin-text=#1a1f26] - Text; greys and lines are made from it and the surface.
 * @cssprop [--termin-radius=6px] - Corners of buttons and fields.
 * @csspart button - Every button.
 * @csspart primary - The one main button of a screen.
 * @csspart input - What is typed into.
 * @csspart note - A message in place.
 */
export class TerminKiosk extends DayElement<KioskMessages> {
  static override readonly observedAttributes: readonly string[] = [
    ...DayElement.observedAttributes,
    'token',
    'scanner',
    'print',
  ];

  protected readonly texts = kioskTexts;

  /** Token of the device, or null. */
  get token(): string | null {
    return this.getAttribute('token');
  }
  set token(value: string | null) {
    if (value === null) this.removeAttribute('token');
    else this.setAttribute('token', value);
  }

  /** Whether citizens are told of a scanner. */
  get scanner(): boolean {
    return this.hasAttribute('scanner');
  }
  set scanner(value: boolean) {
    this.toggleAttribute('scanner', value);
  }

  /** Whether numbers can be printed. */
  get print(): boolean {
    return this.hasAttribute('print');
  }
  set print(value: boolean) {
    this.toggleAttribute('print', value);
  }

  protected sheet(): CSSStyleSheet {
    return sheet();
  }

  /** The next citizen is somebody else. */
  protected override memory(): FlowStorage {
    return { read: () => null, write: () => undefined };
  }

  protected open({ client, office, language, signal: until }: Around<KioskMessages>) {
    const session = createStaffSession({
      ...{ client, office, until, token: this.token || null },
      roles: ['kiosk', 'desk', 'lead'],
    });
    const { state: board } = follow((options) => client.watchBoard(office, options), until);
    const clock = createOfficeClock(until);
    const said = signal<Said[]>([]);
    const speakAnew = () => {
      said.value = [];
      void language.choose(languageFor(language.place.peek().language));
    };
    const idle = createIdle(() => kiosk.reset(), until);
    const kiosk = createKiosk({
      ...{ client, idle, until },
      access: session.access,
      onUnknown: session.lose,
      onReset: speakAnew,
    });
    const catalogueClient = createBareClient({ api: this.api, locale: language.wanted() });

    speakAnew();
    for (const touch of ['pointerdown', 'keydown']) {
      addEventListener(touch, kiosk.touch, { capture: true, passive: true, signal: until });
    }
    // A long press is a press: it opens no menu to get lost in.
    this.addEventListener('contextmenu', (event) => event.preventDefault(), { signal: until });
    listenToScanner({
      isOn: () => session.state.peek().status === 'present',
      onCode: (code) => void kiosk.scan(code),
      until,
    });
    const ends = [
      effect(() => {
        const { answer } = board.value;
        if (answer) clock.set(answer.at);
      }),
      this.#followContrast(kiosk.hasContrast),
    ];
    until.addEventListener('abort', () => {
      for (const end of ends) end();
    });

    const shared = {
      ...{ kiosk, board, idle, session, language, said },
      time: clock.time,
      catalogue: openCatalogue(catalogueClient, office, until),
      equipment: { scanner: this.scanner, printer: this.print },
      announce(text: string) {
        said.value = [...said.peek(), { text }];
      },
    };
    return (t: KioskMessages) => {
      const view: View = { t, ...shared };
      return <KioskView view={view} />;
    };
  }

  /** What the citizen asks for stands beside what the page has chosen, until they leave. */
  #followContrast(hasContrast: { value: boolean }): () => void {
    const own = this.getAttribute('theme');
    return effect(() => {
      if (hasContrast.value) this.setAttribute('theme', `${own ?? ''} contrast`);
      else if (own !== null) this.setAttribute('theme', own);
      else this.removeAttribute('theme');
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'termin-kiosk': TerminKiosk;
  }
}
