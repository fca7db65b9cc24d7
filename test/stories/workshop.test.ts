import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchOptions } from '../../scripts/browser/find.ts';
import { visitHost } from '../hosts/visit.ts';
import { serveHostPage } from '../support/host-page.ts';
import { opens, openWorkshop, type Workshop, watch } from './workshop.ts';

/** Some stories, and what is read in them. */
const shown = {
  'element-widget--booking': 'Dienstleistung und Termin aussuchen',
  'element-journeys--driving-licence': /^Vielen Dank/,
  'steps-2-time--held': /Für Sie reserviert/,
  'steps-4-summary--complete': 'Stimmt alles?',
  'parts-time--month': 'März 2020',
};

let workshop: Workshop;
let browser: Browser;
let page: Page;
let wrong: string[];
beforeAll(async () => {
  workshop = await openWorkshop();
  browser = await chromium.launch(launchOptions());
});
afterAll(async () => {
  await browser?.close();
  workshop?.close();
});
beforeEach(async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await context.newPage();
  wrong = await watch(page, workshop);
});
afterEach(() => page.context().close());

test('opens from a folder of any server, with no other server in reach', async () => {
  const preview = page.frameLocator('#storybook-preview-iframe');
  await page.goto(workshop.url);
  await preview.getByRole('heading', { name: /designers’ workshop/ }).waitFor();
  for (const [id, text] of Object.entries(shown)) {
    await page.goto(`${workshop.url}?path=/story/${id}`);
    await preview.getByText(text).first().waitFor();
  }
  expect(wrong).toEqual([]);
});

test('every page of the guide and of the documentation opens without a complaint, and its links lead somewhere', async () => {
  const known = workshop.entries.map(({ id }) => id);
  const docs = workshop.entries.filter(({ type }) => type === 'docs');
  expect(docs.length).toBeGreaterThan(10);
  for (const { id } of docs) {
    await opens(page, workshop, id);
    await page.locator('#storybook-docs h1').first().waitFor();
    const links = page.locator('#storybook-docs a[href*="?path="]');
    const targets = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute('href')?.replace(/.*\?path=\/(docs|story)\//, '') ?? ''),
    );
    expect([...wrong, ...targets.filter((target) => !known.includes(target))], id).toEqual([]);
  }
});

test('the toolbar’s choices change a story and leave it where it is', async () => {
  await opens(page, workshop, 'steps-1-services--information', '&globals=language:ar;theme:dark');
  await page.locator('.widget[lang=ar][dir=rtl]').waitFor();
  expect(await page.evaluate(() => document.documentElement.style.colorScheme)).toBe('dark');
  expect(wrong).toEqual([]);
});

test('a city’s brand goes from the token page into a page, with nothing but what is copied', async () => {
  const paste = async (server: string) => {
    await opens(page, workshop, 'design-tokens--tokens');
    await page.getByLabel('--termin-accent', { exact: true }).fill('#004f9f');
    await page.getByLabel('--termin-radius', { exact: true }).fill('0');
    await page.getByLabel('font-family').fill('"City Sans", Georgia, serif');
    await page.getByLabel('Address of your booking server').fill(server);
    await page.getByText('Contrast on a light page: all pass').waitFor();
    await page.getByRole('button', { name: 'Copy the page' }).click();
    await page.getByText('Copied.').waitFor();
    return serveHostPage({ html: await page.evaluate(() => navigator.clipboard.readText()) });
  };
  const { citizen } = await visitHost(paste);
  await citizen.presses(/Reisepass beantragen/);
  const button = citizen.button('WEITER');
  const look = await button.evaluate((element) => {
    const { backgroundColor, borderRadius, fontFamily } = getComputedStyle(element);
    return { backgroundColor, borderRadius, fontFamily };
  });
  expect(look).toEqual({
    backgroundColor: 'rgb(0, 79, 159)',
    borderRadius: '0px',
    fontFamily: '"City Sans", Georgia, serif',
  });
});

test('the address of the token page keeps what was chosen', async () => {
  await opens(page, workshop, 'design-tokens--tokens');
  await page.getByLabel('--termin-accent', { exact: true }).fill('#8a1538');
  const address = await page.getByRole('textbox', { name: 'Address', exact: true }).inputValue();
  const elsewhere = await browser.newPage();
  await elsewhere.goto(address);
  expect(await elsewhere.getByLabel('--termin-accent', { exact: true }).inputValue()).toBe('#8a1538');
  await elsewhere.close();

  await page.goto(`${workshop.url}?path=/story/design-tokens--tokens#${new URL(address).hash.slice(1)}`);
  const preview = page.frameLocator('#storybook-preview-iframe');
  await preview.getByRole('button', { name: 'Copy the style' }).waitFor();
  expect(await preview.getByLabel('--termin-accent', { exact: true }).inputValue()).toBe('#8a1538');
});
