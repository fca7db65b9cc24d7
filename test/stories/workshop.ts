import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from 'playwright';

const root = fileURLToPath(new URL('../../', import.meta.url));
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface Workshop {
  /** Where it is served, in a folder of a server that has nothing else. */
  url: string;
  /** Everything that the side bar lists. */
  entries: { id: string; type: 'story' | 'docs' }[];
  close(): void;
}

/** Serves a built Storybook from a folder: the one in `TERMIN_STORYBOOK`, or one that it builds as `npm run build-storybook` does. */
export async function openWorkshop(): Promise<Workshop> {
  const built = process.env['TERMIN_STORYBOOK'];
  const folder = built ?? (await buildStorybook());

  const prefix = '/some/folder/';
  const server = createServer(async ({ url = '' }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://any').pathname));
    const file = path === prefix ? 'index.html' : path.slice(prefix.length);
    try {
      if (!path.startsWith(prefix)) throw new Error('Outside of the folder.');
      const body = await readFile(join(folder, file));
      response
        .writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const index: { entries: Record<string, Workshop['entries'][number]> } = JSON.parse(
    readFileSync(join(folder, 'index.json'), 'utf8'),
  );
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`,
    entries: Object.values(index.entries),
    close() {
      server.close();
      server.closeAllConnections();
      if (folder !== built) rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function buildStorybook(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'termin-workshop-'));
  const storybook = fileURLToPath(
    new URL('dist/bin/dispatcher.js', import.meta.resolve('storybook/package.json')),
  );
  const args = [storybook, 'build', '--disable-telemetry', '--quiet', '--output-dir', folder];
  await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 16 << 20 });
  return folder;
}

/** What Storybook says of itself. */
const storybooksOwn = /'PopoverProvider' will become mandatory in Storybook 11/;

/** Blocks everything outside of the workshop, and keeps what goes wrong: requests elsewhere, missing files, noise. */
export async function watch(page: Page, workshop: Workshop): Promise<string[]> {
  const wrong: string[] = [];
  await page.route(
    (url) => !url.href.startsWith(workshop.url) && /^https?:$/.test(url.protocol),
    (route) => {
      wrong.push(`asks elsewhere: ${route.request().url()}`);
      return route.abort();
    },
  );
  page.on('pageerror', (error) => wrong.push(`throws: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()}: ${response.url()}`);
  });
  page.on('console', (message) => {
    const complains = message.type() === 'error' || message.type() === 'warning';
    if (complains && !storybooksOwn.test(message.text())) wrong.push(`says: ${message.text()}`);
  });
  return wrong;
}

/** Opens a story or a page of the guide by itself, and waits until it is shown. Throws what Storybook shows instead. */
export async function opens(page: Page, workshop: Workshop, id: string, more = ''): Promise<void> {
  const viewMode = id.endsWith('--docs') ? 'docs' : 'story';
  await page.goto(`${workshop.url}iframe.html?id=${id}&viewMode=${viewMode}${more}`);
  await page.waitForFunction(() => /sb-show-(main|errordisplay|nopreview)/.test(document.body.className));
  const shown = await page.evaluate(() => document.body.className);
  if (!shown.includes('sb-show-main')) throw new Error(`${id} shows: ${await page.innerText('body')}`);
}
