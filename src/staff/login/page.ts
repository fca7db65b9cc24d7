import { html } from 'hono/html';
import type { Html } from '../../http/pages/html.ts';
import { stylesheet } from '../../http/pages/layout.ts';
import type { LoginWords, Section } from './words.ts';

/** Where to go from a page. */
export interface Way {
  href: string;
  text: string;
}

/** A sentence about the login, and ways on. */
export function loginPage(city: string, { language }: LoginWords, section: Section, ways: Way[]): Html {
  const { heading, text } = section;
  return html`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <title>${heading} – ${city}</title>
    <link rel="stylesheet" href="${stylesheet}">
  </head>
  <body>
    <header><p><span class="city">${city}</span></p></header>
    <main><h1>${heading}</h1><p>${text}</p>${ways.map((way) => html`<p><a href="${way.href}">${way.text}</a></p>`)}</main>
  </body>
</html>`;
}
