import { Problem, type ProblemCode } from '@termin/sdk/contract';
import { describe, expect, test } from 'vitest';
import { ada, consent, openApi } from './testing/api.ts';

const day = '2020-03-12';
const api = openApi();

describe('questions', () => {
  test.each<[string, ProblemCode, string]>([
    ['/v1/days?services=nonsense', 'unknown-service', 'services.0.service'],
    ['/v1/days?services=fuehrerschein&offices=nowhere', 'unknown-office', 'offices.0'],
    ['/v1/days?services=fuehrerschein&offices=', 'invalid-request', 'offices'],
    ['/v1/days', 'invalid-request', 'services'],
    ['/v1/days?services=', 'invalid-request', 'services.0.service'],
    ['/v1/days?services=reisepass:0', 'invalid-request', 'services.0.quantity'],
    ['/v1/days?services=reisepass:10000', 'invalid-request', 'services.0.quantity'],
    ['/v1/days?services=reisepass:-1', 'invalid-request', 'services.0.quantity'],
    ['/v1/days?services=reisepass:7', 'quantity-too-large', 'services.0.quantity'],
    ['/v1/days?services=reisepass,reisepass', 'invalid-request', 'services'],
    ['/v1/days?services=fuehrerschein,kfz-zulassung', 'not-combinable', 'services.1.service'],
    ['/v1/days?services=kfz-zulassung&offices=walsum', 'not-offered', 'services.0.service'],
    ['/v1/days?services=fuehrerschein&from=2020-02-30&to=2020-03-12', 'invalid-request', 'from'],
    ['/v1/days?services=fuehrerschein&from=2020-03-13&to=2020-03-12', 'invalid-request', 'to'],
    ['/v1/days?services=fuehrerschein&from=2020-03-01&to=2020-06-01', 'invalid-request', 'to'],
    ['/v1/days?services=fuehrerschein&from=2020-03-01', 'invalid-request', 'to'],
    ['/v1/days?services=fuehrerschein&from=9999-12-30&to=9999-12-31', 'invalid-request', 'from'],
    [`/v1/slots?services=fuehrerschein&date=2020-02-30`, 'invalid-request', 'date'],
    [`/v1/slots?services=${encodeURIComponent('<b>')}&date=${day}`, 'invalid-request', 'services.0.service'],
  ])('%s is refused as %s, at %s', async (path, code, where) => {
    const problem = await problemOf(await api.get(path));
    expect(problem.code).toBe(code);
    expect(problem.errors?.map((error) => error.path)).toContain(where);
  });

  test('92 days are the longest range', async () => {
    const answer = await api.get('/v1/days?services=fuehrerschein&from=2020-03-01&to=2020-05-31');
    expect(answer.status).toBe(200);
  });
});

describe('holds', () => {
  const id = crypto.randomUUID();
  test.each<[string, object, ProblemCode]>([
    ['no id', { id: 'one' }, 'invalid-request'],
    ['a short secret', { secret: 'abc' }, 'invalid-request'],
    ['another office', { office: 'nowhere' }, 'unknown-office'],
    ['a day that does not exist', { start: '2020-02-30T09:52:00+01:00' }, 'invalid-request'],
    ['a time without offset', { start: '2020-03-12T09:52:00' }, 'invalid-request'],
    ['half a minute', { start: '2020-03-12T09:52:30+01:00' }, 'invalid-request'],
    ['a time off the grid', { start: '2020-03-12T09:53:00+01:00' }, 'slot-unavailable'],
    ['yesterday', { start: '2020-03-06T09:52:00+01:00' }, 'slot-unavailable'],
    ['the end of time', { start: '9999-12-31T23:59:00Z' }, 'slot-unavailable'],
    ['the dawn of time', { start: '0001-01-01T00:00:00Z' }, 'slot-unavailable'],
    ['a sunday', { start: '2020-03-15T09:52:00+01:00' }, 'slot-unavailable'],
    ['no service', { services: [] }, 'invalid-request'],
    ['quantity 0', { services: [{ service: 'reisepass', quantity: 0 }] }, 'invalid-request'],
    ['quantity 10,000', { services: [{ service: 'reisepass', quantity: 10_000 }] }, 'invalid-request'],
    ['an unknown service', { services: [{ service: 'nonsense', quantity: 1 }] }, 'unknown-service'],
  ])('%s is refused', async (_what, wish, code) => {
    const { answer } = await api.hold({ id, ...wish });
    expect((await problemOf(answer)).code).toBe(code);
    expect(await api.store.find(id)).toBeNull();
  });
});

