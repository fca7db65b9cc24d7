import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { launchOptions } from '../../scripts/browser/find.ts';
import { emptyFolder, type Product, remove, startProduct } from '../support/product.ts';

const smallTown = parse(
  readFileSync(new URL('../../docs/examples/small-town.yaml', import.meta.url), 'utf8'),
);
/** Until a time is held, on a machine that does other things too. */
const patience = 3_000;

let browser: Browser;
let product: Product;
const data = emptyFolder();
beforeAll(async () => {
  const file = join(data, 'city.json');
  writeFileSync(file, JSON.stringify({ ...smallTown, policy: { proofOfWork: {} } }));
  browser = await chromium.launch(launchOptions());
  product = await startProduct({ now: '2026-11-23T08:00', data, env: { CITY_FILE: file } });
});
afterAll(async () => {
  await browser.close();
  await product.stop();
  remove(data);
});

test('where a city asks for a proof of work, the widget works, and the citizen does not notice', async () => {
  const context = await browser.newContext({ locale: 'de-DE' });
  const page = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  const holds: { proof?: string; status: number }[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    asked.push(pathname);
    if (pathname === '/v1/holds') {
      holds.push({ ...response.request().postDataJSON(), status: response.status() });
    }
  });

  await page.goto(`${product.url}/termin`);
  await page.getByRole('button', { name: /^Ausweise/ }).click();
  await page.getByRole('checkbox', { name: /Personalausweis/ }).check();
  await page.getByRole('button', { name: 'WEITER' }).click();
  await page.getByRole('button', { name: /25\. November 2026/ }).click();
  const times = page.getByRole('button', { name: /^\d\d:\d\d – \d\d:\d\d/ });
  await times.first().waitFor();
  const since = Date.now();
  await times.first().click();
  await page
    .getByLabel('Vorname')
    .or(page.getByText(/Für Sie reserviert/))
    .first()
    .waitFor();
  expect(Date.now() - since).toBeLessThan(patience);

  expect(holds).toMatchObject([{ status: 201, proof: expect.stringMatching(/^[A-Za-z0-9+/]{100,}/) }]);
  expect(asked).toContain('/termin-prover.js');
  expect(asked.indexOf('/v1/challenge')).toBeLessThan(asked.indexOf('/v1/holds'));
  expect(complaints).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});
