import type { Place } from '@termin/sdk/contract';
import { html } from 'hono/html';
import { dayRules, usualDay } from '../../booking/day-rules.ts';
import type { DayRules } from '../../config.ts';
import type { StoredBooking } from '../../store/store.ts';
import { clockInWords } from '../../words/formats.ts';
import { address, type Frame } from './frame.ts';
import type { Html } from './layout.ts';
import { qrCode } from './qr-code.ts';

export interface PlaceView extends Frame {
  booking: StoredBooking;
  place: Place;
  /** The page's own token, for the address of its button. */
  token: string;
}

/** The part of the citizen's page that changes while they wait. */
export interface PlacePart {
  /** Of the page: it can be read while another one is open. */
  title: string;
  body: Html;
  /** What a screen reader says when it changes. */
  said: string;
  /** The call it tells of: other than before, it calls for attention; empty: there is none. */
  call: string;
  /** The citizen is here and will be called. */
  waits: boolean;
}

/** Where the citizen stands today; null: the day is another one, is over, or the appointment was given up. */
export function placePart(view: PlaceView): PlacePart | null {
  const { place } = view;
  if (place.at.slice(0, 10) !== place.day) return null;
  switch (place.state) {
    case 'none':
      return null;
    case 'expected':
      return expected(view);
    case 'waiting':
      return waiting(view);
    case 'called':
      return called(view);
    case 'served':
    case 'no-show':
      return over(view, place.state);
  }
}

/** The QR code and the number: what a device in the waiting area, or a person, asks for. */
export function ticket({ words, booking }: Frame & { booking: StoredBooking }, number: string): Html {
  const { label, use } = words.page.place.code;
  return html`<div class="ticket">${qrCode(booking.id, label)}<div><p class="label">${words.facts.number}</p><p class="large">${number}</p><p>${use}</p></div></div>`;
}

/** How the booking's office calls. */
export function rulesOf({ config, booking }: Pick<PlaceView, 'config' | 'booking'>): DayRules {
  const office = config.offices.find(({ id }) => id === booking.office);
  return office ? dayRules(office) : { ...usualDay, counters: [] };
}

function expected(view: PlaceView): PlacePart | null {
  const { words, booking, place, token } = view;
  const { today, early, arriving, here } = words.page.place;
  const [now, from, until] = [place.at, place.checkIn?.from ?? '', place.checkIn?.until ?? ''].map(
    Date.parse,
  );
  if (now === undefined || from === undefined || until === undefined || now >= until) return null;
  const heading = today(time(view, booking.start * 60_000));
  const isEarly = now < from;
  const said = isEarly ? early(time(view, from)) : arriving[rulesOf(view).checkIn];
  return {
    title: heading,
    body: html`<h1>${heading}</h1>
      <p>${said}</p>
      ${!isEarly && html`<form method="post" action="${token}/check-in${address(view)}" class="actions"><button class="here">${here}</button></form>`}
      ${ticket(view, place.number)}`,
    said,
    call: '',
    waits: false,
  };
}

function waiting(view: PlaceView): PlacePart {
  const { words, place } = view;
  const { waiting, estimate } = words.page.place;
  const { ahead, number } = place;
  const before = ahead === 0 ? waiting.next : ahead === 1 ? waiting.one : waiting.more(String(ahead));
  return {
    title: ahead === 0 ? waiting.next : waiting.title(String(ahead)),
    body: html`<h1 class="done">${waiting.heading}</h1>
      <p class="label">${words.facts.number}</p><p class="huge">${number}</p>
      <p class="ahead">${before}</p>
      ${place.estimate !== null && place.estimate > 0 && html`<p>${estimate(String(place.estimate))}</p>`}
      <p class="rule">${rule(view)}</p>`,
    said: before,
    call: '',
    waits: true,
  };
}

function rule(view: PlaceView): string {
  const { rule } = view.words.page.place;
  const { grace, walkIns, walkInPatience } = rulesOf(view);
  const sentences = [
    rule.appointments(String(grace)),
    ...(walkIns ? [rule.walkIns(String(walkInPatience))] : []),
  ];
  return sentences.join(' ');
}

function called(view: PlaceView): PlacePart {
  const { number, counter, calledAt } = view.place;
  const { called } = view.words.page.place;
  const title = called.title(number, counter ?? '');
  return {
    title,
    body: html`<div class="call"><h1><span>${called.number}</span> ${large(number)} <span>${called.counter}</span> ${large(counter ?? '')}</h1>
      <p>${called.at(time(view, Date.parse(calledAt ?? '')))}</p></div>`,
    said: title,
    call: calledAt ?? '',
    waits: false,
  };
}

function over({ words, place }: PlaceView, state: 'served' | 'no-show'): PlacePart {
  const { served, missed } = words.page.place;
  const { title, heading, text } = state === 'served' ? served : missed;
  return {
    title,
    body: html`<h1${state === 'served' ? html` class="done"` : ''}>${heading}</h1>
      ${state === 'no-show' && html`<p class="label">${words.facts.number}</p><p class="huge">${place.number}</p>`}
      <p>${text}</p>`,
    said: heading,
    call: '',
    waits: false,
  };
}

function time({ words, config }: PlaceView, ms: number): string {
  return clockInWords(words, ms, config.city.timeZone);
}

/** What is called, as large as fits in one line of a telephone. */
function large(text: string): Html {
  return text.length > 4 ? html`<strong class="long">${text}</strong>` : html`<strong>${text}</strong>`;
}
