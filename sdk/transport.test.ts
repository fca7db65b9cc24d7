import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createClient } from './create-client.ts';
import type { Attempt, ClientOptions } from './options.ts';
import { booking, customer, hold, id, secret, services, slot, slotsAnswer, wish } from './testing/answers.ts';
import {
  brokenOff,
  type FakeFetch,
  fakeFetch,
  gatewayPage,
  json,
  offline,
  problem,
  type Reply,
  silence,
  truncated,
} from './testing/fake-fetch.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const clientOf = (fetch: FakeFetch, options: Partial<ClientOptions> = {}) =>
  createClient({ api: 'https://termin.test', fetch, ...options });
const slots = (fetch: FakeFetch, options?: Partial<ClientOptions>) =>
  settled(clientOf(fetch, options).slots({ ...wish, date: '2020-03-12' }));
const free = json(slotsAnswer);

/** What becomes of a promise once all pauses and time limits are over. */
async function settled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  await vi.runAllTimersAsync();
  return await promise;
}

test('it asks for what is wanted, and sends no cookie and no referrer', async () => {
  let seen: RequestInit = {};
  const fetch = fakeFetch((_, init) => {
    seen = init;
    return new Response(JSON.stringify(slotsAnswer));
  });
  expect(await slots(fetch, { locale: 'de' })).toEqual(slotsAnswer);
  expect(fetch.requests[0]?.url).toBe(
    'https://termin.test/v1/slots?services=fuehrerschein&offices=rheinhausen&date=2020-03-12',
  );
  expect(fetch.requests[0]?.headers.get('Accept-Language')).toBe('de');
  expect(seen).toMatchObject({ method: 'GET', credentials: 'omit', referrerPolicy: 'no-referrer' });
});

test.each<[string, Reply]>([
  ['no connection', offline],
  ['a connection that breaks in the body', brokenOff],
  ['JSON that stops in the middle', truncated],
  ['no answer in time', silence],
  ['a page of the gateway', gatewayPage(502)],
  ['a server that starts', problem('unavailable', 503, {}, { 'Retry-After': '1' })],
  ['too many requests', problem('rate-limited', 429, {}, { 'Retry-After': '1' })],
])('after %s it asks again', async (_, failure) => {
  const fetch = fakeFetch(failure, failure, free);
  expect(await slots(fetch)).toEqual(slotsAnswer);
  expect(fetch.requests).toHaveLength(3);
});

test.each<[string, Reply, object]>([
  ['no connection', offline, { name: 'NetworkError', code: 'network', whatToDo: 'try-again' }],
  ['an answer cut off', brokenOff, { name: 'NetworkError', code: 'network', whatToDo: 'try-again' }],
  ['no answer in time', silence, { name: 'TimeoutError', code: 'no-answer-in-time', whatToDo: 'try-again' }],
  ['a page of the gateway', gatewayPage(504), { name: 'UnavailableError', code: 'unavailable', status: 504 }],
])('after two repetitions it tells of %s', async (_, failure, error) => {
  const fetch = fakeFetch(failure, failure, failure);
  await expect(slots(fetch)).rejects.toMatchObject(error);
});

test.each<[string, Reply, object]>([
  ['a page instead of the API', gatewayPage(200), { code: 'invalid-answer', whatToDo: 'report' }],
  [
    'JSON of something else',
    json({ date: 1 }),
    { code: 'invalid-answer', status: 200, requestId: 'request-1' },
  ],
  ['an answer cut by its meaning', json({ ...slotsAnswer, offices: [{}] }), { code: 'invalid-answer' }],
  ['a server in trouble', problem('internal', 500), { name: 'UnavailableError', code: 'internal' }],
  ['a refusal in words of a gateway', gatewayPage(403), { code: 'invalid-answer', status: 403 }],
  [
    'a wait that is too long',
    gatewayPage(503, { 'Retry-After': '60' }),
    { name: 'UnavailableError', retryAfter: 60 },
  ],
  [
    'a crowd',
    gatewayPage(429, { 'Retry-After': '60' }),
    { name: 'RateLimitedError', retryAfter: 60, whatToDo: 'wait' },
  ],
])('%s is told at once', async (_, reply, error) => {
  await expect(slots(fakeFetch(reply))).rejects.toMatchObject(error);
});

