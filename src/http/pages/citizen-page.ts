import type { BookingState } from '@termin/sdk/contract';
import { html } from 'hono/html';
import { isOver, stateAt } from '../../booking/lifecycle.ts';
import type { CityConfig } from '../../config.ts';
import { describe, momentInWords } from '../../mail/appointment.ts';
import type { StoredBooking, TokenPurpose } from '../../store/store.ts';
import { facts } from './facts.ts';
import { type Html, page } from './layout.ts';

export interface CitizenPage {
  config: CityConfig;
  booking: StoredBooking;
  /** What the token of the link is good for. */
  purpose: TokenPurpose;
  now: number;
  /** The citizen asked to cancel and is asked back. */
  asksToCancel?: boolean;
  /** Where to book anew. */
  bookingPage?: string | undefined;
}

/** The citizen's own page of an appointment: what it is, how it stands, and the buttons that are left. */
export function citizenPage(view: CitizenPage): Html {
  const { config, booking, now } = view;
  const state = stateAt(booking, now);
  const over = isOver(booking, now) && state === 'confirmed';
  const { title, body } = over ? past(view) : (byState[state] ?? past)(view);
  return page(config.city, title, body);
}

/** What a link shows that leads nowhere. */
export function unknownPage(config: CityConfig): Html {
  return page(
    config.city,
    'Link unbekannt',
    html`<h1>Dieser Link führt zu keinem Termin</h1>
      <p>Vielleicht wurde er beim Kopieren abgeschnitten. Öffnen Sie bitte den Link aus Ihrer E-Mail noch einmal.</p>`,
  );
}

/** What a citizen reads while the database can't be reached. */
export function unavailablePage(config: CityConfig): Html {
  return page(
    config.city,
    'Gerade nicht erreichbar',
    html`<h1>Wir erreichen Ihren Termin gerade nicht</h1>
      <p>Bitte öffnen Sie den Link aus Ihrer E-Mail in ein paar Minuten noch einmal. Wenn Sie eben auf einen Knopf gedrückt haben, sehen Sie dort, ob es gelungen ist.</p>`,
  );
}

interface Content {
  title: string;
  body: Html;
}

const byState: Partial<Record<BookingState, (view: CitizenPage) => Content>> = {
  pending: (view) =>
    view.purpose === 'confirm' ? toConfirm(view) : asked(view) ? toCancel(view) : unconfirmed(view),
  confirmed: (view) => (asked(view) ? toCancel(view) : confirmed(view)),
  lapsed,
  cancelled,
};

function toConfirm({ config, booking }: CitizenPage): Content {
  const until = momentInWords(booking.expiresAt ?? 0, config.city.timeZone);
  return {
    title: 'Termin bestätigen',
    body: html`<h1>Bitte bestätigen Sie Ihren Termin</h1>
      <p>Wir halten ihn für Sie frei bis ${until}. Ohne Bestätigung verfällt er, und andere können die Zeit buchen.</p>
      ${facts({ ...describe(config, booking), bring: [] })}
      ${act('confirm', html`<button>Termin bestätigen</button>`)}`,
  };
}

function unconfirmed({ config, booking }: CitizenPage): Content {
  const until = momentInWords(booking.expiresAt ?? 0, config.city.timeZone);
  return {
    title: 'Termin noch nicht bestätigt',
    body: html`<h1>Ihr Termin ist noch nicht bestätigt</h1>
      <p>Bitte öffnen Sie in derselben E-Mail den Link «Termin bestätigen», spätestens ${until}.</p>
      ${facts(describe(config, booking))}
      <div class="actions">${ask('stornieren', 'Termin stornieren')}</div>`,
  };
}

function confirmed({ config, booking, purpose }: CitizenPage): Content {
  return {
    title: 'Ihr Termin',
    body: html`<h1 class="done">Ihr Termin ist bestätigt</h1>
      <p>Bitte finden Sie sich kurz vorher im Wartebereich ein. Sie werden mit Ihrer Wartenummer aufgerufen.</p>
      ${facts(describe(config, booking))}
      ${
        purpose === 'manage'
          ? html`<div class="actions">
              <a class="button" href="?datei=kalender">In Kalender speichern</a>
              ${ask('verschieben', 'Termin verschieben')}
              ${ask('stornieren', 'Termin stornieren')}
            </div>`
          : html`<p>Die Kalenderdatei und den Link, mit dem Sie den Termin verschieben oder stornieren können, haben wir Ihnen per E-Mail geschickt.</p>`
      }`,
  };
}

function toCancel({ config, booking }: CitizenPage): Content {
  return {
    title: 'Termin stornieren',
    body: html`<h1>Möchten Sie diesen Termin stornieren?</h1>
      <p>Die Zeit wird sofort für andere frei. Das lässt sich nicht rückgängig machen.</p>
      ${facts({ ...describe(config, booking), bring: [] })}
      ${act('cancel', html`<button class="danger">Ja, Termin stornieren</button> <a href="?">Nein, Termin behalten</a>`)}`,
  };
}

function cancelled(view: CitizenPage): Content {
  return {
    title: 'Termin storniert',
    body: html`<h1 class="done">Ihr Termin ist storniert</h1>
      <p>Ihre persönlichen Angaben haben wir gelöscht. Eine Bestätigung haben wir Ihnen per E-Mail geschickt.</p>
      ${gone(view)}`,
  };
}

function lapsed(view: CitizenPage): Content {
  return {
    title: 'Termin verfallen',
    body: html`<h1>Ihr Termin ist verfallen</h1>
      <p>Er wurde nicht rechtzeitig bestätigt; seine Zeit ist wieder frei. Bitte buchen Sie einen neuen Termin.</p>
      ${gone(view)}`,
  };
}

function past({ config, booking }: CitizenPage): Content {
  return {
    title: 'Termin vorbei',
    body: html`<h1>Dieser Termin ist vorbei</h1>
      <p>Hier gibt es nichts mehr zu tun.</p>
      ${facts({ ...describe(config, booking), bring: [] })}`,
  };
}

function gone({ config, booking, bookingPage }: CitizenPage): Html {
  return html`${facts({ ...describe(config, booking), number: null, bring: [] })}
    ${bookingPage && html`<div class="actions"><a class="button" href="${bookingPage}">Neuen Termin buchen</a></div>`}`;
}

function asked({ purpose, asksToCancel }: CitizenPage): boolean {
  return purpose === 'manage' && asksToCancel === true;
}

/** A form whose button acts. */
function act(action: string, buttons: Html): Html {
  return html`<form method="post" class="actions"><input type="hidden" name="action" value="${action}">${buttons}</form>`;
}

/** A form whose button only leads to the question. */
function ask(question: string, label: string): Html {
  return html`<form method="get"><input type="hidden" name="frage" value="${question}"><button class="quiet">${label}</button></form>`;
}
