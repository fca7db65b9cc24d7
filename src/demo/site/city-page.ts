import { html } from 'hono/html';
import type { CityConfig } from '../../config.ts';
import { cityLayout, type Html } from './layout.ts';

const news = [
  {
    title: 'Führerschein: Anträge in allen Bezirken',
    text: 'Erstantrag, Erweiterung, Verlängerung und Wiedererteilung nimmt jede Bürger-Service-Station entgegen.',
  },
  {
    title: 'Mit Termin ohne Wartezeit',
    text: 'Wer online bucht, sucht sich Tag, Uhrzeit und Station selbst aus.',
  },
  {
    title: 'Ausweise rechtzeitig prüfen',
    text: 'Vor den Ferien dauert es länger: Werfen Sie jetzt einen Blick auf das Ablaufdatum.',
  },
];

/** The city's page of its Bürger-Service, with the tile that leads to the booking. */
export function cityPage({ city, offices }: CityConfig): Html {
  return cityLayout({
    title: 'Bürger-Service',
    trail: [
      { label: 'Startseite', href: '/' },
      { label: 'Rathaus', href: '/' },
    ],
    main: html`
      <div class="intro">
        <h1>Bürger-Service</h1>
        <p>Ausweis, Umzug, Führerschein, Gewerbe: Die sieben Bürger-Service-Stationen sind für Sie da.</p>
      </div>
      <ul class="tiles">
        <li>
          <a class="tile main" href="/termin">
            ${calendarIcon}
            <strong>Online-Terminvergabe</strong>
            <span>Dienstleistung wählen, Tag und Uhrzeit aussuchen, fertig</span>
          </a>
        </li>
        <li>
          <a class="tile" href="#stationen">
            <strong>Stationen und Öffnungszeiten</strong>
            <span>In jedem Bezirk eine</span>
          </a>
        </li>
        <li>
          <a class="tile" href="tel:020394000">
            <strong>Call Duisburg</strong>
            <span>${city.telephone}, auch für Termine</span>
          </a>
        </li>
      </ul>
      <section aria-labelledby="aktuelles">
        <h2 id="aktuelles">Aktuelles</h2>
        <ul class="cards">${news.map(({ title, text }) => html`<li><h3>${title}</h3><p>${text}</p></li>`)}</ul>
      </section>
      <section aria-labelledby="im-amt">
        <h2 id="im-amt">Im Amt</h2>
        <p>So geht es am Tag des Termins weiter, hier im Bürger-Service Rheinhausen. Zu Arbeitsplatz und Anmeldung führen auch die Adressen, die beim Start im Terminal stehen: Mit ihnen sind Sie gleich angemeldet.</p>
        <ul class="cards">
          <li><h3><a href="/board/rheinhausen">Anzeigetafel</a></h3><p>Welche Nummer ist dran, und an welchem Schalter?</p></li>
          <li><h3><a href="/desk/rheinhausen?counter=6">Arbeitsplatz</a></h3><p>Schalter 6: wer wartet, mit welchem Anliegen; aufrufen und abschließen.</p></li>
          <li><h3><a href="/kiosk/rheinhausen">Anmeldung</a></h3><p>Das Gerät im Wartebereich, mit und ohne Termin.</p></li>
        </ul>
      </section>
      <section aria-labelledby="stationen">
        <h2 id="stationen">Stationen</h2>
        <p>${offices[0]?.openingHours.join(', ')}</p>
        <ul class="cards">${offices.map(
          ({ name, street, postalCode, town }) =>
            html`<li><h3>${name}</h3><p>${street}<br>${postalCode} ${town}</p></li>`,
        )}</ul>
      </section>`,
  });
}

const calendarIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M7 2v3M17 2v3M3.5 9h17M5 4.5h14A1.5 1.5 0 0 1 20.5 6v13a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 19V6A1.5 1.5 0 0 1 5 4.5Zm3.5 10 2.5 2.5 4.5-5"/></svg>`;
