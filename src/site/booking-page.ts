import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { CityConfig } from '../config.ts';

/** As strict as a page can be: everything from here, nothing inline. */
export const pageHeaders = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; '),
};

/** The widget on a page of its own. With `inbox`: a note that it is a trial, and where its mails can be read. */
export function bookingPage(
  { city }: CityConfig,
  inbox: string | null,
): HtmlEscapedString | Promise<HtmlEscapedString> {
  const call = html`<a href="tel:${city.telephone.replace(/[^\d+]/g, '')}">${city.telephone}</a>`;
  return html`<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Online-Terminvergabe – ${city.name}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/assets/page.css">
    <script type="module" src="/termin-widget.js"></script>
  </head>
  <body>
    ${inbox !== null && html`<aside class="trial" aria-label="Hinweis">Probebetrieb: E-Mails verlassen diesen Rechner nicht. <a href="${inbox}">Alle verschickten E-Mails</a></aside>`}
    <header>${city.name}</header>
    <main>
      <h1>Online-Terminvergabe</h1>
      <termin-widget api="/">
        <p>Die Online-Terminvergabe braucht JavaScript. Sie erreichen uns auch am Telefon: ${call}.</p>
      </termin-widget>
    </main>
    <footer>Telefon ${call} · <a href="${city.privacy.href}">Datenschutz</a></footer>
  </body>
</html>`;
}
