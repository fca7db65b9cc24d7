import { expect, test } from 'vitest';
import { newSecret } from './crypto.ts';
import { serverFolder } from './testing/server.ts';

const { start } = await serverFolder();

async function book(url: string) {
  const post = (path: string, body: object, headers = {}) =>
    fetch(url + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const id = crypto.randomUUID();
  const secret = newSecret();
  const services = [{ service: 'fuehrerschein', quantity: 1 }];
  await post('/v1/holds', {
    id,
    secret,
    office: 'rheinhausen',
    start: '2020-03-12T09:52:00+01:00',
    services,
  });
  const customer = { givenName: 'Ada', familyName: 'Ångström', email: 'ada@example.org' };
  const headers = { Authorization: `Bearer ${secret}` };
  const answer = await post('/v1/bookings', { hold: id, customer, consent: { version: '2020-03' } }, headers);
  return { status: answer.status, id, headers };
}

test('it serves, says where, keeps what it was told, and stops in peace', { timeout: 30_000 }, async () => {
  const first = await start('--port', '0');
  for (const label of ['City page', 'Booking', 'Mails sent', 'Board', 'Desk', 'Kiosk', 'API', 'Data'])
    expect(first.output()).toContain(label);
  expect(first.output()).toContain('Monday, 9 March 2020, 08:00 (moved, running on)');
  expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
  const { status, id, headers } = await book(first.url);
  expect(status).toBe(201);
  expect(await first.stop()).toBe(0);
  expect(first.output()).toContain('Nothing is lost');

  const second = await start('--port', '0');
  const found = await fetch(`${second.url}/v1/bookings/${id}`, { headers });
  expect(await found.json()).toMatchObject({ state: 'pending', number: '1112' });
  const { mails } = await (await fetch(`${second.url}/demo/inbox.json`)).json();
  expect(mails).toHaveLength(1);

  const third = await start('--port', second.port);
  expect(await third.ended).toBe(1);
  expect(third.output()).toBe(
    `Port ${second.port} is already in use. Choose another: npm start -- --port ${Number(second.port) + 1}\n`,
  );
  expect(await second.stop()).toBe(0);
});

test('--help says what can be said', { timeout: 10_000 }, async () => {
  const { ended, output } = await start('--help');
  expect(await ended).toBe(0);
  for (const flag of ['--port', '--host', '--data', '--now']) expect(output()).toContain(flag);
});
