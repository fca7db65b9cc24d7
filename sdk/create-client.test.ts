import { expect, test, vi } from 'vitest';
import type { Client } from './client.ts';
import { createClient } from './create-client.ts';
import { booking, hold, id, secret, slot } from './testing/answers.ts';
import { fakeFetch, json, offline, problem, type Reply } from './testing/fake-fetch.ts';

const access = { id, token: 'rheinhausen.c2VjcmV0LXNlY3JldC1zZWNyZXQ' };
const held = { id, secret };
const to = { office: slot.office, start: slot.start };
const file: Reply = () => new Response('BEGIN:VCALENDAR', { headers: { 'Content-Type': 'text/calendar' } });
const gone: Reply = () => new Response(null, { status: 204 });

interface Expected {
  call: (client: Client) => Promise<unknown>;
  reply: Reply;
  request: string;
  token?: string;
  body?: unknown;
}

test.each<[string, Expected]>([
  [
    'extend',
    {
      call: (client) => client.extend(held),
      reply: json(hold),
      request: `POST v1/holds/${id}/extend`,
      token: secret,
    },
  ],
  [
    'release',
    { call: (client) => client.release(held), reply: gone, request: `DELETE v1/holds/${id}`, token: secret },
  ],
  [
    'booking',
    {
      call: (client) => client.booking(access),
      reply: json(booking),
      request: `GET v1/bookings/${id}`,
      token: access.token,
    },
  ],
  [
    'confirm',
    {
      call: (client) => client.confirm(access),
      reply: json(booking),
      request: `POST v1/bookings/${id}/confirm`,
      token: access.token,
    },
  ],
  [
    'cancel',
    {
      call: (client) => client.cancel(access),
      reply: json(booking),
      request: `POST v1/bookings/${id}/cancel`,
      token: access.token,
    },
  ],
  [
    'reschedule',
    {
      call: (client) => client.reschedule(access, to),
      reply: json(booking),
      request: `POST v1/bookings/${id}/reschedule`,
      token: access.token,
      body: to,
    },
  ],
  [
    'calendar',
    {
      call: (client) => client.calendar(access),
      reply: file,
      request: `GET v1/bookings/${id}/calendar.ics`,
      token: access.token,
    },
  ],
])('%s', async (_, { call, reply, request, token, body }) => {
  const fetch = fakeFetch(reply);
  await call(createClient({ api: 'https://termin.test/', fetch }));
  const [sent] = fetch.requests;
  expect(`${sent?.method} ${sent?.url}`).toBe(request.replace(' ', ' https://termin.test/'));
  expect(sent?.headers.get('Authorization')).toBe(`Bearer ${token}`);
  expect(sent?.body).toEqual(body);
});

test('extending is sent once where it is not known from what', async () => {
  const fetch = fakeFetch(offline);
  const client = createClient({ api: 'https://termin.test', fetch });
  await expect(client.extend(held)).rejects.toMatchObject({ code: 'network' });
  expect(fetch.requests).toHaveLength(1);
});

test('a hold as it was answered is extended once, also when the answer is lost', async () => {
  vi.useFakeTimers();
  const fetch = fakeFetch(offline, json({ ...hold, extensionsLeft: 1 }));
  const promise = createClient({ api: 'https://termin.test', fetch }).extend({ ...hold, secret });
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  expect(await promise).toEqual({ ...hold, extensionsLeft: 1 });
  expect(fetch.requests.map(({ url }) => url)).toEqual(
    Array(2).fill(`https://termin.test/v1/holds/${id}/extend?extensionsLeft=2`),
  );
});

test.each(['hold-lapsed', 'hold-not-found'])('releasing what is gone (%s) is no error', async (code) => {
  const client = createClient({ api: 'https://termin.test', fetch: fakeFetch(problem(code, 410)) });
  await expect(client.release(held)).resolves.toBeUndefined();
});

test('releasing with a wrong secret is one', async () => {
  const client = createClient({ api: 'https://termin.test', fetch: fakeFetch(problem('wrong-token', 403)) });
  await expect(client.release(held)).rejects.toMatchObject({ name: 'ForbiddenError', code: 'wrong-token' });
});

test('an id cannot lead to another address', async () => {
  const fetch = fakeFetch(json(booking));
  await createClient({ api: 'https://termin.test', fetch }).booking({ ...access, id: '../offices?x=' });
  expect(fetch.requests[0]?.url).toBe('https://termin.test/v1/bookings/..%2Foffices%3Fx%3D');
});
