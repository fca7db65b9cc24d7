import { type Browser, chromium } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchOptions } from '../../scripts/browser/find.ts';
import { books, choosesTheService, choosesTheTime } from '../support/booking-walk.ts';
import { Citizen } from '../support/citizen.ts';
import { keyboard, mouse } from '../support/hands.ts';
import { cancels, confirms, readsTheMail } from '../support/mail-walk.ts';
import { emptyFolder, type Product, remove, startProduct } from '../support/product.ts';

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

test.for([
  { where: 'on a wide screen', width: 1280, hand: mouse },
  { where: 'on a phone', width: 360, hand: mouse },
  { where: 'with the keyboard alone', width: 1280, hand: keyboard },
])('a citizen books, confirms and cancels $where', async ({ width, hand }) => {
  const citizen = await Citizen.opens(browser, { home: product.url, width, hand });
  const look = () => citizen.meetsNoBarrier();

  await choosesTheService(citizen, look);
  await choosesTheTime(citizen, look);
  const number = await books(citizen, look);
  expect(number).toBe('1112');
  await readsTheMail(citizen, number, look);
  await confirms(citizen, look);

  const other = await Citizen.opens(browser, { home: product.url, width });
  await choosesTheService(other, noLook);
  await other.picksDay('12. März 2020');
  await other.sees('Rheinhausen');
  await other.button(/^\d\d:\d\d – \d\d:\d\d Uhr$/).waitFor();
  expect(await other.button('09:52 – 10:04 Uhr').count(), 'the booked time is not offered again').toBe(0);
  await other.leaves();

  await cancels(citizen, look);
  expect(citizen.complaints).toEqual([]);
  await citizen.leaves();
});

const noLook = async () => {};
