import { expect, test } from 'vitest';
import { sha256 } from '../crypto.ts';
import { openApi } from '../http/testing/api.ts';
import { MailRefusedError } from '../mail/mailer.ts';
import { staffByToken } from '../staff/tokens.ts';
import { createMemoryStore } from '../store/memory.ts';
import type { Store } from '../store/store.ts';
import { StoreUnavailableError } from '../store/unavailable.ts';
import { createMetrics } from './metrics.ts';
import { metricsRoute } from './metrics-route.ts';
import { parseExposition } from './testing/exposition.ts';

const staff = staffByToken([
  { name: 'Leitung', hash: await sha256('lead-token'), roles: [{ office: '*', role: 'lead' as const }] },
]);

/** The API with its metrics, as the server puts them together. */
async function open(given: Partial<Store> = {}) {
  const metrics = createMetrics();
  const store = metrics.watch({ ...createMemoryStore(), ...given }, () => api.clock());
  const api = openApi({
    store,
    staff,
    log: metrics.request,
    stream: metrics.stream,
    report: (error) => metrics.error(error),
  });
  await metricsRoute(api.app, metrics, 'open-sesame');
  const scrape = async () => {
    const answer = await api.get('/metrics', 'open-sesame');
    expect(answer.headers.get('Content-Type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    return parseExposition(await answer.text());
  };
  return {
    api,
    metrics,
    scrape,
    /** The value of a sample, `termin_booking_events_total event=held`. */
    async read(name: string) {
      const [family = '', ...labels] = name.split(' ');
      const samples = (await scrape()).get(family.replace(/_(count|sum)$/, ''))?.samples ?? [];
      return samples.find(
        (one) =>
          one.name === family &&
          labels.every((label) => one.labels[label.split('=')[0] ?? ''] === label.split('=')[1]),
      )?.value;
    },
  };
}

test('what it tells is as Prometheus wants it', async () => {
  const { api, scrape } = await open();
  await api.book();
  const families = [...(await scrape()).values()];
  const own = families.filter(({ name }) => name.startsWith('termin_'));
  expect(own.length).toBeGreaterThan(7);
  for (const { name, type, help, samples } of families) {
    expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
    expect(['counter', 'gauge', 'histogram', 'summary']).toContain(type);
    expect(help.length).toBeGreaterThan(5);
    // Some that come with the library call a gauge `…_total`.
    if (own.some((one) => one.name === name)) expect(name.endsWith('_total')).toBe(type === 'counter');
    const told = samples.map((one) => JSON.stringify([one.name, one.labels]));
    expect(new Set(told).size).toBe(told.length);
  }
});

test('what happens is counted', async () => {
  const { api, read } = await open();
  const { tokens } = await api.book();
  await api.hold();
  await api.press(tokens.confirm, 'confirm');
  await api.press(tokens.manage, 'cancel');
  await api.mails();
  for (const event of ['booked', 'confirmed', 'cancelled']) {
    expect(await read(`termin_booking_events_total event=${event}`), event).toBe(1);
  }
  expect(await read('termin_booking_events_total event=moved')).toBe(0);
  expect(await read('termin_mails_total outcome=sent')).toBe(3);
  const held = (await read('termin_booking_events_total event=held')) ?? 0;
  const taken = (await read('termin_slots_taken_total')) ?? 0;
  expect(held + taken).toBe(2);
});

test('what is done in the queues is counted once, who listens while they do, and how soon they hear of a call', async () => {
  const { api, read } = await open();
  const office = '/v1/offices/rheinhausen';
  const post = (path: string, body: object) => api.post(office + path, { token: 'lead-token', body });
  const board = await api.send('GET', `${office}/board`, { headers: { Accept: 'text/event-stream' } });
  expect(await read('termin_streams kind=board')).toBe(0);
  const stream = (board.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  const until = async (text: string) => {
    while (!decoder.decode((await stream.read()).value).includes(text));
  };
  await until('"waiting":0');
  expect(await read('termin_streams kind=board')).toBe(1);

  await post('/arrivals', { id: crypto.randomUUID(), services: [{ service: 'fuehrerschein', quantity: 1 }] });
  await until('"waiting":1');
  expect(await read('termin_call_delay_seconds_count kind=board')).toBe(0);
  const call = { id: crypto.randomUUID(), counter: '1' };
  await post('/calls', call);
  await post('/calls', call);
  await until('"counter":"1"');
  expect(await read('termin_call_delay_seconds_count kind=board')).toBe(1);
  expect(await read('termin_day_events_total event=walk-in')).toBe(1);
  expect(await read('termin_day_events_total event=call')).toBe(1);
  expect(await read('termin_day_events_total event=undo')).toBe(0);
  await stream.cancel();
  expect(await read('termin_streams kind=board')).toBe(0);
});

test('a request is timed by the pattern of its route, never by its path', async () => {
  const { api, read, scrape } = await open();
  const { tokens } = await api.book();
  await api.get(`/b/${tokens.manage}`);
  await api.get('/nowhere/at/all');
  const name = 'termin_http_request_duration_seconds';
  expect(await read(`${name}_count method=GET route=/b/:token status=200`)).toBe(1);
  expect(await read(`${name}_sum method=GET route=/b/:token status=200`)).toBeGreaterThan(0);
  expect(JSON.stringify([...(await scrape())])).not.toMatch(new RegExp(`nowhere|${tokens.manage}`));
});

test('the calendar is read from the store once, and again when something has changed', async () => {
  const { api, read } = await open();
  const ask = () => api.get('/v1/days?services=fuehrerschein');
  await ask();
  await ask();
  const first = (await read('termin_calendar_reads_total')) ?? 0;
  expect(first).toBeGreaterThan(0);
  await ask();
  expect(await read('termin_calendar_reads_total')).toBe(first);
  await api.hold();
  await ask();
  expect(await read('termin_calendar_reads_total')).toBeGreaterThan(first);
});

test('mails that wait are told, and for how long', async () => {
  const { api, read } = await open();
  const { request } = await api.hold();
  const customer = { givenName: 'Ada', familyName: 'Ångström', email: 'ada@example.org' };
  const body = { hold: request.id, customer, consent: { version: '2020-03' } };
  await api.post('/v1/bookings', { body, token: request.secret });
  api.pass(7);
  expect(await read('termin_outbox_mails state=due')).toBe(1);
  expect(await read('termin_outbox_age_seconds')).toBe(420);
  await api.mails();
  expect(await read('termin_outbox_age_seconds')).toBe(0);
});

test('while the database does not answer they say so, and know nothing of mails', async () => {
  let broken = true;
  const fail = async () => {
    throw new StoreUnavailableError('away');
  };
  const { mailCounts } = createMemoryStore();
  const { api, read } = await open({
    changes: fail,
    mailCounts: (now) => (broken ? fail() : mailCounts(now)),
  });
  await api.get('/v1/days?services=fuehrerschein');
  expect(await read('termin_store_up')).toBe(0);
  expect(await read('termin_outbox_age_seconds')).toBeUndefined();
  expect(await read('termin_outbox_mails state=due')).toBeUndefined();
  expect(await read('termin_errors_total kind=store')).toBe(1);
  broken = false;
  expect(await read('termin_store_up')).toBe(1);
  expect(await read('termin_outbox_age_seconds')).toBe(0);
});

test('a mail that is not taken is no error that nobody foresaw', async () => {
  const { metrics, read } = await open();
  metrics.error(new MailRefusedError('550 to RCPT TO'));
  expect(await read('termin_errors_total kind=mail')).toBe(1);
  expect(await read('termin_errors_total kind=unexpected')).toBe(0);
});

test('connections are told where there are any', async () => {
  expect(await (await open()).read('termin_pool_waiting')).toBeUndefined();
  const { read } = await open({ connections: () => ({ busy: 3, idle: 2, waiting: 1 }) });
  expect(await read('termin_pool_connections state=busy')).toBe(3);
  expect(await read('termin_pool_connections state=idle')).toBe(2);
  expect(await read('termin_pool_waiting')).toBe(1);
});

test('without the token nothing is told', async () => {
  const { api } = await open();
  expect((await api.get('/metrics')).status).toBe(401);
  expect((await api.get('/metrics', 'open')).status).toBe(401);
});
