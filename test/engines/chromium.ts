import { chromium } from 'playwright';
import { launchOptions } from '../../scripts/browser/find.ts';
import type { Engine } from './screen.ts';

export const chromiumEngine = (): Engine => ({
  name: 'Chromium',
  async open() {
    const browser = await chromium.launch(launchOptions());
    const context = await browser.newContext({ hasTouch: true, viewport: { width: 1000, height: 900 } });
    const page = await context.newPage();
    return {
      goTo: async (url) => void (await page.goto(url)),
      run: (script, argument) => page.evaluate(`(${script})(${JSON.stringify(argument)})`),
      click: ({ x, y }) => page.mouse.click(x, y),
      tap: ({ x, y }) => page.touchscreen.tap(x, y),
      press: (key) => page.keyboard.press(key),
      type: (text) => page.keyboard.type(text),
      close: () => browser.close(),
    };
  },
});
