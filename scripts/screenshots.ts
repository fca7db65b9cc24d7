import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { books, choosesTheService, choosesTheTime } from '../test/support/booking-walk.ts';
import { Citizen } from '../test/support/citizen.ts';
import { cancels, confirms, readsTheMail } from '../test/support/mail-walk.ts';
import { emptyFolder, remove, startProduct } from '../test/support/product.ts';
import { launchOptions } from './browser/find.ts';
import { buildWidget } from './build/widget.ts';

// `npm run screenshots -- FOLDER`: every view of the running product, on a phone and on a wide screen, light and dark.
const folder = process.argv[2];
if (!folder) throw new Error('Name a folder for the pictures: npm run screenshots -- /some/folder');
mkdirSync(folder, { recursive: true });

await buildWidget();
const browser = await chromium.launch(launchOptions());
try {
  for (const width of [360, 1280]) for (const scheme of ['light', 'dark'] as const) await walk(width, scheme);
} finally {
  await browser.close();
}

async function walk(width: number, scheme: 'light' | 'dark'): Promise<void> {
  const product = await startProduct({ now: '2020-03-09T08:00', data: emptyFolder() });
  const citizen = await Citizen.opens(browser, { home: product.url, width, scheme });
  let count = 0;
  const look = async (view: string) => {
    count += 1;
    const name = `${String(count).padStart(2, '0')}-${view}-${width}-${scheme}.png`;
    // A screen as tall as the page: what sticks to an edge of the screen then stands at an edge of the picture.
    const height = await citizen.page.evaluate(() => document.documentElement.scrollHeight);
    await citizen.page.setViewportSize({ width, height: Math.max(height, 800) });
    await citizen.page.screenshot({ path: join(folder ?? '', name), animations: 'disabled' });
    await citizen.page.setViewportSize({ width, height: 800 });
    console.log(name);
  };
  try {
    await choosesTheService(citizen, look);
    await choosesTheTime(citizen, look);
    const number = await books(citizen, look);
    await readsTheMail(citizen, number, look);
    await confirms(citizen, look);
    await cancels(citizen, look);
  } finally {
    await citizen.leaves();
    await product.stop();
    remove(product.data);
  }
}
