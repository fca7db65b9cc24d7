import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launchOptions } from '../../scripts/browser/find.ts';
import { importByCommand, musterstadt } from '../import/import-by-command.ts';
import { Citizen } from '../support/citizen.ts';
import { htmlPage, serveHostPage } from '../support/host-page.ts';
import { emptyFolder, remove, startProduct } from '../support/product.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
});
afterAll(() => browser.close());

/** The product with a town's imported catalogue, and a page of that town. */
async function openTown() {
  const town = await importByCommand(musterstadt, '--hours', 'Mo-Fr 08:00-16:00', '--state', 'NW');
  const product = await startProduct({
    now: '2020-03-09T08:00',
    data: emptyFolder(),
    env: { CITY_FILE: town.file },
  });
  const widget = `<script type="module" src="${product.url}/termin-widget.js"></script><termin-widget api="${product.url}/"></termin-widget>`;
  const host = await serveHostPage({ html: htmlPage(widget) });
  onTestFinished(async () => {
    await host.close();
    await product.stop();
    remove(product.data);
    town.remove();
  });
  return { host, product };
}

test.for([{ width: 1280 }, { width: 360 }])(
  'two of a service and one of another are booked from an imported catalogue, $width pixels wide',
  async ({ width }) => {
    const { host } = await openTown();
    const citizen = await Citizen.opens(browser, { home: host.url, width });

    await citizen.seesHeading('Dienstleistung und Termin aussuchen');
    await citizen.presses(/^Bürgerbüro/);
    await citizen.ticks('Reisepass für Musterstadt');
    await citizen.presses('Eins mehr: Reisepass für Musterstadt');
    await citizen.ticks('Beglaubigung');
    // Twenty minutes each at the slowest office, and fifteen.
    await citizen.sees(/Dauer:\s*55 Minuten/);
    await citizen.presses('Informationen zu Reisepass für Musterstadt');
    await citizen.sees('70 Euro');
    await citizen.sees('Lichtbild');
    await citizen.meetsNoBarrier();
    await citizen.presses('WEITER');

    await citizen.seesHeading('Wann passt es Ihnen?');
    await citizen.picksDay('12. März 2020');
    await citizen.seesHeading('Bürgerbüro Nord');
    await citizen.button('08:00 – 08:36 Uhr').waitFor();
    await citizen.seesHeading('Bürgerbüro Süd');
    await citizen.meetsNoBarrier();
    await citizen.presses('08:05 – 09:00 Uhr');
    await citizen.presses('WEITER');

    await citizen.fillsIn({ Vorname: 'Erika', Nachname: 'Mustermann', 'E-Mail': 'erika@example.org' });
    await citizen.presses('WEITER');
    await citizen.sees(/2 × Reisepass für Musterstadt/);
    await citizen.sees(/Am Markt 7a/);
    await citizen.ticks(/einverstanden/i);
    await citizen.meetsNoBarrier();
    await citizen.presses('Termin verbindlich buchen');
    await citizen.seesHeading('Vielen Dank für Ihre Buchung.');
    expect(citizen.complaints).toEqual([]);
    await citizen.leaves();
  },
);
