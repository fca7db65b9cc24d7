import { createRef } from 'preact';
import { type Around, DayElement } from '../day/day-element.tsx';
import { sheetOf } from '../styles/sheet.ts';
import css from './desk.css?inline';
import { listenToKeys } from './keys/shortcuts.ts';
import type { DeskMessages } from './messages/de.ts';
import { gatherArrivals } from './model/arrivals.ts';
import { openDesk } from './model/desk.ts';
import { officeName } from './model/office-name.ts';
import { countInTitle } from './model/title.ts';
import { DeskRoot } from './root.tsx';
import { deskTexts } from './texts.ts';

const sheet = sheetOf(css);

/**
 * The clerk's desk: who waits and who is expected, and the buttons that call, finish and give up. Staff log in; in a page of
 * the booking API's own host the session is a cookie that no script reads, elsewhere the page gives a `token`.
 *
 * The page's title shows how many people wait. Names stand nowhere but in the element, and are gone with the logout.
 *
 * @example <termin-desk office="rheinhausen" counter="6"></termin-desk>
 *
 * @tag termin-desk
 * @slot - Shown while the element does not run.
 * @attr {string} [api] - Where the booking API lives; without it, at the origin of the script. A session needs that origin.
 * @attr {string} [office] - Id of the office.
 * @attr {string} [counter] - The counter that this is, as the board shows it; without it the clerk chooses, for the tab.
 * @attr {string} [token] - What proves who works here, for pages of another origin; without it staff log in.
 * @attr {string} [lang] - Language: `de`, `de-simple` (Leichte Sprache), `en`, `tr`, `uk`, `ru`, `pl`, `ro`, `bg` or `ar`; without it, that of the page.
 * @attr {'ltr' | 'rtl'} [dir] - Direction, where the page insists; without it, that of the language.
 * @attr {string} [languages] - Languages to choose from in a menu: `de en tr ar`.
 * @attr {string} [theme] - `light` or `dark`, whatever the page is; `auto`, as the system is; `contrast`. Several with spaces between.
 * @cssprop [--termin-accent=#0b57a4] - The main button, and who is at the counter.
 * @cssprop [--termin-on-accent=#ffffff] - Text on the accent.
 * @cssprop [--termin-surface=#ffffff] - Behind everything.
 * @cssprop [--termin-text=#1a1f26] - Text; greys and lines are made from it and the surface.
 * @cssprop [--termin-radius=6px] - Corners of buttons and fields.
 * @csspart button - Every button.
 * @csspart note - A message in place.
 */
export class TerminDesk extends DayElement<DeskMessages> {
  static override readonly observedAttributes = [...DayElement.observedAttributes, 'counter', 'token'];

  protected readonly texts = deskTexts;

  /** The counter that this is; '' lets the clerk choose. Another one starts anew. */
  get counter(): string {
    return this.getAttribute('counter') ?? '';
  }
  set counter(value: string) {
    this.setAttribute('counter', value);
  }

  /** What proves who works here; '' asks for a login. Another one starts anew. */
  get token(): string {
    return this.getAttribute('token') ?? '';
  }
  set token(value: string) {
    this.setAttribute('token', value);
  }

  protected sheet(): CSSStyleSheet {
    return sheet();
  }

  protected open({ client, office, language, signal: until }: Around<DeskMessages>) {
    const { api } = this;
    const counter = this.counter || null;
    const desk = openDesk({ client, office, counter, until, api, token: this.token || null });
    const name = officeName(api, office, until);
    const arrivals = gatherArrivals(desk.day, until);
    const dialog = createRef<HTMLDialogElement>();
    countInTitle(desk.day, until);
    listenToKeys({
      ...{ desk, host: this, until },
      search: () => this.shadowRoot?.querySelector<HTMLElement>('[type=search]')?.focus(),
      help: () => dialog.current?.showModal(),
    });
    return (t: DeskMessages) => (
      <DeskRoot {...{ desk, t, language, arrivals, dialog }} officeName={name} isFixed={counter !== null} />
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'termin-desk': TerminDesk;
  }
}