describe('bookings', () => {
  test.each<[string, object, string]>([
    ['emoji', { familyName: 'Ångström 🎉' }, 'customer.familyName'],
    ['right-to-left script', { givenName: 'שלום' }, 'customer.givenName'],
    ['a mark that turns the direction', { givenName: 'Ada\u202Eevil' }, 'customer.givenName'],
    ['HTML', { familyName: '<img src=x onerror=alert(1)>' }, 'customer.familyName'],
    ['half a character', { street: 'Musterweg \ud83c' }, 'customer.street'],
    ['nothing but spaces', { familyName: '   ' }, 'customer.familyName'],
    ['121 letters', { familyName: 'a'.repeat(121) }, 'customer.familyName'],
    ['no address', { email: 'ada' }, 'customer.email'],
    ['two addresses', { email: 'ada@example.org, eve@example.org' }, 'customer.email'],
    ['a line break in the address', { email: 'ada@example.org\nBcc: eve@example.org' }, 'customer.email'],
  ])('%s is refused, and says where', async (_what, wrong, where) => {
    const { request } = await api.hold({ start: '2020-03-12T11:00:00+01:00' });
    const body = { hold: request.id, customer: { ...ada, ...wrong }, consent };
    const problem = await problemOf(await api.post('/v1/bookings', { body, token: request.secret }));
    expect(problem).toMatchObject({ code: 'invalid-request', status: 400 });
    expect(new Set(problem.errors?.map(({ path }) => path))).toEqual(new Set([where]));
    expect((await api.store.find(request.id))?.state).toBe('held');
    await api.send('DELETE', `/v1/holds/${request.id}`, { token: request.secret });
  });

  test.each(["O'Neill", 'Müller-Lüdenscheidt', 'Ångström', 'Nguyễn', 'Đorđević', 'von der Leyen, Dr.'])(
    '%s is a name',
    async (familyName) => {
      const api = openApi();
      expect((await api.book({}, { ...ada, familyName })).answer.status).toBe(201);
    },
  );

  test('missing or outdated consent is refused', async () => {
    const { request } = await api.hold();
    const book = (body: object) =>
      api.post('/v1/bookings', { body: { hold: request.id, customer: ada, ...body }, token: request.secret });
    expect((await problemOf(await book({}))).code).toBe('invalid-request');
    expect((await problemOf(await book({ consent: { version: 'old' } }))).code).toBe('consent-outdated');
    expect((await api.store.find(request.id))?.state).toBe('held');
  });
});

describe('bodies', () => {
  const send = (body: string, type = 'application/json') =>
    api.app.request('/v1/holds', { method: 'POST', body, headers: { 'Content-Type': type } });

  test.each<[string, string, string, number]>([
    ['broken JSON', '{"id":', 'application/json', 400],
    ['no JSON at all', '', 'application/json', 400],
    ['a list', '[]', 'application/json', 400],
    ['null', 'null', 'application/json', 400],
    ['a form', 'id=1', 'application/x-www-form-urlencoded', 415],
    ['JSON that calls itself text', '{}', 'text/plain', 415],
    ['5 MB', `"${'a'.repeat(5_000_000)}"`, 'application/json', 413],
  ])('%s is refused', async (_what, body, type, status) => {
    expect((await problemOf(await send(body, type))).status).toBe(status);
  });

  test('a body that hides its length is measured', async () => {
    const stream = new Blob(['"', 'a'.repeat(100_000), '"']).stream();
    const answer = await api.app.request('/v1/holds', {
      method: 'POST',
      body: stream,
      duplex: 'half',
      headers: { 'Content-Type': 'application/json' },
    } as RequestInit);
    expect((await problemOf(answer)).code).toBe('body-too-large');
  });
});

/** The problem an answer holds; checks what all problems have in common. */
async function problemOf(answer: Response): Promise<Problem> {
  expect(answer.headers.get('Content-Type')).toMatch(/^application\/problem\+json/);
  const problem = Problem.parse(await answer.json());
  expect(problem.status).toBe(answer.status);
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  expect(problem.detail).toMatch(/^\S.*\.$/s);
  expect(api.reported).toEqual([]);
  return problem;
}
