import { Problem } from '@termin/sdk/contract';
import { expect, test } from 'vitest';
import { createMemoryStore } from '../store/memory.ts';
import { openApi } from './testing/api.ts';

test('an address that leads nowhere is a problem of its own', async () => {
  const answer = await openApi().get('/v1/nothing');
  expect(answer.status).toBe(404);
  expect(Problem.parse(await answer.json())).toMatchObject({
    type: 'urn:termin:problem:not-found',
    title: 'Not found',
    code: 'not-found',
    requestId: answer.headers.get('X-Request-Id'),
  });
});

test('a wrong method is told which ones are right', async () => {
  const answer = await openApi().send('PUT', '/v1/offices');
  expect(answer.status).toBe(405);
  expect(answer.headers.get('Allow')).toBe('GET, HEAD');
  expect(await answer.json()).toMatchObject({ code: 'method-not-allowed' });
});

test('what nobody foresaw is reported, and answered without a word about it', async () => {
  const broken = { ...createMemoryStore(), taken: () => Promise.reject(new Error('the disk is full')) };
  const api = openApi({ store: broken });
  const answer = await api.get('/v1/days?services=fuehrerschein');
  const text = await answer.text();
  expect(answer.status).toBe(500);
  expect(JSON.parse(text)).toMatchObject({ code: 'internal', requestId: answer.headers.get('X-Request-Id') });
  expect(text).not.toContain('disk');
  expect(api.reported).toEqual([new Error('the disk is full')]);
});

test('the catalogue is asked for again only to hear that it is the same', async () => {
  const api = openApi();
  for (const path of ['/v1/offices', '/v1/services']) {
    const first = await api.get(path);
    const tag = first.headers.get('ETag');
    expect(first.headers.get('Cache-Control')).toBe('no-cache');
    expect(tag).toMatch(/^"[0-9a-f]+"$/);
    const again = await api.send('GET', path, { headers: { 'If-None-Match': tag ?? '' } });
    expect(again.status).toBe(304);
    expect(again.headers.get('Access-Control-Allow-Origin')).toBe('*');
  }
  const days = await api.get('/v1/days?services=fuehrerschein');
  expect(days.headers.get('Cache-Control')).toBe('no-store');
});

test('any page of any site may call, without cookies', async () => {
  const answer = await openApi().send('OPTIONS', '/v1/holds', {
    headers: { Origin: 'https://city.example', 'Access-Control-Request-Method': 'POST' },
  });
  expect(answer.status).toBe(204);
  expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect(answer.headers.get('Access-Control-Allow-Headers')).toContain('Authorization');
  expect(answer.headers.get('Access-Control-Max-Age')).toBe('86400');
  expect(answer.headers.has('Access-Control-Allow-Credentials')).toBe(false);
});

test('a city may name the sites that call', async () => {
  const api = openApi({ allowOrigins: ['https://city.example'] });
  const from = async (origin: string) =>
    (await api.send('GET', '/v1/offices', { headers: { Origin: origin } })).headers.get(
      'Access-Control-Allow-Origin',
    );
  expect(await from('https://city.example')).toBe('https://city.example');
  expect(await from('https://other.example')).toBeNull();
});

test('problems reach foreign pages too', async () => {
  const answer = await openApi().send('GET', '/v1/days', { headers: { Origin: 'https://city.example' } });
  expect(answer.status).toBe(400);
  expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
});

test('every answer has its safe headers', async () => {
  const api = openApi();
  for (const path of ['/v1/offices', '/v1/nothing', '/healthz']) {
    const { headers } = await api.get(path);
    expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
  }
});

test('ready only when the store answers', async () => {
  expect((await openApi().get('/readyz')).status).toBe(200);
  const broken = { ...createMemoryStore(), find: () => Promise.reject(new Error('gone')) };
  const refused = await openApi({ store: broken }).get('/readyz');
  expect(refused.status).toBe(503);
  expect(await refused.json()).toEqual({ status: 'unavailable', reason: 'store' });
  expect((await openApi({ store: broken }).get('/healthz')).status).toBe(200);
});

test('not ready while it is being stopped, or for another reason it is given', async () => {
  let reason: string | null = null;
  const api = openApi({ notReady: () => reason });
  expect((await api.get('/readyz')).status).toBe(200);
  reason = 'stopping';
  expect(await (await api.get('/readyz')).json()).toEqual({ status: 'unavailable', reason });
  expect((await api.get('/v1/offices')).status, 'who comes all the same is served').toBe(200);
});

test('the log holds patterns instead of addresses, so no token and no id', async () => {
  const api = openApi();
  const { tokens, id } = await api.book();
  await api.get(`/b/${tokens.confirm}`);
  await api.press(tokens.confirm, 'confirm');
  await api.get(`/v1/bookings/${id}`, tokens.manage);
  await api.get('/nowhere/secret');
  expect(api.logged.map(({ method, route, status }) => `${method} ${route} ${status}`)).toEqual([
    'POST /v1/holds 201',
    'POST /v1/bookings 201',
    'GET /b/:token 200',
    'POST /b/:token 303',
    'GET /v1/bookings/:id 200',
    'GET /* 404',
  ]);
});
