import { afterAll, expect, test } from 'vitest';
import { mockStaff } from '../../mock-server/staff.ts';
import { operations } from '../../src/openapi/operations.ts';
import { asker, type Link } from './ask.ts';
import { openBoth } from './both.ts';

const both = await openBoth();
afterAll(() => both.close());

const { ask, asked, refused } = asker(both);

const services = [{ service: 'fuehrerschein', quantity: 1 }];
const wish = 'services=fuehrerschein&offices=rheinhausen';
const secret = 'a-secret-of-twenty-four-bytes-32';
const customer = { givenName: 'Erika', familyName: 'Mustermann', email: 'erika.mustermann@example.org' };
const consent = { version: '2020-03' };
const confirmLink: Link = { mail: 'first' };
const manageLink: Link = { mail: 'last' };

const holdOf = (id: string, time: string) => ({
  ...{ id, secret, office: 'rheinhausen', services },
  start: `2020-03-12T${time}:00+01:00`,
});

async function book(time: string) {
  const id = crypto.randomUUID();
  await ask('hold', 201, '/v1/holds', { body: holdOf(id, time) });
  await ask('book', 201, '/v1/bookings', { body: { hold: id, customer, consent }, bearer: secret });
  return id;
}

test('the catalogue, asked for once and again', async () => {
  for (const name of ['offices', 'services']) {
    const answer = await ask(name, 200, `/v1/${name}`);
    const known = { 'If-None-Match': answer.headers['etag'] ?? '' };
    await ask(name, 304, `/v1/${name}`, { headers: known });
  }
});

test('days and times', async () => {
  await ask('days', 200, `/v1/days?${wish}`);
  await ask('days', 200, `/v1/days?${wish}&from=2020-04-01&to=2020-04-30`);
  await ask('days', 400, '/v1/days');
  await ask('days', 404, '/v1/days?services=nothing');
  await ask('days', 422, '/v1/days?services=fuehrerschein,kfz-zulassung');
  await ask('days', 422, '/v1/days?services=reisepass:9');
  await ask('slots', 200, `/v1/slots?${wish}&date=2020-03-12`);
  await ask('slots', 400, `/v1/slots?${wish}&date=2020-02-30`);
  await ask('slots', 404, '/v1/slots?services=fuehrerschein&offices=nowhere&date=2020-03-12');
});

test('a time is held, extended to the limit and given up', async () => {
  const id = crypto.randomUUID();
  await ask('hold', 201, '/v1/holds', { body: holdOf(id, '08:00') });
  await ask('hold', 201, '/v1/holds', { body: holdOf(id, '08:00') });
  await ask('hold', 409, '/v1/holds', { body: holdOf(id, '09:00') });
  for (const left of [3, 2, 1]) {
    both.pass(2);
    await ask('extend', 200, `/v1/holds/${id}/extend?extensionsLeft=${left}`, { bearer: secret });
  }
  await ask('extend', 409, `/v1/holds/${id}/extend`, { bearer: secret });
  await ask('extend', 401, `/v1/holds/${id}/extend`);
  await ask('extend', 403, `/v1/holds/${id}/extend`, { bearer: secret.toUpperCase() });
  await ask('release', 204, `/v1/holds/${id}`, { bearer: secret });
  await ask('release', 404, `/v1/holds/${crypto.randomUUID()}`, { bearer: secret });
  await ask('extend', 410, `/v1/holds/${id}/extend`, { bearer: secret });
});

test('what is full is refused with the same other times', async () => {
  for (let lane = 0; lane < 4; lane++) {
    await ask('hold', 201, '/v1/holds', { body: holdOf(crypto.randomUUID(), '09:52') });
  }
  const full = await ask('hold', 409, '/v1/holds', { body: holdOf(crypto.randomUUID(), '09:52') });
  expect(full.body).toMatchObject({ code: 'slot-taken', alternatives: [{}, {}, {}] });
  await ask('hold', 409, '/v1/holds', { body: holdOf(crypto.randomUUID(), '09:53') });
  await ask('hold', 415, '/v1/holds', { body: {}, headers: { 'Content-Type': 'text/plain' } });
  await ask('hold', 413, '/v1/holds', { body: 'a'.repeat(70_000) });
});

