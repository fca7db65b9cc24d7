import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import { browserFlags } from './flags.ts';

export interface FoundBrowser {
  path: string;
  /** What led to it: a variable's name, `installed` or `Playwright`. */
  by: string;
}

const variables = ['TERMIN_BROWSER', 'CHROME_PATH', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'];
const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/**
 * Every Chrome, Chromium or Edge on this machine, the preferred one first: named by a variable, installed,
 * downloaded by Playwright. Looks at files only; whether one starts is not tried.
 * Throws an error where a variable names a file that does not exist.
 */
export function findBrowsers(env: NodeJS.ProcessEnv = process.env): FoundBrowser[] {
  const named = variables.flatMap((name) => {
    const path = env[name];
    if (!path) return [];
    if (!existsSync(path)) throw new Error(`${name} names a browser that does not exist: ${path}`);
    return [{ path, by: name }];
  });
  const others = [
    ...installedPaths(env).map((path) => ({ path, by: 'installed' })),
    { path: chromium.executablePath(), by: 'Playwright' },
  ];
  return [...named, ...others.filter(({ path }) => path && existsSync(path))];
}

/** Playwright's launch options for the preferred browser. Throws an error where there is none. */
export function launchOptions(): { executablePath: string; args: string[] } {
  const [browser] = findBrowsers();
  if (!browser) throw new Error(noBrowser);
  return { executablePath: browser.path, args: browserFlags };
}

export const noBrowser =
  'There is no browser for the tests. Install Chrome, Chromium or Edge, or name one:\n' +
  '  TERMIN_BROWSER=/path/to/chrome npm test';

function installedPaths(env: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    const tails = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return tails.flatMap((tail) => roots.flatMap((root) => (root ? [join(root, tail)] : [])));
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}
