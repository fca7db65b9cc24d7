import type { DaysAnswer, OfficeSlots, ProblemCode } from '@termin/sdk/contract';
import { html } from 'hono/html';
import type { CityConfig, OfficeConfig } from '../../config.ts';
import { describe, shortDay } from '../../mail/appointment.ts';
import type { StoredBooking } from '../../store/store.ts';
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
  /** Why the time that was pressed was refused. */
  refused?: ProblemCode | undefined;
}

/** Where to move an appointment to: an office, a day, a time; the time's button moves it. */
export function movePage({ config, booking, offices, office, days, chosen, refused }: MovePage): Html {
  const now = describe(config, booking);
  const free = days.filter(({ status }) => status === 'free');
  return page(
    config.city,
    'Termin verschieben',
    html`<h1>Wohin möchten Sie Ihren Termin verschieben?</h1>
      ${refused && html`<p class="notice" role="alert">${whyNot(refused)}</p>`}
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
        <p>Wenn Sie eine Zeit wählen, ist Ihr Termin verschoben.</p>
        <form method="post" action="?frage=verschieben&amp;station=${office.id}&amp;tag=${chosen.date}" class="times">
          <input type="hidden" name="action" value="reschedule"><input type="hidden" name="office" value="${office.id}">
          ${chosen.slots.map(({ start, end }) => html`<button class="quiet" name="start" value="${start}">${clock(start)} – ${clock(end)}</button>`)}
        </form>`
      }
      <p class="actions"><a href="?">Nein, Termin behalten</a></p>`,
  );
}

function whyNot(refused: ProblemCode): string {
  return refused === 'field-required'
    ? 'Diese Station braucht Angaben, die bei Ihrer Buchung nicht nötig waren. Bitte wählen Sie eine andere, oder buchen Sie dort neu.'
    : 'Diese Zeit ist leider nicht mehr frei. Bitte wählen Sie eine andere.';
}

function choice(label: string, query: string, current: boolean): Html {
  return html`<li><a class="button quiet" href="?frage=verschieben&${query}"${current ? html` aria-current="true"` : ''}>${label}</a></li>`;
}

/** The local time that stands in an instant: «09:52». */
function clock(instant: string): string {
  return instant.slice(11, 16);
}
