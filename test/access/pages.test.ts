import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launchOptions } from '../../scripts/browser/find.ts';
import { openPages, type Scene, scenes } from '../support/citizen-scenes.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
});
afterAll(() => browser.close());

/** Looks at every state of the citizen's own page, and answers what was found there. */
async function inEachScene(look: BrowserContextOptions, check: (page: Page) => Promise<string[]>) {
  const pages = await openPages('de');
  const context = await browser.newContext({ locale: 'de', ...look });
  onTestFinished(() => pages.close());
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const found: string[] = [];
  for await (const scene of scenes(pages)) {
    await open(page, scene);
    found.push(...(await check(page)).map((finding) => `${scene.name}: ${finding}`));
  }
  return found;
}

async function open(page: Page, { url, act }: Scene): Promise<void> {
  await page.goto(url);
  await act?.(page);
}

const phone = { viewport: { width: 320, height: 640 } };

test('every target of the citizen’s page is 24 pixels high or has that room to itself', async () => {
  const small = (page: Page) =>
    page.locator('a, button, input:not([type=hidden])').evaluateAll((targets) => {
      const places = targets.map((it) => it.getBoundingClientRect());
      return targets.flatMap((target, at) => {
        const own = places[at] as DOMRect;
        if (own.height >= 24) return [];
        const middle = own.top + own.height / 2;
        const near = places.some(
          (other, index) =>
            index !== at &&
            other.left < own.right &&
            other.right > own.left &&
            Math.max(other.top - middle, middle - other.bottom, 0) < 12,
        );
        return near ? [`${target.textContent} is ${own.height} pixels high`] : [];
      });
    });
  expect(await inEachScene(phone, small)).toEqual([]);
});

const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

test('the citizen’s page has room for the widest text spacing, and for text of twice the size', async () => {
  const wider = (page: Page) =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} pixels wider than the screen`] : [];
    });
  const spaced = async (page: Page) => {
    await page.addStyleTag({ content: spacing });
    return wider(page);
  };
  const twice = async (page: Page) => {
    await page.addStyleTag({ content: 'html { font-size: 200%; }' });
    return wider(page);
  };
  // The page's own policy lets no style in; the person's browser does.
  expect(await inEachScene({ ...phone, bypassCSP: true }, spaced)).toEqual([]);
  expect(await inEachScene({ viewport: { width: 640, height: 640 }, bypassCSP: true }, twice)).toEqual([]);
});

test('where the system chooses the colours, buttons and fields of the citizen’s page keep an edge', async () => {
  const edgeless = (page: Page) =>
    page
      .locator('button, .button, .field input:not([type=checkbox])')
      .evaluateAll((controls) =>
        controls
          .filter((it) => getComputedStyle(it).borderTopStyle === 'none')
          .map((it) => `${it.textContent} has no edge`),
      );
  expect(await inEachScene({ forcedColors: 'active' }, edgeless)).toEqual([]);
});

test('the citizen’s page ends with the telephone number of the city in each of its states', async () => {
  const silent = async (page: Page) => {
    const numbers = await page.locator('body > :last-child a[href^="tel:"]').count();
    return numbers === 1 ? [] : ['no number at the end'];
  };
  expect(await inEachScene({}, silent)).toEqual([]);
});
