import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { launchOptions } from '../../scripts/browser/find.ts';
import { emptyFolder, type Product, remove, startProduct } from '../support/product.ts';

const evil = (name: string) =>
  `${name} "'><img src=x onerror=alert(1)><script>alert(1)</script>&amp;</style>`;
/** The same where the file takes paragraphs and links: it refuses a sign of HTML that is not written like this. */
const formatted = (name: string) => evil(name).replaceAll('<', '\\<');
const town = parse(readFileSync(new URL('../../docs/examples/small-town.yaml', import.meta.url), 'utf8'));

/** The small town, with markup in every text that its file takes. */
const evilTown = {
  ...town,
  city: { ...town.city, name: evil('Stadt') },
  privacy: { ...town.privacy, text: evil('Ich stimme zu') },
  offices: town.offices.map((office: object) => ({
    ...office,
    ...{ name: evil('Rathaus'), street: evil('Markt'), town: evil('Ort'), directions: evil('Eingang') },
    closures: [{ from: '2026-11-26', to: '2026-11-26', reason: evil('Ausflug') }],
  })),
  categories: town.categories.map(({ id }: { id: string }) => ({ id, name: evil(`Rubrik ${id}`) })),
  services: town.services.map((service: { id: string }) => ({
    ...service,
    name: evil(`Anliegen ${service.id}`),
    bring: [evil('Papier')],
    info: {
      description: formatted('Beschreibung'),
      details: [{ label: evil('Gebühr'), text: formatted('Text') }],
    },
  })),
};

let browser: Browser;
let product: Product;
const data = emptyFolder();
beforeAll(async () => {
  const file = join(data, 'city.json');
  writeFileSync(file, JSON.stringify(evilTown));
  browser = await chromium.launch(launchOptions());
  product = await startProduct({ now: '2026-11-23T08:00', data, env: { CITY_FILE: file } });
});
afterAll(async () => {
  await browser.close();
  await product.stop();
  remove(data);
});

test('markup in the texts of a city becomes no element of the widget, at any step', async () => {
  const page = await browser.newPage({ locale: 'de-DE' });
  const alarms: string[] = [];
  page.on('dialog', (dialog) => alarms.push(dialog.message()));
  page.on('console', (message) => message.type() === 'error' && alarms.push(message.text()));
  const widget = page.locator('termin-widget');

  /** Elements that nobody meant, and how often the texts stand there as they are. */
  const look = () =>
    widget.evaluate((element) => {
      const root = element.shadowRoot ?? element;
      const strange = [...root.querySelectorAll('img, script, iframe, object, [onerror], [onload]')];
      const shown = root.textContent.split('<script>alert(1)</script>').length - 1;
      return { strange: strange.map(({ outerHTML }) => outerHTML), shown: shown > 0 };
    });
  const harmless = { strange: [], shown: true };

  await page.goto(`${product.url}/termin`);
  await page.getByRole('button', { name: /^Rubrik ausweise/ }).click();
  await page.getByRole('checkbox', { name: /^Anliegen personalausweis/ }).check();
  await page.getByRole('button', { name: /^Informationen zu Anliegen personalausweis/ }).click();
  await page.getByText('Beschreibung').first().waitFor();
  expect(await look()).toEqual(harmless);

  await page.getByRole('button', { name: 'WEITER' }).click();
  await page.getByRole('button', { name: /25\. November 2026/ }).click();
  await page
    .getByRole('button', { name: /^\d\d:\d\d – \d\d:\d\d/ })
    .first()
    .click();
  await page
    .getByText(/Für Sie reserviert/)
    .first()
    .waitFor();
  expect(await look()).toEqual(harmless);

  await page.getByRole('button', { name: 'WEITER' }).click();
  await page.getByLabel('Vorname').fill('Erika');
  await page.getByLabel('Nachname').fill("O'Neill");
  await page.getByLabel('E-Mail').fill('erika@example.org');
  await page.getByRole('button', { name: 'WEITER' }).click();
  await page.getByRole('checkbox').check();
  expect(await look()).toEqual(harmless);
  await page.getByRole('button', { name: 'Termin verbindlich buchen' }).click();
  await page
    .getByText(/Vielen Dank/)
    .first()
    .waitFor();
  expect(await look()).toEqual(harmless);
  expect(alarms).toEqual([]);
  await page.close();
});
