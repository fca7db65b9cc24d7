import { launch } from 'puppeteer-core';
import { provide } from './install.ts';
import type { Engine } from './screen.ts';

/** Firefox ESR through WebDriver BiDi; a string says why it can't be had. */
export function firefoxEngine(): Engine | string {
  const { found, missing } = provide(['/usr/bin/firefox-esr', '/usr/bin/firefox'], ['firefox-esr']);
  if (missing !== null) return missing;
  return {
    name: 'Firefox',
    async open() {
      const browser = await launch({
        browser: 'firefox',
        executablePath: found,
        headless: true,
        defaultViewport: { width: 1000, height: 900 },
      });
      const page = await browser.newPage();
      return {
        goTo: async (url) => void (await page.goto(url)),
        run: (script, argument) => page.evaluate(`(${script})(${JSON.stringify(argument)})`),
        click: ({ x, y }) => page.mouse.click(x, y),
        tap: ({ x, y }) => page.touchscreen.tap(x, y),
        press: (key) => page.keyboard.press(key === 'Space' ? ' ' : key),
        type: (text) => page.keyboard.type(text),
        close: () => browser.close(),
      };
    },
  };
}
