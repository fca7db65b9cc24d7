import { html } from 'hono/html';
import type { OfficeConfig } from '../config.ts';
import { type Frame, ofCatalogue } from '../http/pages/frame.ts';
import type { Html } from '../http/pages/html.ts';
import { page } from '../http/pages/layout.ts';
import { pageHeaders } from './booking-page.ts';

/** The elements that have a page of their own to fill. */
export type DayElementName = 'board' | 'desk' | 'kiosk';

const tag = '[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*';
const language = new RegExp(`^${tag}$`);
const languages = new RegExp(`^${tag}( ${tag})*$`);
const theme = /^(light|dark|auto|contrast)( (light|dark|auto|contrast))*$/;

/** What the address of a page may say of its element, and in which form: `/board/rheinhausen?theme=dark`. */
const attributes: Record<DayElementName, Record<string, RegExp>> = {
  board: { lang: language, languages, theme, chime: /^(on|off)$/, speech: languages },
  desk: { lang: language, languages, theme, counter: /^.{1,20}$/u },
  kiosk: { lang: language, languages, theme, scanner: /^$/, print: /^$/ },
};

/** Headers of such a page. A device may read QR codes; nothing else asks for a camera. */
export function dayPageHeaders(element: DayElementName): Record<string, string> {
  const devices = 'display-capture=(), geolocation=(), microphone=(), payment=(), usb=()';
  return {
    ...pageHeaders,
    ...(element === 'kiosk' && { 'Permissions-Policy': `camera=(self), ${devices}` }),
  };
}

/** A page that is nothing but the element of an office. */
export function dayPage(
  { config, words, query }: Frame,
  element: DayElementName,
  office: OfficeConfig,
): Html {
  const asked = Object.entries(attributes[element]).flatMap(([name, form]) => {
    const value = query[name];
    return value !== undefined && form.test(value) ? [html` ${name}="${value}"`] : [];
  });
  const attribute = html` office="${office.id}"${asked}`;
  // The page around it has the same colours.
  const look = theme.test(query['theme'] ?? '') && html` data-theme="${query['theme']}"`;
  const title = `${words.site[element].title} – ${office.name}`;
  // The board shows it beside its clock; desk and kiosk have headings of their own.
  const head = element === 'board' ? html`<span slot="head">${office.name}</span>` : '';
  const inside = html`${head}<noscript><p>${words.site.needsScript}</p></noscript>`;
  return html`<!doctype html>
<html lang="${words.language}" dir="${words.direction}"${look}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <title>${title}, ${config.city.name}</title>
    <link rel="icon" href="/assets/day.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/assets/day.css">
    <script type="module" src="/termin-${element}.js"></script>
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      ${elements[element](attribute, inside)}
    </main>
  </body>
</html>`;
}

// Names of elements can't be put into a page: what is put in is escaped.
const elements: Record<DayElementName, (attribute: Html, inside: Html) => Html> = {
  board: (attribute, inside) => html`<termin-board${attribute}>${inside}</termin-board>`,
  desk: (attribute, inside) => html`<termin-desk${attribute}>${inside}</termin-desk>`,
  kiosk: (attribute, inside) => html`<termin-kiosk${attribute}>${inside}</termin-kiosk>`,
};

/** Which of the offices it should be. */
export function chooseOffice(frame: Frame, element: DayElementName): Html {
  const { title, which } = frame.words.site[element];
  return page(frame, title, html`<h1>${which}</h1>${officeLinks(frame, element)}`);
}

/** What an address shows that names no office. */
export function unknownOfficePage(frame: Frame, element: DayElementName): Html {
  const { title, heading, text } = frame.words.site.unknownOffice;
  return page(frame, title, html`<h1>${heading}</h1><p>${text}</p>${officeLinks(frame, element)}`);
}

function officeLinks(frame: Frame, element: DayElementName): Html {
  const { offices } = frame.config;
  const lang = frame.query['lang'] === frame.words.language ? `?lang=${frame.words.language}` : '';
  return html`<ul class="choices"${ofCatalogue(frame)}>${offices.map(
    ({ id, name }) => html`<li><a class="button quiet" href="/${element}/${id}${lang}">${name}</a></li>`,
  )}</ul>`;
}
