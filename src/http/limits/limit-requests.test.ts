import { expect, test } from 'vitest';
import { newSecret } from '../../crypto.ts';
import { createMemoryStore } from '../../store/memory.ts';
import { ada, consent, openApi } from '../testing/api.ts';
import { type Limits, multiplied, usualLimits } from './limits.ts';

const once = { burst: 1, perSecond: 0.1 };
const often = { burst: 1_000, perSecond: 1_000 };
const generous = { reading: often, holding: often, mailing: often, guessing: often };

interface Given extends Partial<Omit<Limits, 'perClient'>> {
  perClient?: Partial<Limits['perClient']>;
}

/** The API with these limits and the usual rest; who asks says so in a header. */
function limitedApi({ perClient, ...limits }: Given) {
  let now = 0;
  const api = openApi({
    limits: {
      ...{ perEmail: often, atOnce: usualLimits.atOnce, now: () => now },
      clientOf: (c) => c.req.header('Client') ?? 'somebody',
      ...limits,
      perClient: { ...generous, ...perClient },
    },
  });
  const ask = (path: string, client: string) => api.send('GET', path, { headers: { client } });
  return { ...api, ask, wait: (seconds: number) => (now += seconds * 1_000) };
}

test('who reads more than that is told when to ask again, and is answered then', async () => {
  const { ask, wait } = limitedApi({ perClient: { reading: once } });
  expect((await ask('/v1/offices', 'a')).status).toBe(200);
  const refused = await ask('/v1/services', 'a');
  expect(refused.status).toBe(429);
  expect(refused.headers.get('Retry-After')).toBe('10');
  expect(refused.headers.get('Access-Control-Expose-Headers')).toContain('Retry-After');
  expect(refused.headers.get('Content-Type')).toContain('application/problem+json');
  expect(await refused.json()).toMatchObject({ code: 'rate-limited', status: 429 });
  expect((await ask('/v1/offices', 'b')).status).toBe(200);
  wait(10);
  expect((await ask('/v1/offices', 'a')).status).toBe(200);
});

test('reading, holding and what sends mails are counted apart', async () => {
  const api = limitedApi({ perClient: { reading: once, holding: once, mailing: once } });
  const { answer, request } = await api.hold();
  expect(answer.status).toBe(201);
  const book = () =>
    api.post('/v1/bookings', { body: { hold: request.id, customer: ada, consent }, token: request.secret });
  expect((await book()).status).toBe(201);
  expect((await api.get('/v1/offices')).status).toBe(200);
  expect((await api.hold()).answer.status).toBe(429);
  expect((await book()).status).toBe(429);
  expect((await api.get('/v1/offices')).status).toBe(429);
});

test('citizens read a page when their links are opened too often', async () => {
  const api = limitedApi({ perClient: { mailing: once, reading: once } });
  const answers = [];
  for (const press of ['cancel', 'cancel'])
    answers.push(await api.press(`rheinhausen.${newSecret()}`, press));
  expect(answers.map(({ status }) => status)).toEqual([404, 429]);
  expect(answers[1]?.headers.get('Content-Type')).toContain('text/html');
  expect(answers[1]?.headers.get('Retry-After')).toBe('10');
});

test('those who watch the server, and preflight requests, are never refused', async () => {
  const { send, ask } = limitedApi({ perClient: { reading: once } });
  for (let count = 0; count < 3; count++) {
    expect((await ask('/healthz', 'a')).status).toBe(200);
    expect((await ask('/readyz', 'a')).status).toBe(200);
    expect((await send('OPTIONS', '/v1/offices', { headers: { origin: 'https://a.example' } })).status).toBe(
      204,
    );
  }
  expect((await ask('/v1/offices', 'a')).status).toBe(200);
});

test('who tries tokens is stopped, and whoever has one of their own is not', async () => {
  const api = limitedApi({ perClient: { guessing: { burst: 3, perSecond: 0.1 } } });
  const { id, secret } = await api.book();
  const path = `/v1/bookings/${id}`;
  const guess = () => api.get(path, newSecret());
  expect([await guess(), await guess(), await guess()].map(({ status }) => status)).toEqual([403, 403, 403]);
  const stopped = await guess();
  expect([stopped.status, stopped.headers.get('Retry-After')]).toEqual([429, '10']);
  expect((await api.send('GET', `/b/rheinhausen.${newSecret()}`)).status).toBe(429);
  expect((await api.send('GET', path, { token: secret, headers: { client: 'another' } })).status).toBe(200);
  expect((await api.get('/v1/offices')).status).toBe(200);
  api.wait(10);
  expect((await api.get(path, secret)).status).toBe(200);
});

