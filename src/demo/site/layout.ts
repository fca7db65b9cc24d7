import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** As strict as a city's page can be: everything from here, nothing inline. */
export const siteHeaders = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; '),
};

interface Page {
  title: string;
  /** Where the page stands, without itself. */
  trail: { label: string; href: string }[];
  main: Html;
  scripts?: string[];
}

/** A page of the demo's city. */
export function cityLayout({ title, trail, main, scripts = [] }: Page): Html {
  return html`<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${title}</title>
    <link rel="icon" href="/assets/demo/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/assets/demo/base.css">
    <link rel="stylesheet" href="/assets/demo/city.css">
    ${scripts.map((src) => html`<script type="module" src="${src}"></script>`)}
  </head>
  <body>
    <a class="skip" href="#inhalt">Zum Inhalt</a>
    <aside class="demo" aria-label="Hinweis">Vorführung von Termin – keine Seite der Stadt. <a href="/demo/inbox">Alle verschickten E-Mails</a></aside>
    <header class="masthead">
      <a class="brand" href="/"><span class="mark" aria-hidden="true"></span>Stadt Duisburg</a>
      <nav aria-label="Hauptmenü">
        <a href="/">Rathaus</a>
        <a href="/" aria-current="true">Bürgerservice</a>
        <a href="/">Leben</a>
        <a href="/">Kultur</a>
        <a href="/">Wirtschaft</a>
      </nav>
    </header>
    <main id="inhalt" tabindex="-1">
      <nav class="trail" aria-label="Sie sind hier">
        <ol>
          ${trail.map(({ label, href }) => html`<li><a href="${href}">${label}</a></li>`)}
          <li aria-current="page">${title}</li>
        </ol>
      </nav>
      ${main}
    </main>
    <footer class="foot">
      <div>
        <p><strong>Call Duisburg</strong><br><a href="tel:020394000">0203 94000</a><br><a href="mailto:buergerservice@stadt-duisburg.de">buergerservice@stadt-duisburg.de</a></p>
        <p>Diese Seiten zeigen, wie sich die Online-Terminvergabe in eine Stadtseite einfügt. Amtliches steht auf <a href="https://www.duisburg.de/">www.duisburg.de</a>.</p>
      </div>
    </footer>
  </body>
</html>`;
}
