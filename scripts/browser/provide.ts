import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { runFor } from '../support/run-for.ts';
import { type FoundBrowser, findBrowsers, noBrowser } from './find.ts';
import { browserFlags } from './flags.ts';

const seconds = 1000;
const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/**
 * Finds a browser that really starts, or gets one: Playwright's download, or the distribution's package where that is
 * out of reach and this runs as root on Debian. Says what it does. Throws an error that says what to do otherwise.
 */
export async function provideBrowser(say: (line: string) => void = console.log): Promise<string> {
  const found = await firstThatStarts(findBrowsers(), say);
  if (found) return found;

  say('No browser found. Downloading Chromium with Playwright …');
  const playwright = fileURLToPath(new URL('cli.js', import.meta.resolve('playwright/package.json')));
  // The download hangs where its host is out of reach, so it is cut short when there is another way.
  const limit = isRootOnDebian() ? 60 * seconds : 300 * seconds;
  const download = await runFor(limit, process.execPath, [playwright, 'install', '--no-shell', 'chromium']);
  if (download !== 'done') say(`The download ${download}.`);
  const downloaded = await firstThatStarts(findBrowsers(), say);
  if (downloaded) return downloaded;

  if (isRootOnDebian()) {
    say('Installing the package chromium with apt-get …');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const update = await runFor(120 * seconds, 'apt-get', ['update', '-q'], env);
    if (update !== 'done') say(`apt-get update ${update}.`);
    const install = await runFor(400 * seconds, 'apt-get', ['install', '-qy', 'chromium'], env);
    if (install !== 'done') say(`apt-get install ${install}.`);
    const installed = await firstThatStarts(findBrowsers(), say);
    if (installed) return installed;
  }
  throw new Error(noBrowser);
}

async function firstThatStarts(
  browsers: FoundBrowser[],
  say: (line: string) => void,
): Promise<string | null> {
  for (const { path, by } of browsers) {
    try {
      const browser = await chromium.launch({
        executablePath: path,
        args: browserFlags,
        timeout: 30 * seconds,
      });
      const version = browser.version();
      await browser.close();
      say(`Browser: ${path} ${version} (${by})`);
      return path;
    } catch (error) {
      say(`${path} (${by}) does not start: ${String(error).split('\n')[0]}`);
    }
  }
  return null;
}
