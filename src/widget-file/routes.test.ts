import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { openApi } from '../http/testing/api.ts';
import { openReleases } from './releases.ts';
import { widgetRoutes } from './routes.ts';

const folder = mkdtempSync(join(tmpdir(), 'termin-widget-'));
afterAll(() => rmSync(folder, { recursive: true }));
let builds = 0;

/** A built widget with that text. */
function build(text: string): string {
  const built = join(folder, `build-${++builds}`);
  mkdirSync(join(built, 'messages'), { recursive: true });
  writeFileSync(join(built, 'termin-widget.js'), text);
  writeFileSync(join(built, 'messages/en.js'), 'export const en = {};');
  mkdirSync(join(built, 'themes'));
  writeFileSync(join(built, 'themes/kern.css'), 'termin-widget {}');
  writeFileSync(join(built, 'termin-prover.js'), 'export const createProver = null;');
  writeFileSync(join(built, 'termin-board.js'), `${text}// board`);
  writeFileSync(join(built, 'index.js'), 'for bundlers');
  return built;
}

async function serve(built: string, kept = join(folder, `kept-${builds}`)) {
  const api = openApi();
  widgetRoutes(api.app, await openReleases(built, kept));
  const get = (path: string, headers: Record<string, string> = {}) => api.send('GET', path, { headers });
  const about = async () => (await get('/termin-widget.json')).json();
  return { get, about, kept };
}

const text = 'console.log("Termin");\n'.repeat(50);

test('any page may load the current script, and asks again after a while', async () => {
  const { get } = await serve(build(text));
  const answer = await get('/termin-widget.js');
  expect(await answer.text()).toBe(text);
  const { headers } = answer;
  expect(headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
  expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect(headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
  expect(headers.get('Cache-Control')).toContain('max-age=300,');
  const again = await get('/termin-widget.js', { 'If-None-Match': headers.get('ETag') ?? '' });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe('');
});

test.each([
  ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
  ['gzip;q=1.0, br;q=0', 'gzip', gunzipSync],
  ['*;q=0', null, (bytes: Uint8Array) => bytes],
])('to who takes «%s» it is sent as %s', async (accepted, encoding, unpack) => {
  const { get } = await serve(build(text));
  const answer = await get('/termin-widget.js', { 'Accept-Encoding': accepted });
  expect(answer.headers.get('Content-Encoding')).toBe(encoding);
  expect(answer.headers.get('Vary')).toContain('Accept-Encoding');
  const bytes = await answer.bytes();
  expect(Buffer.from(unpack(bytes)).toString()).toBe(text);
  if (encoding) expect(bytes.length).toBeLessThan(text.length / 4);
});

test('the address of a version is for ever, with the checksum that a page can name', async () => {
  const { get, about } = await serve(build(text));
  const { version, script, integrity } = await about();
  expect(script).toBe(`/v/${version}/termin-widget.js`);
  expect(integrity).toBe(`sha384-${createHash('sha384').update(text).digest('base64')}`);
  const answer = await get(script);
  expect(await answer.text()).toBe(text);
  expect(answer.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
  expect((await get(`/v/${version}/messages/en.js`)).status, 'what it loads from beside it').toBe(200);
  expect((await get('/messages/en.js')).status).toBe(200);
  expect((await get('/termin-prover.js')).status).toBe(200);
  expect((await get(`/v/${version}/termin-prover.js`)).status).toBe(200);
});

test('the other elements have an address and a checksum too, those that are built', async () => {
  const { get, about } = await serve(build(text));
  const { version, elements } = await about();
  expect(Object.keys(elements)).toEqual(['board']);
  const { script, integrity } = elements.board;
  expect(script).toBe(`/v/${version}/termin-board.js`);
  const body = await (await get(script)).text();
  expect(body).toBe(`${text}// board`);
  expect(integrity).toBe(`sha384-${createHash('sha384').update(body).digest('base64')}`);
});

test('a theme is a style sheet, of the current version or of one', async () => {
  const { get, about } = await serve(build(text));
  const { version } = await about();
  for (const path of ['/themes/kern.css', `/v/${version}/themes/kern.css`]) {
    const answer = await get(path);
    expect(answer.headers.get('Content-Type')).toBe('text/css; charset=utf-8');
    expect(await answer.text()).toBe('termin-widget {}');
  }
});

test('after an update the earlier version is still there', async () => {
  const before = await serve(build(text));
  const { script } = await before.about();
  const after = await serve(build(`${text}// mended`), before.kept);
  expect((await after.about()).script).not.toBe(script);
  expect(await (await after.get(script)).text()).toBe(text);
});

test('a version that somebody has changed is not sent', async () => {
  const { about, kept } = await serve(build(text));
  const { version, script } = await about();
  writeFileSync(join(kept, version, 'termin-widget.js'), 'alert()');
  const restarted = await serve(build('another'), kept);
  expect((await restarted.get(script)).status).toBe(404);
});

test.each([
  '/v/0123456789abcdef/termin-widget.js',
  '/v/VERSION/index.js',
  '/v/VERSION/../../package.json',
  '/v/VERSION/%2e%2e/secret',
  '/messages/%2e%2e%2findex.js',
  '/themes/%2e%2e%2findex.js',
  '/termin-none.js',
])('nothing else is: %s', async (path) => {
  const { get, about } = await serve(build(text));
  const { version } = await about();
  expect((await get(path.replace('VERSION', version))).status).toBe(404);
});

test('a widget that is not built is said to be so', async () => {
  const { get } = await serve(join(folder, 'nowhere'));
  const missing = await get('/termin-widget.js');
  expect(missing.status).toBe(404);
  expect(await missing.json()).toMatchObject({ detail: expect.stringContaining('npm run build') });
});
