import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { provide } from './install.ts';
import type { Engine, Key, Point, Screen } from './screen.ts';
import { WebDriver } from './web-driver.ts';

const folders = ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1`);
const codes: Record<Key, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Space: ' ',
  ArrowRight: '\uE014',
  ArrowLeft: '\uE012',
};

/** WebKitGTK's own small browser on a display of its own; a string says why it can't be had. */
export function webkitEngine(): Engine | string {
  const packages = ['webkit2gtk-driver', 'xvfb'];
  const browser = provide(
    folders.map((folder) => `${folder}/MiniBrowser`),
    packages,
  );
  const display = provide(['/usr/bin/Xvfb'], packages);
  if (browser.missing !== null) return browser.missing;
  if (display.missing !== null) return display.missing;
  return { name: 'WebKit', open: () => open(browser.found, display.found) };
}

async function open(browser: string, xvfb: string) {
  const display = await startDisplay(xvfb);
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', ['-p', String(port)], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display.name },
  });
  const end = () => {
    driver.kill();
    display.process.kill();
  };
  try {
    await waitFor(() => fetch(`http://127.0.0.1:${port}/status`).then(({ ok }) => ok));
    const page = await WebDriver.open(`http://127.0.0.1:${port}`, {
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    });
    return screen(page, end);
  } catch (error) {
    end();
    throw error;
  }
}

function screen(page: WebDriver, end: () => void): Screen {
  const click = ({ x, y }: Point) =>
    page.act('pointer', [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  const strike = (value: string) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
  return {
    goTo: async (url) => void (await page.goTo(url)),
    run: page.run,
    click,
    // Its driver takes a touch for the mouse: the page sees no finger.
    tap: null,
    press: (key) => page.act('key', strike(codes[key])),
    type: (text) => page.act('key', [...text].flatMap(strike)),
    close: async () => {
      await page.close().finally(end);
    },
  };
}

/** A display that chooses its own number, so that several can run side by side. */
function startDisplay(xvfb: string): Promise<{ name: string; process: ChildProcess }> {
  const child = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1200x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)));
    child.stdio[3]?.once('data', (number) => resolve({ name: `:${String(number).trim()}`, process: child }));
  });
}

async function waitFor(there: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await there().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver does not answer');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
