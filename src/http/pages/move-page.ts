import type { DaysAnswer, OfficeSlots, Slot } from '@termin/sdk/contract';
import { html } from 'hono/html';
import type { CityConfig, OfficeConfig } from '../../config.ts';
import { describe, shortDay } from '../../mail/appointment.ts';
import type { StoredBooking } from '../../store/store.ts';
import type { Asks } from './details-page.ts';
import { type Html, page } from './layout.ts';

export interface MovePage {
  config: CityConfig;
  booking: StoredBooking;
  /** Offices that have what the appointment is for, and the one looked at. */
  offices: OfficeConfig[];
  office: OfficeConfig;
  days: DaysAnswer['days'];
  /** The chosen day with its times; null when there is none. */
  chosen: { date: string; slots: OfficeSlots['slots'] } | null;
  /** What the office needs to know first. */
  asks: Asks;
  /** The time that was pressed is gone. */
  lost?: boolean;
}

/** Where to move an appointment to: an office, a day, a time; the time's button moves it, or leads to what has to be asked first. */
export function movePage({ config, booking, offices, office, days, chosen, asks, lost }: MovePage): Html {
  const now = describe(config, booking);
  const free = days.filter(({ status }) => status === 'free');
  return page(
    config.city,
    'Termin verschieben',
    html`<h1>Wohin möchten Sie Ihren Termin verschieben?</h1>
      ${lost && html`<p class="notice" role="alert">Diese Zeit ist leider nicht mehr frei. Bitte wählen Sie eine andere.</p>`}
      <p>Bisher: ${now.day}, ${now.time}, ${now.office?.name}. Dieser Termin bleibt Ihnen, bis der neue feststeht.</p>
      <h2>Station</h2>
      <ul class="choices">${offices.map(({ id, name }) => choice(name, `station=${id}`, id === office.id))}</ul>
      <h2>Tag</h2>
      ${
        free.length === 0
          ? html`<p>Hier ist zurzeit kein Tag frei. Bitte wählen Sie eine andere Station.</p>`
          : html`<ul class="choices">${free.map(({ date }) =>
              choice(shortDay(date), `station=${office.id}&tag=${date}`, date === chosen?.date),
            )}</ul>`
      }
      ${
        chosen &&
        html`<h2>Zeit am ${shortDay(chosen.date)}</h2>
        ${asks.consent || asks.fields.length > 0 ? toDetails(office.id, chosen) : toMove(office.id, chosen)}`
      }
      <p class="actions"><a href="?">Nein, Termin behalten</a></p>`,
  );
}

function toMove(office: string, { date, slots }: { date: string; slots: Slot[] }): Html {
  return html`<p>Wenn Sie eine Zeit wählen, ist Ihr Termin verschoben.</p>
    <form method="post" action="?frage=verschieben&amp;station=${office}&amp;tag=${date}" class="times">
      <input type="hidden" name="action" value="reschedule"><input type="hidden" name="office" value="${office}">
      ${times('start', slots)}
    </form>`;
}

function toDetails(office: string, { date, slots }: { date: string; slots: Slot[] }): Html {
  return html`<p>Wenn Sie eine Zeit gewählt haben, fragen wir nach dem, was noch fehlt.</p>
    <form method="get" class="times">
      <input type="hidden" name="frage" value="verschieben"><input type="hidden" name="station" value="${office}"><input type="hidden" name="tag" value="${date}">
      ${times('zeit', slots)}
    </form>`;
}

function times(name: string, slots: Slot[]): Html[] {
  return slots.map(
    ({ start, end }) =>
      html`<button class="quiet" name="${name}" value="${start}">${clock(start)} – ${clock(end)}</button>`,
  );
}

function choice(label: string, query: string, current: boolean): Html {
  return html`<li><a class="button quiet" href="?frage=verschieben&${query}"${current ? html` aria-current="true"` : ''}>${label}</a></li>`;
}

/** The local time that stands in an instant: «09:52». */
function clock(instant: string): string {
  return instant.slice(11, 16);
}
