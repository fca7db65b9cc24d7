import assert from 'node:assert/strict';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchOptions } from '../../scripts/browser/find.ts';
import { books, choosesTheService, choosesTheTime } from '../support/booking-walk.ts';
import { Citizen } from '../support/citizen.ts';
import { keyboardWith } from '../support/hands.ts';
import { emptyFolder, type Product, remove, startProduct } from '../support/product.ts';
import { focusedOn } from './support/focus.ts';

let browser: Browser;
let product: Product;
beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
});
afterAll(() => browser.close());
beforeEach(async () => {
  product = await startProduct({ now: '2020-03-09T08:00', data: emptyFolder() });
});
afterEach(async () => {
  await product.stop();
  remove(product.data);
});

const quietly = async () => {};

/** Wherever the keys lead, one sees where that is. */
async function isSeen(page: Page): Promise<void> {
  const focused = await focusedOn(page);
  if (!focused) return;
  assert(focused.ringed, `«${focused.name}» does not show the focus`);
  assert(focused.inSight, `«${focused.name}» has the focus out of sight`);
}

test.for([
  { where: 'on a wide screen', width: 1280, height: 900 },
  { where: 'on a phone', width: 360, height: 640 },
  { where: 'at 400 %', width: 320, height: 256 },
])(
  'an appointment is booked with the keyboard alone, and the focus is always in sight, $where',
  async (screen) => {
    const citizen = await Citizen.opens(browser, {
      home: product.url,
      hand: keyboardWith(isSeen),
      ...screen,
    });
    // Else the keys are quicker than the page, which glides to the times of the day.
    await citizen.page.emulateMedia({ reducedMotion: 'reduce' });
    await choosesTheService(citizen, quietly);
    await choosesTheTime(citizen, quietly);
    await books(citizen, quietly);
    await citizen.leaves();
  },
);

/** The names of all that Tab leads to from the top of the page to its end. */
async function stops(page: Page, key: string): Promise<string[]> {
  const names: string[] = [];
  for (let count = 0; count < 300; count++) {
    await page.keyboard.press(key);
    const focused = await focusedOn(page);
    if (!focused) return names;
    names.push(focused.name);
  }
  throw new Error(`${key} leads to ever more places`);
}

test('Tab leads through the widget in the order of reading, and out again, both ways', async () => {
  const citizen = await Citizen.opens(browser, { home: product.url });
  await choosesTheService(citizen, quietly);
  await citizen.button('09:52 – 10:04 Uhr').waitFor();
  const { page } = citizen;
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.mouse.click(2, 2);

  const forth = await stops(page, 'Tab');
  const wanted = [
    /^Dienstleistung/,
    /^Präferenzen/,
    /^Nächster freier Tag/,
    /Monat/,
    /März 2020/,
    /^Ganzer Tag/,
    /^\d\d:\d\d/,
    /^Zurück/,
    /^WEITER/,
  ];
  const places = wanted.map((name) => forth.findIndex((stop) => name.test(stop)));
  expect(places, forth.join(' | ')).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(
    forth.filter((stop) => /\d\. März 2020/.test(stop)),
    'the calendar is one stop',
  ).toHaveLength(1);
  const back = await stops(page, 'Shift+Tab');
  expect(back.slice(0, forth.length)).toEqual(forth.toReversed());
  await citizen.leaves();
});