test('an Idempotency-Key stands for one body', async () => {
  const key = { 'Idempotency-Key': 'schluessel-1' };
  await ask('hold', 201, '/v1/holds', { body: holdOf(crypto.randomUUID(), '12:00'), headers: key });
  await ask('hold', 422, '/v1/holds', { body: holdOf(crypto.randomUUID(), '12:00'), headers: key });
});

test('booked, confirmed, moved, cancelled', async () => {
  const id = await book('11:00');
  await ask('book', 201, '/v1/bookings', { body: { hold: id, customer, consent }, bearer: secret });
  await ask('booking', 200, `/v1/bookings/${id}`, { bearer: secret });
  await ask('confirm', 403, `/v1/bookings/${id}/confirm`, { bearer: manageLink });
  await ask('confirm', 200, `/v1/bookings/${id}/confirm`, { bearer: confirmLink });
  await ask('calendar', 200, `/v1/bookings/${id}/calendar.ics`, { bearer: manageLink });
  const to = { office: 'walsum', start: '2020-03-13T09:00:00+01:00' };
  await ask('reschedule', 200, `/v1/bookings/${id}/reschedule`, { body: to, bearer: manageLink });
  const nowhere = { ...to, office: 'nowhere' };
  await ask('reschedule', 404, `/v1/bookings/${id}/reschedule`, { body: nowhere, bearer: manageLink });
  await ask('cancel', 200, `/v1/bookings/${id}/cancel`, { bearer: manageLink });
  await ask('confirm', 404, `/v1/bookings/${crypto.randomUUID()}/confirm`, { bearer: secret });
});

test('a hold that has lapsed, and a booking that was never confirmed', async () => {
  const id = crypto.randomUUID();
  await ask('hold', 201, '/v1/holds', { body: holdOf(id, '13:00') });
  both.pass(11);
  await ask('book', 410, '/v1/bookings', { body: { hold: id, customer, consent }, bearer: secret });
  const pending = await book('13:20');
  await ask('cancel', 403, `/v1/bookings/${pending}/cancel`, { bearer: confirmLink });
  const outdated = { hold: pending, customer, consent: { version: 'old' } };
  await ask('book', 409, '/v1/bookings', { body: outdated, bearer: secret });
  both.pass(61);
  await ask('booking', 200, `/v1/bookings/${pending}`, { bearer: secret });
  await ask('confirm', 410, `/v1/bookings/${pending}/confirm`, { bearer: confirmLink });
});

test('a morning: arrived, called, served, taken back', async () => {
  const id = await book('14:40');
  await ask('confirm', 200, `/v1/bookings/${id}/confirm`, { bearer: confirmLink });
  await ask('place', 200, `/v1/bookings/${id}/place`, { bearer: manageLink });
  await ask('checkIn', 409, `/v1/bookings/${id}/check-in`, { bearer: manageLink });
  const office = '/v1/offices/rheinhausen';
  const { desk, kiosk, lead } = mockStaff;
  const walkIn = { id: crypto.randomUUID(), services };
  await ask('arrive', 201, `${office}/arrivals`, { bearer: kiosk, body: walkIn });
  await ask('arrive', 404, `${office}/arrivals`, { bearer: kiosk, body: { number: '9999' } });
  await ask('arrive', 400, `${office}/arrivals`, { bearer: kiosk, body: {} });
  await ask('day', 200, `${office}/day`, { bearer: desk });
  await ask('day', 403, `${office}/day`, { bearer: kiosk });
  await ask('day', 401, `${office}/day`);
  const body = () => ({ id: crypto.randomUUID() });
  await ask('call', 422, `${office}/calls`, { bearer: desk, body: { ...body(), counter: '99' } });
  await ask('call', 201, `${office}/calls`, { bearer: desk, body: { ...body(), counter: '1' } });
  await ask('call', 409, `${office}/calls`, { bearer: desk, body: { ...body(), counter: '1' } });
  for (const [operation, step, status] of [
    ['recall', 'recall', 200],
    ['finish', 'finish', 200],
    ['noShow', 'no-show', 409],
    ['undo', 'undo', 200],
  ] as const) {
    await ask(operation, status, `${office}/visits/${walkIn.id}/${step}`, { bearer: desk, body: body() });
  }
  await ask('board', 200, `${office}/board`);
  await ask('board', 404, '/v1/offices/nowhere/board');
  await ask('log', 200, `${office}/log`, { bearer: lead });
  await ask('log', 403, `${office}/log`, { bearer: desk });
  await ask('cancel', 200, `/v1/bookings/${id}/cancel`, { bearer: manageLink });
});

