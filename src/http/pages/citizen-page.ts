import type { BookingState } from '@termin/sdk/contract';
import { html } from 'hono/html';
import { isOver, stateAt } from '../../booking/lifecycle.ts';
import { waitingNumber } from '../../booking/waiting-number.ts';
import { type Appointment, describe } from '../../mail/appointment.ts';
import type { StoredBooking, TokenPurpose } from '../../store/store.ts';
import { clockInWords, momentInWords } from '../../words/formats.ts';
import { facts } from './facts.ts';
import { address, type Frame, fields } from './frame.ts';
import { type Html, page } from './layout.ts';
import { livePlace } from './live-place.ts';
import { type PlacePart, type PlaceView, rulesOf, ticket } from './place-part.ts';
import { placeScriptPath } from './place-script.ts';

export interface CitizenPage extends Frame {
  booking: StoredBooking;
  /** What the token of the link is good for. */
  purpose: TokenPurpose;
  now: number;
  /** Where the citizen stands today; null: the appointment is on another day, or over. */
  live: { view: PlaceView; part: PlacePart; seq: number } | null;
  /** The citizen asked to cancel and is asked back. */
  asksToCancel?: boolean;
  /** Where to book anew. */
  bookingPage?: string | undefined;
}

/** The citizen's own page of an appointment: what it is, how it stands, and the buttons that are left. */
export function citizenPage(view: CitizenPage): Html {
  const { booking, now } = view;
  const state = stateAt(booking, now);
  if (view.live && !asked(view)) return onTheDay(view, view.live);
  const over = isOver(booking, now) && state === 'confirmed';
  const { title, body } = over ? past(view) : (byState[state] ?? past)(view);
  return page(view, title, body);
}

/** The page of the day itself, on which it changes while it is open. */
function onTheDay(view: CitizenPage, { view: live, part, seq }: NonNullable<CitizenPage['live']>): Html {
  const { booking, now, words, bookingPage } = view;
  const isFixed = booking.state === 'confirmed' && !isOver(booking, now);
  const isLost = booking.state === 'no-show' && bookingPage;
  return page(
    view,
    part.title,
    html`${livePlace(live, part, seq)}
      ${told(view, { number: null })}
      ${isFixed && html`<div class="actions">${changes(view)}</div>`}
      ${isLost && html`<div class="actions"><a class="button quiet" href="${bookingPage}">${words.page.bookAnew}</a></div>`}`,
    placeScriptPath,
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
  const { title, heading, text, inMail, calendar } = view.words.page.confirmed;
  const manages = view.purpose === 'manage';
  return {
    title,
    body: html`<h1 class="done">${heading}</h1>
      <p>${text}${manages && html` ${beforehand(view)}`}</p>
      ${told(view, manages ? { number: null } : {})}
      ${
        manages
          ? html`${ticket(view, waitingNumber(view.booking.numberIndex ?? 0))}
            <div class="actions"><a class="button" href="${address(view, { datei: 'kalender' })}">${calendar}</a> ${changes(view)}</div>`
          : html`<p>${inMail}</p>`
      }`,
  };
}

/** From when the citizen can say here, on the day, that they have come. */
function beforehand(view: CitizenPage): string {
  const { words, booking, config } = view;
  const from = (booking.start - rulesOf(view).checkInFrom) * 60_000;
  return words.page.place.onTheDay(clockInWords(words, from, config.city.timeZone));
}

/** Buttons that lead to another time, or to none. */
function changes(view: CitizenPage): Html {
  const { move, cancel } = view.words.page.confirmed;
  return html`${ask(view, 'verschieben', move)} ${ask(view, 'stornieren', cancel)}`;
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
