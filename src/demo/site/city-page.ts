import { html } from 'hono/html';
import { cityLayout, type Html } from './layout.ts';

const tiles = [
  { label: 'Dienstleistungen A–Z', text: 'Von Abmeldung bis Zulassung' },
  { label: 'Öffnungszeiten', text: 'Sieben Stationen, montags bis freitags' },
  { label: 'Formulare', text: 'Zu Hause ausfüllen und mitbringen' },
];

const news = [
  {
    day: '9. März',
    title: 'Führerschein: Anträge in allen Bezirken',
    text: 'Erstantrag, Erweiterung, Verlängerung und Wiedererteilung nimmt jede Bürger-Service-Station entgegen.',
  },
  {
    day: '5. März',
    title: 'Mit Termin ohne Wartezeit',
    text: 'Wer online bucht, sucht sich Tag, Uhrzeit und Station selbst aus.',
  },
  {
    day: '2. März',
    title: 'Ausweise rechtzeitig prüfen',
    text: 'Vor den Ferien dauert es länger: Werfen Sie jetzt einen Blick auf das Ablaufdatum.',
  },
];

/** The city's page of its Bürger-Service, with the tile that leads to the booking. */
export function cityPage(): Html {
  return cityLayout({
    title: 'Bürger-Service',
    trail: [
      { label: 'Startseite', href: '/' },
      { label: 'Rathaus', href: '/' },
    ],
    main: html`
      <div class="intro">
        <h1>Bürger-Service</h1>
        <p>Ausweis, Umzug, Führerschein, Gewerbe: Die sieben Bürger-Service-Stationen sind für Sie da – in Mitte, Homberg, Meiderich, Hamborn, Walsum, Rheinhausen und Süd.</p>
      </div>
      <ul class="tiles">
        <li class="tile main">
          <a href="/termin">
            <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M7 2v3M17 2v3M3.5 9h17M5 4.5h14A1.5 1.5 0 0 1 20.5 6v13a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 19V6A1.5 1.5 0 0 1 5 4.5Zm3.5 10 2.5 2.5 4.5-5"/></svg>
            <strong>Online-Terminvergabe</strong>
            <span>Dienstleistung wählen, Tag und Uhrzeit aussuchen, fertig</span>
          </a>
        </li>
        ${tiles.map(({ label, text }) => html`<li class="tile"><div><strong>${label}</strong><span>${text}</span></div></li>`)}
      </ul>
      <section class="news" aria-labelledby="aktuelles">
        <h2 id="aktuelles">Aktuelles</h2>
        <ul>
          ${news.map(({ day, title, text }) => html`<li><article><p class="day">${day}</p><h3>${title}</h3><p>${text}</p></article></li>`)}
        </ul>
      </section>`,
  });
}
