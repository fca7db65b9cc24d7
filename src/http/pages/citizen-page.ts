import type { BookingState } from '@termin/sdk/contract';
import { html } from 'hono/html';
import { isOver, stateAt } from '../../booking/lifecycle.ts';
import { type Appointment, describe } from '../../mail/appointment.ts';
import type { StoredBooking, TokenPurpose } from '../../store/store.ts';
import { momentInWords } from '../../words/formats.ts';
import { facts } from './facts.ts';
import { address, type Frame, fields } from './frame.ts';
import { type Html, page } from './layout.ts';

export interface CitizenPage extends Frame {
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
  const { booking, now } = view;
  const state = stateAt(booking, now);
  const over = isOver(booking, now) && state === 'confirmed';
  const { title, body } = over ? past(view) : (byState[state] ?? past)(view);
  return page(view, title, body);
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

function toConfirm(view: CitizenPage): Content {
  const { title, heading, text, button } = view.words.page.toConfirm;
  return {
    title,
    body: html`<h1>${heading}</h1>
      <p>${text(deadline(view))}</p>
      ${told(view, { bring: [] })}
      ${act('confirm', html`<button>${button}</button>`)}`,
  };
}

function unconfirmed(view: CitizenPage): Content {
  const { unconfirmed, confirmed } = view.words.page;
  return {
    title: unconfirmed.title,
    body: html`<h1>${unconfirmed.heading}</h1>
      <p>${unconfirmed.text(deadline(view))}</p>
      ${told(view)}
      <div class="actions">${ask(view, 'stornieren', confirmed.cancel)}</div>`,
  };
}

function confirmed(view: CitizenPage): Content {
  const { title, heading, text, inMail, calendar, move, cancel } = view.words.page.confirmed;
  return {
    title,
    body: html`<h1 class="done">${heading}</h1>
      <p>${text}</p>
      ${told(view)}
      ${
        view.purpose === 'manage'
          ? html`<div class="actions">
              <a class="button" href="${address(view, { datei: 'kalender' })}">${calendar}</a>
              ${ask(view, 'verschieben', move)}
              ${ask(view, 'stornieren', cancel)}
            </div>`
          : html`<p>${inMail}</p>`
      }`,
  };
}

function toCancel(view: CitizenPage): Content {
  const { toCancel, keep } = view.words.page;
  return {
    title: toCancel.title,
    body: html`<h1>${toCancel.heading}</h1>
      <p>${toCancel.text}</p>
      ${told(view, { bring: [] })}
      ${act('cancel', html`<button class="danger">${toCancel.yes}</button> <a href="${address(view)}">${keep}</a>`)}`,
  };
}

function cancelled(view: CitizenPage): Content {
  const { title, heading, text } = view.words.page.cancelled;
  return { title, body: html`<h1 class="done">${heading}</h1><p>${text}</p>${gone(view)}` };
}

function lapsed(view: CitizenPage): Content {
  const { title, heading, text } = view.words.page.lapsed;
  return { title, body: html`<h1>${heading}</h1><p>${text}</p>${gone(view)}` };
}

function past(view: CitizenPage): Content {
  const { title, heading, text } = view.words.page.past;
  return { title, body: html`<h1>${heading}</h1><p>${text}</p>${told(view, { bring: [] })}` };
}

function gone(view: CitizenPage): Html {
  const { bookingPage, words } = view;
  return html`${told(view, { number: null, bring: [] })}
    ${bookingPage && html`<div class="actions"><a class="button" href="${bookingPage}">${words.page.bookAnew}</a></div>`}`;
}

/** The appointment's facts, some of them left out. */
function told(view: CitizenPage, without: Partial<Appointment> = {}): Html {
  const { config, booking, words } = view;
  return facts(view, { ...describe(config, booking, words), ...without });
}

/** Until when the appointment waits for its confirmation. */
function deadline({ config, booking, words }: CitizenPage): string {
  return momentInWords(words, booking.expiresAt ?? 0, config.city.timeZone);
}

function asked({ purpose, asksToCancel }: CitizenPage): boolean {
  return purpose === 'manage' && asksToCancel === true;
}

/** A form whose button acts. */
function act(action: string, buttons: Html): Html {
  return html`<form method="post" class="actions"><input type="hidden" name="action" value="${action}">${buttons}</form>`;
}

/** A form whose button only leads to the question. */
function ask(view: CitizenPage, question: string, label: string): Html {
  return html`<form method="get">${fields(view, { frage: question })}<button class="quiet">${label}</button></form>`;
}
