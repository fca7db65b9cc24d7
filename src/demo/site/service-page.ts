import { html } from 'hono/html';
import type { CityConfig } from '../../config.ts';
import { cityLayout, type Html } from './layout.ts';

/** The page that embeds the widget, as any page would: a script, an element, and what stands there without them. */
export function servicePage({ city, offices }: CityConfig): Html {
  const office = offices.find(({ id }) => id === 'rheinhausen');
  return cityLayout({
    title: 'Bürger-Service Rheinhausen',
    trail: [
      { label: 'Startseite', href: '/' },
      { label: 'Rathaus', href: '/' },
      { label: 'Bürger-Service', href: '/' },
    ],
    scripts: ['/termin-widget.js'],
    main: html`
      <div class="intro">
        <h1>Bürger-Service Rheinhausen</h1>
        <p>Buchen Sie hier Ihren Termin. Haben Sie Fragen? Call Duisburg hilft Ihnen unter <a href="tel:020394000">${city.telephone}</a>.</p>
      </div>
      <termin-widget office="rheinhausen" api="/">
        <p>Die Online-Terminvergabe braucht JavaScript. Sie erreichen uns auch am Telefon: <a href="tel:020394000">${city.telephone}</a>.</p>
      </termin-widget>
      ${
        office &&
        html`<section class="aside" aria-labelledby="anschrift">
          <h2 id="anschrift">Anschrift und Öffnungszeiten</h2>
          <p>${office.name}<br>${office.street}<br>${office.postalCode} ${office.town}</p>
          <ul>${office.openingHours.map((line) => html`<li>${line}</li>`)}</ul>
        </section>`
      }`,
  });
}
