import { html } from 'hono/html';
import type { Appointment } from '../../mail/appointment.ts';
import { type Frame, ofCatalogue } from './frame.ts';
import { type Html, telephoneHref } from './layout.ts';

/** The appointment as a list of what is what. */
export function facts(frame: Frame, { day, time, number, office, services, bring }: Appointment): Html {
  const { facts } = frame.words;
  const lang = ofCatalogue(frame);
  return html`<dl>
    <div><dt>${facts.appointment}</dt><dd class="when">${day}<br>${time}</dd></div>
    ${number && html`<div><dt>${facts.number}</dt><dd class="number">${number}</dd></div>`}
    ${
      office &&
      html`<div><dt>${facts.place}</dt><dd${lang}>${office.name}<br>${office.street}<br>${office.postalCode} ${office.town}<br><a href="${telephoneHref(office.telephone)}">${office.telephone}</a></dd></div>`
    }
    <div><dt>${facts.services}</dt><dd${lang}>${list(services)}</dd></div>
    ${bring.length > 0 && html`<div><dt>${facts.bring}</dt><dd${lang}>${list(bring)}</dd></div>`}
  </dl>`;
}

function list(items: string[]): Html {
  return items.length === 1
    ? html`${items[0]}`
    : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}
