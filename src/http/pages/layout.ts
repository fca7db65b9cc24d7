import type { City } from '@termin/sdk/contract';
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export const stylesheet = '/assets/termin-page.css';

/** Headers of the citizens' pages: nothing foreign, no script, and the address with its token goes nowhere. */
export const pageHeaders = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
};

/** A page around its one matter. */
export function page(city: City, title: string, body: Html): Html {
  return html`<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${title} – ${city.name}</title>
    <link rel="stylesheet" href="${stylesheet}">
  </head>
  <body>
    <header><p>${city.name} <span>Online-Terminvergabe</span></p></header>
    <main>${body}</main>
    <footer><p>Fragen zu Ihrem Termin? Rufen Sie uns an: <a href="${telephoneHref(city.telephone)}">${city.telephone}</a></p></footer>
  </body>
</html>`;
}

/** «0203 94000» → `tel:020394000` */
export function telephoneHref(telephone: string): string {
  return `tel:${telephone.replace(/[^+\d]/g, '')}`;
}
