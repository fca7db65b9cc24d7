import { createClient, newSecret } from '@termin/sdk';
import { DatabaseError } from 'pg';
import { SMTPServer } from 'smtp-server';
import { expect, test } from 'vitest';
import { duisburg } from '../../src/demo/duisburg/city.ts';
import { consent, nine52, openApi, tokensOf } from '../../src/http/testing/api.ts';
import { startLapseWorker } from '../../src/jobs/lapse-worker.ts';
import { sendDueMails } from '../../src/jobs/mail-worker.ts';
import { createSmtpMailer } from '../../src/mail/smtp.ts';
import { createLog, logError, logRequest } from '../../src/ops/log.ts';
import { openSqliteStore } from '../../src/store/sqlite/store.ts';
import type { Store } from '../../src/store/store.ts';

/** Nothing else in the world is called so. */
const zyx = {
  givenName: 'Zyxa',
  familyName: 'Zyxlein',
  email: 'zyx@zyx.example',
  telephone: '0203 9876543',
  street: 'Zyxweg 1',
  postalCode: '47226',
  town: 'Zyxhausen',
};
const personal = /zyx|9876543/i;

/** The server with the log of production, on that store. */
function open(store: Store) {
  const lines: string[] = [];
  const log = createLog('info', { write: (line: string) => lines.push(line) });
  const report = (error: unknown, requestId?: string) => logError(log, error, requestId);
  const api = openApi({ store, report, log: (entry) => logRequest(log, entry) });
  return { ...api, lines, report };
}

test('a whole journey, with all that can go wrong in it, leaves nothing personal in the log', async () => {
  const api = open(openSqliteStore(':memory:'));
  const { id, secret, tokens } = await api.book({}, zyx);
  const press = (fields: Record<string, string>) =>
    api.app.request(`/b/${tokens.manage}`, { method: 'POST', body: new URLSearchParams(fields) });

  // What others see of it: a wrong form, a wrong type, a wrong token, questions that hold data.
  await api.post('/v1/bookings', {
    body: { hold: id, customer: { ...zyx, email: 'zyx@@' }, consent },
    token: secret,
  });
  await api.post('/v1/bookings', {
    body: { hold: id, customer: zyx, consent: { version: 'zyx' } },
    token: secret,
  });
  await api.app.request('/v1/bookings', { method: 'POST', body: '{"customer":"Zyxa' });
  await api.app.request('/v1/bookings', {
    method: 'POST',
    body: 'Zyxa',
    headers: { 'Content-Type': 'application/json' },
  });
  await api.get(`/v1/bookings/${id}`, newSecret());
  await api.get('/v1/days?services=zyx&offices=zyx&from=zyx');
  await api.get('/zyx/zyx@zyx.example?name=Zyxa');
  await api.send('GET', '/v1/offices', {
    headers: { 'X-Request-Id': 'zyx@zyx', 'User-Agent': 'Zyx', Referer: 'https://zyx' },
  });
  await api.get(`/b/${tokens.confirm}`);
  await api.press(tokens.confirm, 'confirm');
  await press({
    action: 'reschedule',
    office: 'rheinhausen',
    start: '2020-03-12T10:16:00+01:00',
    town: 'Zyxhausen',
  });
  await press({ action: 'cancel' });
  await api.mails();

  expect(api.lines.length).toBeGreaterThan(12);
  expect(api.lines.filter((line) => personal.test(line))).toEqual([]);
  const secrets = [secret, tokens.confirm, tokens.manage, id];
  expect(secrets.filter((one) => api.lines.some((line) => line.includes(one)))).toEqual([]);
});

test('a database that fails with the data in its hands tells the log nothing of them', async () => {
  const memory = openSqliteStore(':memory:');
  const broken = new Set<string>();
  const store = new Proxy(memory, {
    get(target, name: keyof Store) {
      const method = target[name];
      return (...values: unknown[]) => {
        if (!broken.has(name)) return Reflect.apply(method, target, values);
        const error = new DatabaseError('duplicate key value violates unique constraint', 1, 'error');
        throw Object.assign(error, {
          detail: `Key (mail)=(${zyx.email})`,
          parameters: values,
          query: JSON.stringify(values),
        });
      };
    },
  });
  const api = open(store);
  const { request } = await api.hold();
  const steps: Partial<Record<keyof Store, () => unknown>> = {
    hold: () => api.hold({ start: '2020-03-12T11:04:00+01:00' }),
    book: () =>
      api.post('/v1/bookings', { body: { hold: request.id, customer: zyx, consent }, token: request.secret }),
    find: () => api.get(`/v1/bookings/${request.id}`, request.secret),
    findByToken: () => api.get(`/b/rheinhausen.${newSecret()}`),
  };
  for (const [name, step] of Object.entries(steps)) {
    broken.clear();
    broken.add(name);
    await step();
  }
  const failures = api.lines.filter((line) => line.includes('duplicate key'));
  expect(failures).toHaveLength(4);
  expect(api.lines.filter((line) => personal.test(line) || line.includes(request.secret))).toEqual([]);
});

