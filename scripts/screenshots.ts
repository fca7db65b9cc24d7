import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import { books, choosesTheService, choosesTheTime } from '../test/support/booking-walk.ts';
import { Citizen } from '../test/support/citizen.ts';
import { cancels, confirms, readsTheMail } from '../test/support/mail-walk.ts';
import { emptyFolder, remove, startProduct } from '../test/support/product.ts';
import { launchOptions } from './browser/find.ts';
import { buildWidget } from './build/widget.ts';

interface Look {
  widths: number[];
  scheme?: 'light' | 'dark';
  /** What is set before the first page is opened. */
  watch?: (context: BrowserContext) => void;
}

const looks: Record<string, Look> = {
  light: { widths: [360, 768, 1280] },
  dark: { widths: [360, 768, 1280], scheme: 'dark' },
  contrast: { widths: [360, 1280], watch: wants({ contrast: 'more' }) },
  forced: { widths: [360, 1280], watch: wants({ forcedColors: 'active' }) },
  kern: { widths: [360, 1280], watch: (context) => void context.addInitScript(linkKern) },
};

// `npm run screenshots -- FOLDER`: every view of the running product, in every look and at several widths.
// `npm run screenshots -- FOLDER kern dark`: only in these.
const [folder, ...only] = process.argv.slice(2);
if (!folder) throw new Error('Name a folder for the pictures: npm run screenshots -- /some/folder');
mkdirSync(folder, { recursive: true });

await buildWidget();
const browser = await chromium.launch(launchOptions());
try {
  for (const name of only.length > 0 ? only : Object.keys(looks)) {
    const look = looks[name];
    if (!look) throw new Error(`There is no look ${name}, but ${Object.keys(looks).join(', ')}.`);
    for (const width of look.widths) await walk(name, look, width);
  }
} finally {
  await browser.close();
}

/** What the citizen's system asks of all pages. */
function wants(media: { contrast?: 'more'; forcedColors?: 'active' }) {
  return (context: BrowserContext) => {
    context.on('page', (page) => void page.emulateMedia(media));
  };
}

/** Runs in the pages. */
function linkKern(): void {
  addEventListener('DOMContentLoaded', () => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = '/themes/kern.css';
    document.head.append(link);
  });
}

async function walk(name: string, { scheme = 'light', watch }: Look, width: number): Promise<void> {
  const product = await startProduct({ now: '2020-03-09T08:00', data: emptyFolder() });
  const citizen = await Citizen.opens(browser, { home: product.url, width, scheme, ...(watch && { watch }) });
  let count = 0;
  const look = async (view: string) => {
    count += 1;
    const file = `${name}-${width}-${String(count).padStart(2, '0')}-${view}.png`;
    // A screen as tall as the page: what sticks to an edge of the screen then stands at an edge of the picture.
    const height = await citizen.page.evaluate(() => document.documentElement.scrollHeight);
    await citizen.page.setViewportSize({ width, height: Math.max(height, 800) });
    await citizen.page.screenshot({ path: join(folder ?? '', file), animations: 'disabled' });
    await citizen.page.setViewportSize({ width, height: 800 });
    console.log(file);
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
