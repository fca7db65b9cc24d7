import type { DaysAnswer, OfficeSlots, Slot } from '@termin/sdk/contract';
import { html } from 'hono/html';
import type { OfficeConfig } from '../../config.ts';
import { describe, inOneLine } from '../../mail/appointment.ts';
import type { StoredBooking } from '../../store/store.ts';
import { shortDay } from '../../words/formats.ts';
import type { Asks } from './details-page.ts';
import { address, type Frame, fields, ofCatalogue } from './frame.ts';
import { type Html, page } from './layout.ts';

export interface MovePage extends Frame {
  booking: StoredBooking;
  /** Offices that have what the appointment is for, and the one looked at. */
  offices: OfficeConfig[];
  office: OfficeConfig;
  days: DaysAnswer['days'];
  /** The chosen day with its times; null when there is none. */
  chosen: Chosen | null;
  /** What the office needs to know first. */
  asks: Asks;
  /** The time that was pressed is gone. */
  lost?: boolean;
}

interface Chosen {
  date: string;
  slots: OfficeSlots['slots'];
}

/** Where to move an appointment to: an office, a day, a time; the time's button moves it, or leads to what has to be asked first. */
export function movePage(view: MovePage): Html {
  const { config, words, booking, offices, office, days, chosen, lost } = view;
  const { move, keep } = words.page;
  const free = days.filter(({ status }) => status === 'free');
  return page(
    view,
    move.title,
    html`<h1>${move.heading}</h1>
      ${lost && html`<p class="notice" role="alert">${move.lost}</p>`}
      <p>${move.from(inOneLine(describe(config, booking, words)))}</p>
      <h2>${move.office}</h2>
      <ul class="choices"${ofCatalogue(view)}>${offices.map(({ id, name }) =>
        choice(name, address(view, { frage: 'verschieben', station: id }), id === office.id),
      )}</ul>
      <h2>${move.day}</h2>
      ${
        free.length === 0
          ? html`<p>${move.full}</p>`
          : html`<ul class="choices">${free.map(({ date }) => {
              const href = address(view, { frage: 'verschieben', station: office.id, tag: date });
              return choice(shortDay(words, date), href, date === chosen?.date);
            })}</ul>`
      }
      ${chosen && html`<h2>${move.timeOn(shortDay(words, chosen.date))}</h2>${times(view, chosen)}`}
      <p class="actions"><a href="${address(view)}">${keep}</a></p>`,
  );
}

function times(view: MovePage, { date, slots }: Chosen): Html {
  const { words, office, asks } = view;
  const { move } = words.page;
  const place = { frage: 'verschieben', station: office.id, tag: date };
  if (asks.consent || asks.fields.length > 0) {
    return html`<p>${move.asksFirst}</p>
      <form method="get">${fields(view, place)}${parts(view, slots, 'zeit')}</form>`;
  }
  return html`<p>${move.moves}</p>
    <form method="post" action="${address(view, place)}">
      <input type="hidden" name="action" value="reschedule"><input type="hidden" name="office" value="${office.id}">
      ${parts(view, slots, 'start')}
    </form>`;
}

/** More than these are easier to find in two parts of the day. */
const fewTimes = 8;

/** A button for each time. */
function parts({ words }: MovePage, slots: Slot[], name: string): Html {
  const { morning, afternoon } = words.page.move;
  const early = slots.filter(({ start }) => clock(start) < '12:00');
  const late = slots.filter(({ start }) => clock(start) >= '12:00');
  if (slots.length <= fewTimes) return timeButtons(name, slots);
  return html`${early.length > 0 && html`<h3>${morning}</h3>${timeButtons(name, early)}`}
    ${late.length > 0 && html`<h3>${afternoon}</h3>${timeButtons(name, late)}`}`;
}

function timeButtons(name: string, slots: Slot[]): Html {
  return html`<div class="times">${slots.map(
    ({ start, end }) =>
      html`<button class="quiet" name="${name}" value="${start}">${clock(start)} – ${clock(end)}</button>`,
  )}</div>`;
}

function choice(label: string, href: string, current: boolean): Html {
  return html`<li><a class="button quiet" href="${href}"${current ? html` aria-current="true"` : ''}>${label}</a></li>`;
}

/** The local time that stands in an instant: «09:52». */
function clock(instant: string): string {
  return instant.slice(11, 16);
}