test('a mail server that names the receiver in its refusal is not quoted', async () => {
  const server = new SMTPServer({
    authOptional: true,
    onRcptTo: (address, _session, done) =>
      done(Object.assign(new Error(`no mailbox ${address.address}`), { responseCode: 550 })),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as { port: number };
  const mailer = createSmtpMailer(`smtp://127.0.0.1:${port}`);
  const api = open(openSqliteStore(':memory:'));
  const { request } = await api.hold();
  await api.post('/v1/bookings', {
    body: { hold: request.id, customer: zyx, consent },
    token: request.secret,
  });
  await sendDueMails({
    ...{ config: duisburg, store: api.store, clock: api.clock, mailer, report: api.report },
    ...{ publicUrl: 'https://termin.example', bookingPage: 'https://termin.example/termin' },
  });
  mailer.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  expect(api.lines.some((line) => line.includes('did not take the mail'))).toBe(true);
  expect(api.lines.filter((line) => personal.test(line))).toEqual([]);
});

test('no address that the client asks at holds anything personal, nor a secret', async () => {
  const api = openApi();
  const asked: string[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    asked.push(url);
    expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    return api.app.request(url, init);
  };
  const client = createClient({ api: 'https://termin.example', fetch });
  const services = [{ service: 'fuehrerschein', quantity: 1 }];
  const held = await client.hold({ office: 'rheinhausen', start: nine52, services });
  await client.extend(held);
  const { id } = await client.book(held, zyx, consent);
  const [mail] = await api.mails();
  const { confirm, manage } = mail ? tokensOf(mail) : { confirm: '', manage: '' };
  await client.confirm({ id, token: confirm });
  await client.calendar({ id, token: manage });
  await client.reschedule(
    { id, token: manage },
    { office: 'rheinhausen', start: '2020-03-12T10:16:00+01:00' },
  );
  await client.cancel({ id, token: manage });
  expect(asked).toHaveLength(7);
  expect(asked.filter((url) => personal.test(url))).toEqual([]);
  expect([held.secret, confirm, manage].filter((one) => asked.some((url) => url.includes(one)))).toEqual([]);
});

test('what is stored of a secret or a token is its hash', async () => {
  const store = openSqliteStore(':memory:');
  const given: unknown[] = [];
  const watched = new Proxy(store, {
    get:
      (target, name: keyof Store) =>
      (...values: unknown[]) => {
        // The mail's own copy goes with the mail: its links could not be written otherwise.
        given.push(JSON.stringify(values, (key, value) => (key === 'mail' ? undefined : value)));
        return Reflect.apply(target[name], target, values);
      },
  });
  const api = openApi({ store: watched });
  const { secret, tokens } = await api.book();
  await api.press(tokens.confirm, 'confirm');
  expect(tokens.confirm).not.toBe(tokens.manage);
  const text = given.join('\n');
  for (const one of [secret, tokens.confirm, tokens.manage]) expect(text).not.toContain(one);
});

test('after thirty days only what is no person is left, and that there was consent', async () => {
  const api = openApi({ store: openSqliteStore(':memory:') });
  const { id, tokens } = await api.book({}, zyx);
  await api.press(tokens.confirm, 'confirm');
  const agreedAt = api.clock();
  api.pass(34 * 24 * 60);
  const work = { config: duisburg, store: api.store, clock: api.clock, mailWaiting: () => {} };
  await startLapseWorker({ ...work, report: (error) => expect.fail(String(error)) }).stop();
  const left = await api.store.find(id);
  expect(left).toMatchObject({ customer: null, consent: null });
  expect(await api.store.consentOf(id)).toEqual({ version: consent.version, at: agreedAt });
  expect(JSON.stringify(left)).not.toMatch(personal);
  expect((await api.get(`/b/${tokens.manage}`)).status).toBe(404);
});
