import { createClient, createDayClient } from '@termin/sdk';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ServedMock, serveTermin } from './serve.ts';
import { mockStaff } from './staff.ts';

let termin: ServedMock;
beforeEach(async () => {
  termin = await serveTermin({ now: '2020-03-09T08:00:00+01:00' });
});
afterEach(() => termin.close());

const services = [{ service: 'fuehrerschein', quantity: 1 }];
const slot = { office: 'rheinhausen', start: '2020-03-12T09:52:00+01:00', services };
const customer = { givenName: 'Erika', familyName: 'Mustermann', email: 'erika.mustermann@example.org' };

/** Books over HTTP, as a page of any site would. */
async function book() {
  const client = createClient({ api: termin.api });
  const { city } = await client.offices();
  return client.book(await client.hold(slot), customer, { version: city.privacy.version });
}

async function steer(action: string, body: object = {}) {
  const answer = await fetch(`${termin.api}/mock/${action}`, { method: 'POST', body: JSON.stringify(body) });
  return { status: answer.status, body: await answer.json() };
}

test('a citizen books and confirms over HTTP', async () => {
  expect(await book()).toMatchObject({ state: 'pending', number: '1112' });
  const { mails } = await (await fetch(`${termin.api}/mock/mails`)).json();
  const href: string = mails[0].confirm.href;
  expect(href).toMatch(`${termin.api}/b/`);
  expect(await (await fetch(href)).text()).toContain('Termin bestätigen');
  await fetch(href, { method: 'POST', body: new URLSearchParams({ action: 'confirm' }) });
  expect((await termin.mails())[0]?.subject).toBe('Ihr Termin ist bestätigt');
});

test('who listens to a board hears of a call at once', async () => {
  termin.use('busy-morning');
  const client = createDayClient({ api: termin.api });
  const board = client.watchBoard('rheinhausen')[Symbol.asyncIterator]();
  const before = (await board.next()).value?.answer;
  await client.call({ office: 'rheinhausen', token: mockStaff.desk, counter: '3' });
  const after = (await board.next()).value?.answer;
  expect(before?.calls[0]?.counter).not.toBe('3');
  expect(after?.calls[0]?.counter).toBe('3');
  await board.return?.();
});

test('the inbox shows each mail, whose links open beside it', async () => {
  expect(await (await fetch(termin.inbox)).text()).toContain('No mail has been sent yet');
  await book();
  const page = await (await fetch(termin.inbox)).text();
  const [, path] = /href="(\/mock\/inbox\/[^"]+)"/.exec(page) ?? [];
  expect(page).toContain('Bitte bestätigen Sie Ihren Termin');
  expect(page).toContain('2020-03-09 08:00');
  const mail = await (await fetch(termin.api + path)).text();
  expect(mail).toContain('Stadt Duisburg – Bürger-Service &lt;noreply@');
  const shown = await fetch(`${termin.api}${path}/html`);
  expect(await shown.text()).toContain('<base target="_blank">');
  expect(shown.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
});

test('tests in other processes steer it', async () => {
  expect((await steer('use', { scenario: 'unavailable', only: ['offices'], times: 1 })).status).toBe(200);
  expect((await fetch(`${termin.api}/v1/services`)).status).toBe(200);
  expect((await fetch(`${termin.api}/v1/offices`)).status).toBe(503);
  expect((await fetch(`${termin.api}/v1/offices`)).status).toBe(200);

  await steer('use', { scenario: 'empty-city' });
  expect((await (await fetch(`${termin.api}/v1/offices`)).json()).offices).toEqual([]);
  await steer('end', { scenario: 'empty-city' });
  expect((await (await fetch(`${termin.api}/v1/offices`)).json()).offices).toHaveLength(7);

  expect((await steer('clock', { set: '2020-03-12T08:00:00+01:00', forward: 60 })).body.now).toMatch(
    /^2020-03-12T08:00/,
  );
  const time = {
    office: 'rheinhausen',
    start: '2020-03-12T09:52:00+01:00',
    end: '2020-03-12T10:04:00+01:00',
  };
  expect(await steer('take', time)).toEqual({ status: 200, body: { taken: true } });
  await expect(createClient({ api: termin.api }).hold(slot)).rejects.toThrow();
  await steer('reset');
  await expect(createClient({ api: termin.api }).hold(slot)).resolves.toMatchObject({ start: slot.start });
});

test.each([
  ['use', { scenario: 'nonsense' }, /no scenario nonsense.*booked-out/],
  ['use', { scenario: 'slow', only: ['dance'] }, /only takes operations: offices/],
  ['use', { scenario: 'slow', delay: -1 }, /delay must be a number/],
  ['end', { scenario: 'nonsense' }, /no scenario nonsense/],
  ['clock', { set: 'tomorrow' }, /tomorrow is no instant/],
  ['take', { office: 'nowhere' }, /no office nowhere/],
])('%s refuses %o', async (action, body, detail) => {
  expect(await steer(action, body)).toEqual({ status: 400, body: { detail: expect.stringMatching(detail) } });
});

test('what is no JSON and what leads nowhere is told', async () => {
  const broken = await fetch(`${termin.api}/mock/use`, { method: 'POST', body: '{' });
  expect([broken.status, await broken.json()]).toEqual([400, { detail: 'Send a JSON object.' }]);
  expect((await fetch(`${termin.api}/mock/dance`)).status).toBe(404);
  expect((await fetch(`${termin.api}/mock/inbox/mail-9`)).status).toBe(404);
  expect(Object.keys(await (await fetch(`${termin.api}/mock/scenarios`)).json())).toContain('booked-out');
});

test('pages of other origins may call, and ask for a scenario', async () => {
  const preflight = await fetch(`${termin.api}/v1/holds`, {
    method: 'OPTIONS',
    headers: { Origin: 'https://city.example', 'Access-Control-Request-Method': 'POST' },
  });
  expect(preflight.headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect(preflight.headers.get('Access-Control-Allow-Headers')).toContain('Termin-Scenario');
});

test('a connection that breaks is one', async () => {
  termin.use('flaky');
  const outcomes = await Promise.all(
    Array.from({ length: 30 }, () =>
      fetch(`${termin.api}/v1/offices`).then(
        ({ status }) => status,
        () => 'broken',
      ),
    ),
  );
  expect(new Set(outcomes)).toEqual(new Set([200, 503, 'broken']));
});
