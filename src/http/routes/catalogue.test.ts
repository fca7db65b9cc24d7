import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openApi } from '../testing/api.ts';

const { send, get } = openApi();
const accepting = (encoding: string, headers = {}) =>
  send('GET', '/v1/services', { headers: { 'Accept-Encoding': encoding, ...headers } });

test.each(['gzip', 'gzip, deflate, br', 'br;q=1.0, gzip;q=0.8'])(
  'the catalogue is compressed for %s',
  async (encoding) => {
    const [plain, packed] = [await get('/v1/services'), await accepting(encoding)];
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    const text = await plain.text();
    const bytes = new Uint8Array(await packed.arrayBuffer());
    expect(gunzipSync(bytes).toString()).toBe(text);
    expect(bytes.length * 3).toBeLessThan(text.length);
  },
);

test.each(['', 'br', 'gzip;q=0', 'gzip; q=0.0, br', 'identity'])('but not for %j', async (encoding) => {
  const answer = await accepting(encoding);
  expect(answer.headers.get('content-encoding')).toBeNull();
  expect(await answer.json()).toHaveProperty('services');
});

test('caches keep both apart, and hear of each that it is the same', async () => {
  const [plain, packed] = [await get('/v1/services'), await accepting('gzip')];
  expect(packed.headers.get('vary')).toMatch(/Accept-Encoding/);
  const tags = [plain, packed].map(({ headers }) => headers.get('etag') ?? '');
  expect(new Set(tags).size).toBe(2);
  expect((await accepting('gzip', { 'If-None-Match': tags[1] })).status).toBe(304);
  expect((await accepting('gzip', { 'If-None-Match': tags[0] })).status).toBe(200);
});
