import type { Problem, Slot } from '@termin/sdk/contract';
import { html, raw } from 'hono/html';
import type { OptionalField } from '../../booking/customer.ts';
import type { CityConfig, OfficeConfig } from '../../config.ts';
import { dayInWords, describe, timeOfDay } from '../../mail/appointment.ts';
import type { StoredBooking } from '../../store/store.ts';
import { type Html, page } from './layout.ts';

/** What a move has to ask the citizen for. */
export interface Asks {
  fields: OptionalField[];
  /** The privacy text has changed since the booking. */
  consent: boolean;
}

/** What the citizen has sent, as it was typed. */
export type Typed = Partial<Record<OptionalField | 'consent', string | undefined>>;

export interface DetailsPage {
  config: CityConfig;
  booking: StoredBooking;
  office: OfficeConfig;
  /** The time that was chosen. */
  slot: Slot;
  asks: Asks;
  /** What was sent and refused, and where it is wrong. */
  sent?: { typed: Typed; errors: Problem['errors'] } | undefined;
}

/** Asks for what the new office needs before the appointment moves there. */
export function detailsPage(view: DetailsPage): Html {
  const { config, booking, office, slot, asks } = view;
  const now = describe(config, booking);
  const wrong = mistakes(view);
  const { timeZone, privacy } = config.city;
  const [start, end] = [slot.start, slot.end].map((instant) => Date.parse(instant) / 60_000);
  const query = `station=${office.id}&tag=${slot.start.slice(0, 10)}`;
  return page(
    config.city,
    `${wrong.size > 0 ? 'Fehler: ' : ''}Angaben zum neuen Termin`,
    html`<h1>Für den neuen Termin fehlt noch etwas</h1>
      ${
        wrong.size > 0 &&
        html`<div class="notice" role="alert"><p>Der Termin ist noch nicht verschoben. Bitte prüfen Sie:</p>
          <ul>${[...wrong].map(([field, message]) => html`<li><a href="#${field}">${message}</a></li>`)}</ul></div>`
      }
      <p>Neu: ${dayInWords(start ?? 0, timeZone)}, ${timeOfDay(start ?? 0, timeZone)} – ${timeOfDay(end ?? 0, timeZone)} Uhr, ${office.name}.</p>
      <p>Bisher: ${now.day}, ${now.time}, ${now.office?.name}. Dieser Termin bleibt Ihnen, bis der neue feststeht.</p>
      <form method="post" action="?frage=verschieben&amp;${query}" novalidate>
        <input type="hidden" name="action" value="reschedule"><input type="hidden" name="office" value="${office.id}"><input type="hidden" name="start" value="${slot.start}">
        ${asks.fields.map((field) => input(field, view.sent?.typed[field] ?? '', wrong.get(field)))}
        ${asks.consent && consent(privacy, view.sent?.typed.consent === privacy.version, wrong.get('consent'))}
        <div class="actions"><button>Termin verschieben</button> <a href="?frage=verschieben&amp;${query}">Andere Zeit wählen</a> <a href="?">Nein, Termin behalten</a></div>
      </form>`,
  );
}

const labels: Record<OptionalField, string> = {
  telephone: 'Telefon',
  street: 'Straße und Hausnummer',
  postalCode: 'Postleitzahl',
  town: 'Ort',
};
const missing: Record<OptionalField, string> = {
  telephone: 'Tragen Sie eine Telefonnummer ein.',
  street: 'Tragen Sie Straße und Hausnummer ein.',
  postalCode: 'Tragen Sie die Postleitzahl ein.',
  town: 'Tragen Sie den Ort ein.',
};
const invalid: Record<OptionalField, string> = {
  telephone: 'Schreiben Sie die Nummer mit Ziffern, zum Beispiel 0203 123456.',
  street: 'Verwenden Sie bei Straße und Hausnummer nur Buchstaben, Ziffern und Satzzeichen.',
  postalCode: 'Schreiben Sie die Postleitzahl mit 3 bis 10 Ziffern oder Buchstaben, zum Beispiel 47226.',
  town: 'Verwenden Sie beim Ort nur Buchstaben, Ziffern und Satzzeichen.',
};
const attributes: Record<OptionalField, string> = {
  telephone: 'type="tel" autocomplete="tel" maxlength="30"',
  street: 'autocomplete="street-address" maxlength="120"',
  postalCode: 'autocomplete="postal-code" inputmode="numeric" maxlength="10"',
  town: 'autocomplete="address-level2" maxlength="120"',
};

/** What is wrong with what was sent, all at once and in the order of the form. */
function mistakes({ config, asks, sent }: DetailsPage): Map<OptionalField | 'consent', string> {
  const found = new Map<OptionalField | 'consent', string>();
  if (!sent) return found;
  for (const field of asks.fields) {
    if (!sent.typed[field]?.trim()) found.set(field, missing[field]);
    else if (sent.errors?.some(({ path }) => path === `customer.${field}`)) found.set(field, invalid[field]);
  }
  if (asks.consent && sent.typed.consent !== config.city.privacy.version) {
    found.set(
      'consent',
      'Ohne Ihre Einwilligung können wir den Termin nicht verschieben. Setzen Sie das Häkchen.',
    );
  }
  return found;
}

function input(field: OptionalField, value: string, mistake: string | undefined): Html {
  return html`<div class="field">
    <label for="${field}">${labels[field]}</label>
    ${mistake && html`<p class="error" id="${field}-error">${mistake}</p>`}
    <input id="${field}" name="${field}" value="${value}" required ${raw(attributes[field])}${flaw(field, mistake)}>
  </div>`;
}

function consent({ version, text, href }: CityConfig['city']['privacy'], ticked: boolean, mistake?: string) {
  return html`<div class="field">
    <p>Unser Datenschutzhinweis hat sich seit Ihrer Buchung geändert.</p>
    ${mistake && html`<p class="error" id="consent-error">${mistake}</p>`}
    <div class="tick"><input type="checkbox" id="consent" name="consent" value="${version}" required${ticked ? raw(' checked') : ''}${flaw('consent', mistake)}>
    <label for="consent">${text}</label></div>
    <p><a href="${href}">Datenschutzerklärung</a></p>
  </div>`;
}

function flaw(field: string, mistake: string | undefined): Html | '' {
  return mistake ? html` aria-invalid="true" aria-describedby="${field}-error"` : '';
}
