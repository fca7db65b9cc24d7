import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { smallTown, smallTownWith } from '../city-file/testing/small-town.ts';
import { newSecret } from '../crypto.ts';
import { serverFolder } from '../testing/server.ts';

const { folder, start } = await serverFolder();
const file = join(folder, 'city.yaml');

/** Books Thursday, 12 March 2020, 08:20 at the town hall. */
async function book(url: string): Promise<number> {
  const post = (path: string, body: object, headers = {}) =>
    fetch(url + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const [id, secret] = [crypto.randomUUID(), newSecret()];
  const services = [{ service: 'reisepass', quantity: 1 }];
  await post('/v1/holds', { id, secret, office: 'rathaus', start: '2020-03-12T08:20:00+01:00', services });
  const customer = { givenName: 'Ada', familyName: 'Ångström', email: 'ada@example.org' };
  const consent = { version: '2026-01' };
  const headers = { Authorization: `Bearer ${secret}` };
  return (await post('/v1/bookings', { hold: id, customer, consent }, headers)).status;
}

async function serviceNames(url: string): Promise<string[]> {
  const { services } = await (await fetch(`${url}/v1/services`)).json();
  return services.map(({ name }: { name: string }) => name);
}

test('a city of its own: served, changed while it runs, and never stopped by a mistake', {
  timeout: 60_000,
}, async () => {
  await writeFile(file, smallTown);
  const server = await start('--port', '0', '--city', file);
  expect(server.output()).toContain(file);
  const page = await (await fetch(server.url)).text();
  for (const told of ['Stadt Kleinstadt', '<termin-widget api="/">', 'href="/demo/inbox"'])
    expect(page).toContain(told);
  expect((await fetch(`${server.url}/demo/inbox`)).status).toBe(200);
  expect(await serviceNames(server.url)).toContain('Reisepass beantragen');
  expect(await book(server.url)).toBe(201);

  await writeFile(
    file,
    smallTownWith('Reisepass beantragen', 'Reisepass').replace(
      'days: Do, from: 8:00',
      'days: Do, from: 9:00',
    ),
  );
  server.hangUp();
  const asked = Array.from({ length: 60 }, () => fetch(`${server.url}/v1/days?services=reisepass:1`));
  expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(Array(60).fill(200));
  await server.says('was read again');
  expect(await serviceNames(server.url)).toContain('Reisepass');
  expect(server.output()).toMatch(
    /1 appointment to come has no place.*\n {2}rathaus {2}2020-03-12 08:20 {2}number 1112 .* outside the opening hours/,
  );
  expect(server.output()).not.toContain('ngström');

  await writeFile(file, smallTownWith('minutes: 20', 'minutes: viel'));
  server.hangUp();
  await server.says('stays as it was');
  expect(server.output()).toContain('services › reisepass › minutes  must be a whole number');
  expect(await serviceNames(server.url)).toContain('Reisepass');
  expect(await server.stop()).toBe(0);

  const next = await start('--port', '0', '--city', file);
  expect(await next.ended).toBe(1);
  expect(next.output()).toContain(
    `${file}:35:79  error  services › reisepass › minutes  must be a whole number from 1 to 480`,
  );
});

test('a file that is not there is said, not thrown', { timeout: 30_000 }, async () => {
  const { ended, output } = await start('--port', '0', '--city', '/nowhere.yaml');
  expect(await ended).toBe(1);
  expect(output()).toBe('Can’t read the city’s file /nowhere.yaml: there is no such file.\n');
});
