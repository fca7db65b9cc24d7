import axe from 'axe-core';
import type { Page } from 'playwright';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What axe finds on a page, open shadow roots included: one sentence for each rule that is broken. Frames are left out. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run(document, { iframes: false }));
  return violations.map(({ id, nodes }) => {
    const places = nodes.map(({ target }) => target.flat().join(' '));
    return `${id}: ${places.join(', ')}`;
  });
}
