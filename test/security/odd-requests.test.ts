import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newSecret } from '../../src/crypto.ts';
import { ada, consent, nine52, openApi } from '../../src/http/testing/api.ts';
import { type Listening, listen } from '../../src/listen.ts';

const api = openApi();
let server: Listening;
beforeAll(async () => {
  server = await listen(api.app, '127.0.0.1', 0);
});
afterAll(() => server.close());

test.each(['TRACE', 'TRACK', 'PROPFIND'])('%s is no method here', async (method) => {
  const status = await new Promise((resolve, reject) => {
    request({ port: server.port, host: '127.0.0.1', method, path: '/v1/offices' }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });
  expect([400, 405, 501]).toContain(status);
});

test('a body changes no object but its own', async () => {
  const hold = `"office":"rheinhausen","start":"${nine52}","services":[{"service":"fuehrerschein","quantity":1}]`;
  const bodies = ['"__proto__":{"polluted":true}', '"constructor":{"prototype":{"polluted":true}}'].map(
    (evil) => `{"id":"${crypto.randomUUID()}","secret":"${newSecret()}",${hold},${evil}}`,
  );
  for (const body of bodies) {
    const headers = { 'Content-Type': 'application/json' };
    await api.app.request('/v1/holds', { method: 'POST', body, headers });
  }
  await api.get(
    '/v1/days?services=fuehrerschein&__proto__[polluted]=true&constructor.prototype.polluted=true',
  );
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('what a body adds by itself is not taken', async () => {
  const { request: held } = await api.hold({ start: '2020-03-12T11:04:00+01:00' });
  const body = {
    hold: held.id,
    customer: { ...ada, admin: true },
    consent,
    state: 'confirmed',
    number: '1',
    lane: 99,
  };
  const answer = await api.post('/v1/bookings', { body, token: held.secret });
  expect(await answer.json()).toMatchObject({ state: 'pending' });
  const stored = await api.store.find(held.id);
  expect(stored?.customer).toEqual(ada);
  expect(stored?.lane).not.toBe(99);
});

test('a parameter that is given twice, or in the body, is taken from its one place', async () => {
  const path = `/v1/holds/${crypto.randomUUID()}/extend?id=${crypto.randomUUID()}`;
  expect((await api.post(path, { token: newSecret(), body: { id: 'x', secret: 'y' } })).status).toBe(404);
  const twice = await api.get(
    '/v1/slots?date=2020-03-12&date=2020-03-13&services=fuehrerschein&offices=rheinhausen',
  );
  expect(await twice.json()).toMatchObject({ date: '2020-03-12' });
  const asQuery = `/v1/bookings/${crypto.randomUUID()}?token=${newSecret()}&access_token=${newSecret()}`;
  expect((await api.get(asQuery)).status).toBe(401);
});