test('a refused hold is not sent again, and brings the alternatives', async () => {
  const refused = problem('slot-taken', 409, { alternatives: [slot], requestId: 'request-7' });
  const promise = clientOf(fakeFetch(refused)).hold({ office: slot.office, start: slot.start, services });
  await expect(settled(promise)).rejects.toMatchObject({
    name: 'SlotTakenError',
    code: 'slot-taken',
    message: 'It is slot-taken.',
    status: 409,
    requestId: 'request-1',
    alternatives: [slot],
    whatToDo: 'choose-another-time',
  });
});

test('a hold whose answer was lost is the same hold again', async () => {
  const fetch = fakeFetch(brokenOff, json(hold, 201));
  const held = await settled(clientOf(fetch).hold({ office: slot.office, start: slot.start, services }));
  const [first, second] = fetch.requests;
  expect(first?.body).toEqual({
    office: slot.office,
    start: slot.start,
    services,
    id: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/),
    secret: held.secret,
  });
  expect(second?.body).toEqual(first?.body);
});

test('a booking whose answer was lost is asked for with the same body', async () => {
  const fetch = fakeFetch(offline, brokenOff, json(booking, 201));
  expect(await settled(clientOf(fetch).book({ id, secret }, customer, { version: '1' }))).toEqual(booking);
  for (const { headers, body, method } of fetch.requests) {
    expect(method).toBe('POST');
    expect(headers.get('Authorization')).toBe(`Bearer ${secret}`);
    expect(body).toEqual({ hold: id, customer, consent: { version: '1' } });
  }
});

test('a time limit can be given to one request, and none is waited for after it', async () => {
  const promise = clientOf(fakeFetch(silence)).offices({ timeout: 50, retries: 0 });
  promise.catch(() => undefined);
  await vi.advanceTimersByTimeAsync(50);
  await expect(promise).rejects.toMatchObject({ code: 'no-answer-in-time', status: undefined });
  expect(vi.getTimerCount()).toBe(0);
});

test.each<[string, Reply]>([
  ['on its way', silence],
  ['in the pause before the next attempt', offline],
])('aborted %s, it ends at once with the caller’s reason', async (_, reply) => {
  const fetch = fakeFetch(reply);
  const controller = new AbortController();
  const reason = new Error('the citizen has chosen another day');
  const promise = clientOf(fetch).offices({ signal: controller.signal });
  promise.catch(() => undefined);
  await vi.advanceTimersByTimeAsync(10);
  controller.abort(reason);
  await expect(promise).rejects.toBe(reason);
  expect(vi.getTimerCount()).toBe(0);
  expect(fetch.requests).toHaveLength(1);
});

test('a signal that was aborted before lets nothing out', async () => {
  const promise = clientOf(fakeFetch(free)).offices({ signal: AbortSignal.abort() });
  await expect(promise).rejects.toMatchObject({ name: 'AbortError' });
});

test('an address that is none is said, not taken for a network in trouble', async () => {
  await expect(createClient({ api: 'termin' }).offices()).rejects.toMatchObject({ code: 'invalid-address' });
});

test('every attempt is told, without anything personal', async () => {
  const attempts: Attempt[] = [];
  const fetch = fakeFetch(offline, json(booking, 201));
  const client = clientOf(fetch, { onAttempt: (attempt) => attempts.push(attempt) });
  await settled(client.book({ id, secret }, customer, { version: '1' }));
  expect(attempts).toEqual([
    { operation: 'book', attempt: 1, milliseconds: 0, code: 'network', retryIn: expect.any(Number) },
    { operation: 'book', attempt: 2, milliseconds: 0, status: 201, requestId: 'request-1' },
  ]);
  expect(JSON.stringify(attempts)).not.toMatch(/erika|c2Vj|0b5f/i);
});

test('a log that fails costs nobody the appointment', async () => {
  const onAttempt = () => {
    throw new Error('disk full');
  };
  expect(await slots(fakeFetch(free), { onAttempt })).toEqual(slotsAnswer);
});