test('the staff: logged in, refused, logged out', async () => {
  const path = '/v1/staff/session';
  const foreign = { Origin: 'https://city.example' };
  const body = { token: mockStaff.desk };
  await ask('staff', 200, '/v1/staff');
  await ask('staff', 200, '/v1/staff', { bearer: mockStaff.lead });
  const { headers } = await ask('logIn', 200, path, { body });
  expect(headers['set-cookie']).toBe('termin-staff=SECRET; Path=/; HttpOnly; SameSite=Strict');
  await ask('logIn', 401, path, { body: { token: 'nobody' } });
  await ask('logIn', 400, path, { body: {} });
  await ask('logIn', 403, path, { body, headers: foreign });
  await ask('staff', 403, '/v1/staff', { headers: { Cookie: 'termin-staff=secret', ...foreign } });
  await ask('logOut', 204, path, { headers: { Cookie: 'termin-staff=ended' } });
  await ask('logOut', 204, path);
});

test('the citizen’s page: opened, asked back, pressed', async () => {
  await book('14:00');
  await ask('citizenPage', 200, '/b/{first}');
  await ask('citizenPage', 404, '/b/rheinhausen.x');
  await ask('citizenAction', 303, '/b/{first}', { form: { action: 'confirm' } });
  for (const question of ['', '?frage=stornieren', '?frage=verschieben', '?datei=kalender']) {
    await ask('citizenPage', 200, `/b/{last}${question}`);
  }
  await ask('citizenArrives', 303, '/b/{last}/check-in', { form: {} });
  await ask('citizenAction', 400, '/b/{last}', { form: { action: 'dance' } });
  await ask('citizenAction', 303, '/b/{last}', { form: { action: 'cancel' } });
  await ask('pageStyle', 200, '/assets/termin-page.css');
  await ask('placeScript', 200, '/assets/termin-place.js');
});

test('the server’s own pages and documents', async () => {
  await ask('health', 200, '/healthz');
  await ask('readiness', 200, '/readyz');
  await ask('challenge', 404, '/v1/challenge');
  await ask('document', 200, '/openapi.json');
  await ask('docs', 200, '/docs');
  await ask('docsStyle', 200, '/assets/docs.css');
});

test('pages of other origins, and addresses that are none', async () => {
  const headers = { Origin: 'https://city.example', 'Access-Control-Request-Method': 'POST' };
  await ask('OPTIONS', 204, '/v1/offices', { headers });
  await ask('HEAD', 200, '/v1/offices', { headers });
  await ask('PUT', 405, '/v1/offices', { headers });
  await ask('GET', 404, '/v1/nothing', { headers });
});

test('the same mails were written', async () => {
  const [server = [], mock = []] = await Promise.all(
    [both.server, both.mock].map(async (side) =>
      (await side.mails()).map((text) => text.replaceAll(/https?:\S+/g, 'LINK')).sort(),
    ),
  );
  expect(server.length).toBeGreaterThan(5);
  expect(mock).toEqual(server);
});

test('every operation of the document was asked for, and most of what can be refused', () => {
  expect([...asked]).toEqual(expect.arrayContaining(operations.map(({ id }) => id)));
  expect(refused.size).toBeGreaterThan(18);
});
