import { html } from 'hono/html';
import type { Appointment } from '../../mail/appointment.ts';
import { type Html, telephoneHref } from './layout.ts';

/** The appointment as a list of what is what. */
export function facts({ day, time, number, office, services, bring }: Appointment): Html {
  return html`<dl>
    <div><dt>Termin</dt><dd class="when">${day}<br>${time}</dd></div>
    ${number && html`<div><dt>Wartenummer</dt><dd class="number">${number}</dd></div>`}
    ${
      office &&
      html`<div><dt>Ort</dt><dd>${office.name}<br>${office.street}<br>${office.postalCode} ${office.town}<br><a href="${telephoneHref(office.telephone)}">${office.telephone}</a></dd></div>`
    }
    <div><dt>Anliegen</dt><dd>${list(services)}</dd></div>
    ${bring.length > 0 && html`<div><dt>Bitte mitbringen</dt><dd>${list(bring)}</dd></div>`}
  </dl>`;
}

function list(items: string[]): Html {
  return items.length === 1
    ? html`${items[0]}`
    : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}
