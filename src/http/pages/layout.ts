import { html } from 'hono/html';
import { type Frame, languageMenu, ofCatalogue } from './frame.ts';
import type { Html } from './html.ts';

export type { Html };

export const stylesheet = '/assets/termin-page.css';

/** Headers of the citizens' pages: nothing foreign, no script, and the address with its token goes nowhere. */
export const pageHeaders = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
};

/** The same for a page that keeps itself up to date, by the one script of this server. */
export const livePageHeaders = {
  ...pageHeaders,
  'Content-Security-Policy': [
    pageHeaders['Content-Security-Policy'],
    "script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types termin-place",
  ].join('; '),
};

/** A page around its one matter. */
export function page(frame: Frame, title: string, body: Html, script?: string): Html {
  const { config, words } = frame;
  const { city } = config;
  return html`<!doctype html>
<html lang="${words.language}" dir="${words.direction}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <title>${title} – ${city.name}</title>
    <link rel="stylesheet" href="${stylesheet}">
    ${script !== undefined && html`<script src="${script}" defer></script>`}
  </head>
  <body>
    <header><p><span class="city"${ofCatalogue(frame)}>${city.name}</span> <span class="service">${words.page.service}</span></p>${languageMenu(frame)}</header>
    <main>${body}</main>
    <footer><p>${words.page.questions} <a href="${telephoneHref(city.telephone)}">${city.telephone}</a></p></footer>
  </body>
</html>`;
}

/** «0203 94000» → `tel:020394000` */
export function telephoneHref(telephone: string): string {
  return `tel:${telephone.replace(/[^+\d]/g, '')}`;
}