test('links of mails that are tried count too, and logins at a provider that come to nothing', async () => {
  const api = limitedApi({ perClient: { guessing: once } });
  const open = () => api.get(`/b/rheinhausen.${newSecret()}`);
  expect([(await open()).status, (await open()).status]).toEqual([404, 429]);
  expect((await api.get('/staff/callback?code=guess&state=guess')).status).toBe(429);
});

test('one address gets so many mails from strangers, whoever they are and however it is written', async () => {
  const api = limitedApi({ perEmail: { burst: 1, perSecond: 1 / 600 } });
  const book = async (client: string, email: string) => {
    const { request } = await api.hold({
      start: client === 'a' ? '2020-03-12T09:52:00+01:00' : '2020-03-12T10:16:00+01:00',
    });
    const body = { hold: request.id, customer: { ...ada, email }, consent };
    return api.post('/v1/bookings', { body, token: request.secret, headers: { client } });
  };
  expect((await book('a', 'ada@example.org')).status).toBe(201);
  const refused = await book('b', 'ADA@example.org');
  expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '600']);
  expect((await book('b', 'grace@example.org')).status).toBe(201);
});

test('trying to book without a hold of one’s own costs the address nothing', async () => {
  const api = limitedApi({ perEmail: { burst: 1, perSecond: 1 / 600 } });
  const { request } = await api.hold();
  const body = { hold: request.id, customer: ada, consent };
  expect((await api.post('/v1/bookings', { body, token: newSecret() })).status).toBe(403);
  expect((await api.post('/v1/bookings', { body, token: request.secret })).status).toBe(201);
});

test('more at once than it can do is refused at once, and there is room again when it is done', async () => {
  const store = createMemoryStore();
  const { promise: gate, resolve: open } = Promise.withResolvers<void>();
  const slow = { ...store, find: (id: string) => gate.then(() => store.find(id)) };
  const limits: Limits = {
    ...{ perClient: generous, perEmail: often, atOnce: { all: 3, perClient: 2 } },
    clientOf: (c) => c.req.header('Client') ?? null,
  };
  const api = openApi({ store: slow, limits });
  const ask = (client: string) =>
    api.send('GET', `/v1/bookings/${crypto.randomUUID()}`, { token: newSecret(), headers: { client } });
  const waiting = [ask('a'), ask('a')];
  const full = await ask('a');
  expect([full.status, full.headers.get('Retry-After')]).toEqual([503, '1']);
  expect(await full.json()).toMatchObject({ code: 'unavailable' });
  waiting.push(ask('b'));
  expect((await ask('c')).status).toBe(503);
  expect((await api.get('/healthz')).status).toBe(200);
  open();
  expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual([404, 404, 404]);
  expect((await ask('c')).status).toBe(404);
});

test('clients that can not be told apart are not limited one by one', async () => {
  const { ask } = limitedApi({ perClient: { reading: once }, clientOf: () => null });
  for (let count = 0; count < 3; count++) expect((await ask('/v1/offices', 'a')).status).toBe(200);
});

test('three hundred citizens behind one address book within three minutes of 08:00', async () => {
  const { perClient } = usualLimits;
  const taken = (kind: keyof typeof perClient) => perClient[kind].burst + 180 * perClient[kind].perSecond;
  expect(taken('reading')).toBeGreaterThan(300 * 30);
  // Not all hold within the same second: those who are told to wait are asked again by the client, a second later.
  expect(taken('holding')).toBeGreaterThan(300 * 1.3);
  // The form takes longer than the click.
  expect(perClient.mailing.burst + 600 * perClient.mailing.perSecond).toBeGreaterThan(300);
});

test('a factor allows an address more, and leaves what one address of mail gets', () => {
  const limits: Limits = { ...usualLimits, clientOf: () => null };
  const double = multiplied(limits, 2);
  expect(double.perClient.reading).toEqual({ burst: 6_000, perSecond: 100 });
  expect(double.perEmail).toEqual(limits.perEmail);
  expect(multiplied(limits, 0.001).perClient.guessing.burst).toBe(1);
});
