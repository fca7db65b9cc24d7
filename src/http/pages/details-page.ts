import type { Problem, Slot } from '@termin/sdk/contract';
import { html, raw } from 'hono/html';
import type { OptionalField } from '../../booking/customer.ts';
import type { OfficeConfig } from '../../config.ts';
import { describe, inOneLine } from '../../mail/appointment.ts';
import type { StoredBooking } from '../../store/store.ts';
import { address, type Frame, ofCatalogue } from './frame.ts';
import { type Html, page } from './layout.ts';

/** What a move has to ask the citizen for. */
export interface Asks {
  fields: OptionalField[];
  /** The privacy text has changed since the booking. */
  consent: boolean;
}

/** What the citizen has sent, as it was typed. */
export type Typed = Partial<Record<OptionalField | 'consent', string | undefined>>;

export interface DetailsPage extends Frame {
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
  const { config, words, booking, office, slot, asks } = view;
  const { details, move, confirmed, keep } = words.page;
  const wrong = mistakes(view);
  const { privacy } = config.city;
  const [start = 0, end = 0] = [slot.start, slot.end].map((instant) => Date.parse(instant) / 60_000);
  const moved = describe(config, { ...booking, office: office.id, start, end }, words);
  const place = { frage: 'verschieben', station: office.id, tag: slot.start.slice(0, 10) };
  return page(
    view,
    `${wrong.size > 0 ? details.mistake : ''}${details.title}`,
    html`<h1>${details.heading}</h1>
      ${
        wrong.size > 0 &&
        html`<div class="notice" role="alert"><p>${details.check}</p>
          <ul>${[...wrong].map(([field, message]) => html`<li><a href="#${field}">${message}</a></li>`)}</ul></div>`
      }
      <p>${details.to(inOneLine(moved))}</p>
      <p>${move.from(inOneLine(describe(config, booking, words)))}</p>
      <form method="post" action="${address(view, place)}" novalidate>
        <input type="hidden" name="action" value="reschedule"><input type="hidden" name="office" value="${office.id}"><input type="hidden" name="start" value="${slot.start}">
        ${asks.fields.map((field) => input(details.labels[field], field, view.sent?.typed[field] ?? '', wrong.get(field)))}
        ${asks.consent && consent(view, view.sent?.typed.consent === privacy.version, wrong.get('consent'))}
        <div class="actions"><button>${confirmed.move}</button> <a href="${address(view, place)}">${details.otherTime}</a> <a href="${address(view)}">${keep}</a></div>
      </form>`,
  );
}

const attributes: Record<OptionalField, string> = {
  telephone: 'type="tel" autocomplete="tel" maxlength="30"',
  street: 'autocomplete="address-line1" maxlength="120"',
  postalCode: 'autocomplete="postal-code" inputmode="numeric" maxlength="10"',
  town: 'autocomplete="address-level2" maxlength="120"',
};

/** What is wrong with what was sent, all at once and in the order of the form. */
function mistakes({ config, words, asks, sent }: DetailsPage): Map<OptionalField | 'consent', string> {
  const found = new Map<OptionalField | 'consent', string>();
  if (!sent) return found;
  const { missing, invalid, consentMissing } = words.page.details;
  for (const field of asks.fields) {
    if (!sent.typed[field]?.trim()) found.set(field, missing[field]);
    else if (sent.errors?.some(({ path }) => path === `customer.${field}`)) found.set(field, invalid[field]);
  }
  if (asks.consent && sent.typed.consent !== config.city.privacy.version) {
    found.set('consent', consentMissing);
  }
  return found;
}

function input(label: string, field: OptionalField, value: string, mistake: string | undefined): Html {
  return html`<div class="field">
    <label for="${field}">${label}</label>
    ${mistake && html`<p class="error" id="${field}-error">${mistake}</p>`}
    <input id="${field}" name="${field}" value="${value}" required ${raw(attributes[field])}${flaw(field, mistake)}>
  </div>`;
}

function consent(view: DetailsPage, ticked: boolean, mistake?: string): Html {
  const { consentChanged, privacy } = view.words.page.details;
  const { version, text, href } = view.config.city.privacy;
  return html`<div class="field">
    <p>${consentChanged}</p>
    ${mistake && html`<p class="error" id="consent-error">${mistake}</p>`}
    <div class="tick"><input type="checkbox" id="consent" name="consent" value="${version}" required${ticked ? raw(' checked') : ''}${flaw('consent', mistake)}>
    <label for="consent"${ofCatalogue(view)}>${text}</label></div>
    <p><a href="${href}">${privacy}</a></p>
  </div>`;
}

function flaw(field: string, mistake: string | undefined): Html | '' {
  return mistake ? html` aria-invalid="true" aria-describedby="${field}-error"` : '';
}
