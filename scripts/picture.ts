import { chromium, type Page } from 'playwright';
import { choosesTheService, choosesTheTime } from '../test/support/booking-walk.ts';
import { Citizen } from '../test/support/citizen.ts';
import { emptyFolder, remove, startProduct } from '../test/support/product.ts';
import { launchOptions } from './browser/find.ts';
import { buildWidget } from './build/widget.ts';

// `npm run picture`: makes the picture of the README anew, from the running product.
await buildWidget();
const browser = await chromium.launch(launchOptions());
const product = await startProduct({ now: '2020-03-09T08:00', data: emptyFolder() });
const citizen = await Citizen.opens(browser, { home: product.url, width: 1280 });
try {
  await choosesTheService(citizen, async () => {});
  await choosesTheTime(citizen, async (view) => {
    if (view === 'held') await take(citizen.page, 'docs/images/widget.png');
  });
} finally {
  await citizen.leaves();
  await product.stop();
  remove(product.data);
  await browser.close();
}

async function take(page: Page, path: string): Promise<void> {
  // As tall as the page, so that nothing sticks to the edge of the screen.
  await page.setViewportSize({ width: 1120, height: 1800 });
  await page.mouse.move(0, 0);
  const box = await page.locator('termin-widget').boundingBox();
  if (!box) throw new Error('The widget is not on the page.');
  const margin = 24;
  const { x, y, width, height } = box;
  const clip = { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
  await page.screenshot({ path, clip, animations: 'disabled' });
}
