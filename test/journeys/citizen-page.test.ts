import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launchOptions } from '../../scripts/browser/find.ts';
import { barriers } from '../support/barriers.ts';
import { openPages, type Pages, scenes } from '../support/citizen-scenes.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
});
afterAll(() => browser.close());

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** The server, and a browser that runs no script unless told. */
async function visit(locale: string, look: Parameters<Browser['newContext']>[0] = {}) {
  const pages = await openPages(locale);
  const context = await browser.newContext({ javaScriptEnabled: false, locale, ...look });
  open.push(
    () => context.close(),
    () => pages.close(),
  );
  return { pages, context, page: await context.newPage() };
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.for([
  { locale: 'de', width: 1280, scheme: 'light' as const },
  { locale: 'de', width: 320, scheme: 'dark' as const },
  { locale: 'en', width: 1280, scheme: 'dark' as const },
  { locale: 'en', width: 320, scheme: 'light' as const },
])(
  'every state of the page is open to everybody: in $locale, $width wide, $scheme',
  async ({ locale, width, scheme }) => {
    // 320 by 256 is what a screen of 1280 by 1024 shows at 400 %.
    const viewport = { width, height: width === 320 ? 256 : 1024 };
    // The page needs no script; what looks for barriers needs one.
    const { pages, page } = await visit(locale, { viewport, colorScheme: scheme, javaScriptEnabled: true });
    const seen: string[] = [];
    for await (const scene of scenes(pages)) {
      await page.goto(scene.url);
      await scene.act?.(page);
      expect(await barriers(page), scene.name).toEqual([]);
      expect(await overflow(page), `${scene.name}: as wide as the screen`).toBe(0);
      expect(await page.locator('html').getAttribute('lang'), scene.name).toBe(locale);
      expect(await page.locator('h1').count(), scene.name).toBe(1);
      seen.push(scene.name);
    }
    expect(seen).toHaveLength(21);
  },
);

/** Presses Tab until the element with that text has the focus, which must be there to be seen. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let press = 0; press < 300; press++) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    if ((await focused.count()) === 0 || (await focused.innerText()) !== text) continue;
    expect(await focused.evaluate((it) => getComputedStyle(it).outlineStyle), text).toBe('solid');
    return;
  }
  throw new Error(`Tab does not lead to «${text}»`);
}

const heading = (page: Page) => page.locator('h1').innerText();

async function press(page: Page, text: string): Promise<void> {
  await tabTo(page, text);
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}

test('an appointment is confirmed, moved and cancelled by keyboard, without JavaScript', async () => {
  const { pages, page } = await visit('en');
  const { id, tokens } = await pages.api.book();
  const stored = () => pages.api.store.find(id);
  await page.goto(`${pages.url}/b/${tokens.confirm}`);
  await press(page, 'Confirm appointment');
  expect(await heading(page)).toBe('Your appointment is confirmed');

  await page.goto(`${pages.url}/b/${tokens.manage}`);
  await press(page, 'Move appointment');
  await press(page, 'Bürger-Service Süd');
  await press(page, 'Tue 17 March');
  await press(page, '10:00 – 10:12');
  expect(await heading(page)).toBe('Your appointment is confirmed');
  expect(await page.locator('dl').innerText()).toContain('Tuesday, 17 March 2020\n10:00 – 10:12');
  expect((await stored())?.office).toBe('sued');

  await press(page, 'Cancel appointment');
  await press(page, 'No, keep the appointment');
  await press(page, 'Cancel appointment');
  await press(page, 'Yes, cancel appointment');
  expect(await heading(page)).toBe('Your appointment is cancelled');
  expect((await stored())?.state).toBe('cancelled');
});

test('what is missing is typed in, and the language that was chosen stays', async () => {
  const { pages, page } = await visit('de');
  const { id, tokens } = await pages.api.book();
  await pages.api.press(tokens.confirm, 'confirm');
  await page.goto(`${pages.url}/b/${tokens.manage}`);
  await press(page, 'English');
  expect(await heading(page)).toBe('Your appointment is confirmed');
  await press(page, 'Move appointment');
  await press(page, 'Bürger-Service Walsum');
  await press(page, 'Tue 17 March');
  await press(page, '10:00 – 10:12');
  expect(await heading(page)).toBe('Something is missing for the new appointment');
  await press(page, 'Move appointment');
  expect(await page.locator('[role=alert]').innerText()).toContain('Enter the town.');
  await page.getByLabel('Telephone').fill('0203 94000');
  await page.getByLabel('Street and house number').fill('Körnerplatz 1');
  await page.getByLabel('Postal code').fill('47226');
  await page.getByLabel('Town').fill('Duisburg');
  await press(page, 'Move appointment');
  expect(await heading(page)).toBe('Your appointment is confirmed');
  expect((await pages.api.store.find(id))?.office).toBe('walsum');
});

test('the calendar file is saved in the language of the page', async () => {
  const { pages, page } = await visit('de');
  const { tokens } = await pages.api.book();
  await pages.api.press(tokens.confirm, 'confirm');
  await page.goto(`${pages.url}/b/${tokens.manage}?lang=en`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Save to calendar' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('termin.ics');
  expect(await (await download.createReadStream()).toArray().then(String)).toContain('SUMMARY:Appointment: ');
});

test('no request says where it comes from', async () => {
  const { pages, context, page } = await visit('de');
  const referers = refererOfAll(context);
  await walk(pages, page);
  expect(referers.length).toBeGreaterThan(5);
  expect(referers.filter(Boolean)).toEqual([]);
});

function refererOfAll(context: BrowserContext): (string | undefined)[] {
  const referers: (string | undefined)[] = [];
  context.on('request', async (request) => referers.push(request.headers()['referer']));
  return referers;
}

async function walk({ api, url }: Pages, page: Page): Promise<void> {
  const { tokens } = await api.book();
  await page.goto(`${url}/b/${tokens.confirm}`);
  await press(page, 'Termin bestätigen');
  await page.goto(`${url}/b/${tokens.manage}`);
  await press(page, 'Termin stornieren');
  await press(page, 'Ja, Termin stornieren');
  await press(page, 'Neuen Termin buchen');
}
