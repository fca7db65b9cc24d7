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

test('an attempt that fails for good is told without a pause', async () => {
  const attempts: Attempt[] = [];
  await slots(fakeFetch(problem('internal', 500)), { onAttempt: (one) => attempts.push(one) }).catch(
    () => undefined,
  );
  expect(attempts).toStrictEqual([
    {
      operation: 'slots',
      attempt: 1,
      milliseconds: 0,
      status: 500,
      requestId: 'request-1',
      code: 'internal',
    },
  ]);
});

test('of an attempt without an answer, nothing is told of one', async () => {
  const attempts: Attempt[] = [];
  const options = { retries: 0, onAttempt: (one: Attempt) => attempts.push(one) };
  await slots(fakeFetch(offline), options).catch(() => undefined);
  expect(attempts).toStrictEqual([{ operation: 'slots', attempt: 1, milliseconds: 0, code: 'network' }]);

  await clientOf(fakeFetch(free), options)
    .offices({ signal: AbortSignal.abort() })
    .catch(() => undefined);
  expect(attempts[1]).toMatchObject({ operation: 'offices', code: 'aborted' });
});

test('a body is announced as JSON, and nothing is where there is none', async () => {
  const fetch = fakeFetch(json(hold), free);
  const client = clientOf(fetch);
  await client.hold({ office: slot.office, start: slot.start, services });
  await client.slots({ ...wish, date: '2020-03-12' });
  expect(fetch.requests.map(({ headers }) => headers.get('Content-Type'))).toEqual([
    'application/json',
    null,
  ]);
  expect(fetch.requests[1]?.headers.get('Accept')).toBe('application/json, text/calendar');
});

test('a calendar file is given as it is', async () => {
  const file = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
  const fetch = fakeFetch(() => new Response(file, { headers: { 'Content-Type': 'text/calendar' } }));
  expect(await clientOf(fetch).calendar({ id, token: 'walsum.x' })).toBe(file);
});

test('without a fetch of one’s own, the platform’s is asked, at an address with any number of slashes', async () => {
  const platform = vi.fn(async (_url: string) => Response.json(slotsAnswer));
  vi.stubGlobal('fetch', platform);
  try {
    await createClient({ api: 'https://termin.test/api///' }).slots({ ...wish, date: '2020-03-12' });
  } finally {
    vi.unstubAllGlobals();
  }
  expect(platform.mock.calls[0]?.[0]).toMatch(/^https:\/\/termin\.test\/api\/v1\/slots\?/);
});

test.each<[string, Reply, object]>([
  [
    'no connection',
    offline,
    { message: 'The server could not be reached, or its answer was cut off.', cause: expect.any(TypeError) },
  ],
  ['no answer in time', silence, { message: 'The server did not answer in time.', cause: expect.anything() }],
  [
    'JSON that stops',
    truncated,
    { code: 'network', status: 200, requestId: undefined, cause: expect.any(SyntaxError) },
  ],
  [
    'a page instead of the API',
    gatewayPage(200),
    {
      message: 'The answer is no JSON: is this the address of the API?',
      status: 200,
      cause: expect.any(SyntaxError),
    },
  ],
  [
    'JSON of something else',
    json({ date: 1 }),
    { message: 'The answer is not what the contract promises.', cause: expect.any(Error) },
  ],
  [
    'a gateway without a server',
    gatewayPage(500),
    { name: 'UnavailableError', message: 'The server answered 500.', requestId: undefined },
  ],
  [
    'a crowd at the gateway',
    gatewayPage(429),
    { code: 'rate-limited', message: 'Too many requests.', retryAfter: null },
  ],
  [
    'a refusal of the gateway',
    gatewayPage(403),
    { code: 'invalid-answer', message: 'The server answered 403 without a problem.' },
  ],
])('%s is told with what it came from', async (_, reply, error) => {
  await expect(slots(fakeFetch(reply), { retries: 0 })).rejects.toMatchObject(error);
});

test('an address that is none is named', async () => {
  await expect(createClient({ api: 'termin' }).offices()).rejects.toMatchObject({
    message: '“termin” is no address of an API.',
    cause: expect.any(TypeError),
  });
});
