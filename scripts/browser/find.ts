import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

export interface FoundBrowser {
  path: string;
  /** Where it was found, to be read after «found by». */
  by: string;
}

const variables = ['TERMIN_BROWSER', 'CHROME_PATH', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'];
const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/**
 * The browser that tests run in: a Chrome, Chromium or Edge named by `TERMIN_BROWSER`, `CHROME_PATH` or
 * `PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH`, else an installed one, else the one Playwright has downloaded.
 * Null: there is none. Looks at files only; whether it starts is not tried.
 */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): FoundBrowser | null {
  for (const name of variables) {
    const path = env[name];
    if (path && existsSync(path)) return { path, by: name };
  }
  const installed = installedPaths(env).find((path) => existsSync(path));
  if (installed) return { path: installed, by: 'looking for installed ones' };
  const downloaded = chromium.executablePath();
  if (downloaded && existsSync(downloaded)) return { path: downloaded, by: 'Playwright' };
  return null;
}

function installedPaths(env: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    const tails = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return tails.flatMap((tail) => roots.map((root) => join(root, tail)));
  }
  const folders = (env.PATH ?? '').split(delimiter);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** Command-line switches for a browser that is driven by tests: quiet, offline but for the pages it is sent to. */
export const browserFlags = [
  // Chromium's sandbox refuses to run as root, which is who runs in most containers.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Playwright's launch options for the browser that `findBrowser` found; throws where there is none. */
export function launchOptions(): { executablePath: string; args: string[] } {
  const browser = findBrowser();
  if (!browser) throw new Error(noBrowser);
  return { executablePath: browser.path, args: browserFlags };
}

export const noBrowser =
  'No browser for the tests. Install Chrome, Chromium or Edge, or name one: TERMIN_BROWSER=/path/to/chrome npm test';
