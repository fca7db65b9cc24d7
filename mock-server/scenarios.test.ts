import {
  createClient,
  createDayClient,
  HoldLapsedError,
  NetworkError,
  newSecret,
  SlotTakenError,
  UnavailableError,
} from '@termin/sdk';
import { duisburg } from '@termin/server';
import { expect, test } from 'vitest';
import { createMock, type MockOptions } from './mock.ts';
import { scenarios } from './scenarios.ts';
import { mockStaff } from './staff.ts';

const services = [{ service: 'fuehrerschein', quantity: 1 }];
const wish = { services, offices: ['rheinhausen'] };
const nine52 = '2020-03-12T09:52:00+01:00';
const customer = { givenName: 'Erika', familyName: 'Mustermann', email: 'erika.mustermann@example.org' };
const month = { from: '2020-03-09', to: '2020-04-06' };

/** A mock on Monday, 9 March 2020, eight o'clock, and a client that asks once. */
function open(options: MockOptions = {}) {
  const mock = createMock({ now: '2020-03-09T08:00:00+01:00', ...options });
  const fetch = (url: string, init: RequestInit) => mock.fetch(new Request(url, init));
  const client = createClient({ api: mock.api, fetch, retries: 0 });
  const hold = () => client.hold({ office: 'rheinhausen', start: nine52, services });
  const book = async (held: { id: string; secret: string }) =>
    client.book(held, customer, { version: '2020-03' });
  const statuses = async () =>
    new Set((await client.days({ ...wish, ...month })).days.map(({ status }) => status));
  return { mock, client, hold, book, statuses };
}

const refusalOf = (answer: Promise<unknown>) =>
  answer.then(
    () => null,
    (error: unknown) => error,
  );

test('busy: little of the next days is left, of later ones more, and 09:52 is free', async () => {
  const { client } = open({ scenario: 'busy' });
  const timesOn = async (date: string) =>
    (await client.slots({ ...wish, date })).offices[0]?.slots.map(({ start }) => start) ?? [];
  const near = await timesOn('2020-03-12');
  expect(near).toContain(nine52);
  expect(near.length).toBeLessThan((await timesOn('2020-04-02')).length / 2);
});

test('busy-morning: people wait at every office, and the next one can be called', async () => {
  const mock = createMock({ scenario: 'busy-morning' });
  const fetch = (url: string, init: RequestInit) => mock.fetch(new Request(url, init));
  const client = createDayClient({ api: mock.api, fetch });
  const desk = { office: 'walsum', token: mockStaff.desk };
  const { queue, visits } = await client.day(desk);
  expect(queue.length).toBeGreaterThan(1);
  expect(visits.some(({ name }) => name === 'Erika Mustermann')).toBe(true);
  const busy = (await client.board('walsum')).calls.length;
  expect(busy).toBe(6);
  for await (const { answer } of client.watchBoard('walsum')) {
    if (answer.calls[0]?.counter === '3') break;
    expect(await client.call({ ...desk, counter: '3' })).toMatchObject({ id: queue[0], state: 'called' });
  }
  await expect(client.day({ ...desk, token: mockStaff.kiosk })).rejects.toMatchObject({
    code: 'not-allowed',
  });
  expect(await mock.mails()).toEqual([]);
});

test('booked-out: no day is free, on later days either, and what is held is refused', async () => {
  const { mock, hold, statuses } = open({ scenario: 'booked-out' });
  expect(await statuses()).toEqual(new Set(['full', 'closed']));
  expect(await refusalOf(hold())).toMatchObject({ code: 'slot-taken', alternatives: [] });
  mock.clock.forward(3 * 24 * 60);
  expect(await statuses()).toEqual(new Set(['full', 'closed']));
});

test('booked-out after a booking takes what is left around it', async () => {
  const { mock, hold, statuses } = open();
  await hold();
  mock.use('booked-out');
  expect(await statuses()).not.toContain('free');
  mock.reset();
  expect(await statuses()).toContain('free');
});

test('unreleased: open days are shown as such, and none can be booked before eight', async () => {
  const { mock, hold, statuses } = open({ scenario: 'unreleased', now: '2020-03-12T07:55:00+01:00' });
  expect(await statuses()).toEqual(new Set(['unreleased', 'full', 'closed']));
  expect(await refusalOf(hold())).toMatchObject({ code: 'slot-unavailable' });
  mock.clock.forward(5);
  expect(await refusalOf(hold())).toBeNull();
});

test('slow: only as long and as often as wished', async () => {
  const { mock, client } = open();
  mock.use('slow', { only: ['offices'], times: 1, delay: 80 });
  const took = async (ask: () => Promise<unknown>) => {
    const start = performance.now();
    await ask();
    return performance.now() - start;
  };
  await client.services();
  expect(await took(() => client.offices())).toBeGreaterThan(70);
  expect(await took(() => client.offices())).toBeLessThan(70);
});

test('flaky: the same seed fails the same requests in the same way', async () => {
  const outcomes = async (seed: string) => {
    const { client } = open({ scenario: 'flaky', seed });
    const found: string[] = [];
    for (let count = 0; count < 40; count++) {
      const error = await refusalOf(client.offices());
      found.push(error instanceof Error ? error.name : 'answered');
    }
    return found;
  };
  const once = await outcomes('one');
  expect(await outcomes('one')).toEqual(once);
  expect(await outcomes('two')).not.toEqual(once);
  expect(new Set(once)).toEqual(new Set(['answered', NetworkError.name, UnavailableError.name]));
});

test('slot-stolen: the first hold is refused with other times, and one of those can be held', async () => {
  const { client, hold } = open({ scenario: 'slot-stolen' });
  const free = await client.slots({ ...wish, date: '2020-03-12' });
  expect(free.offices[0]?.slots.map(({ start }) => start)).toContain(nine52);
  const error = await refusalOf(hold());
  expect(error).toBeInstanceOf(SlotTakenError);
  const [nearest] = error instanceof SlotTakenError ? error.alternatives : [];
  if (!nearest) throw new Error('No other time was offered.');
  await expect(client.hold({ ...nearest, services })).resolves.toMatchObject({ start: nearest.start });
  expect(await refusalOf(hold())).toMatchObject({ code: 'slot-taken' });
});

test('slot-stolen leaves what is wrong for the application to refuse', async () => {
  const { client } = open({ scenario: 'slot-stolen' });
  const unknown = client.hold({
    office: 'nowhere',
    start: nine52,
    services: [{ service: 'no-service', quantity: 1 }],
  });
  expect(await refusalOf(unknown)).toMatchObject({ code: 'unknown-office' });
});

test('hold-lapsed: the first booking is refused, and after a new hold it succeeds', async () => {
  const { hold, book } = open({ scenario: 'hold-lapsed' });
  expect(await refusalOf(book(await hold()))).toBeInstanceOf(HoldLapsedError);
  await expect(book(await hold())).resolves.toMatchObject({ state: 'pending' });
});

test('mail-bounced: booked, and no mail comes', async () => {
  const { mock, client, hold, book } = open({ scenario: 'mail-bounced' });
  const held = await hold();
  await book(held);
  expect(await mock.mails()).toEqual([]);
  mock.clock.forward(61);
  const found = client.booking({ id: held.id, token: held.secret });
  await expect(found).resolves.toMatchObject({ state: 'lapsed' });
});

test('unavailable: a problem that says when to come back, until it is ended', async () => {
  const { mock, client } = open({ scenario: 'unavailable' });
  expect(await refusalOf(client.offices())).toMatchObject({
    name: 'UnavailableError',
    code: 'unavailable',
    status: 503,
    retryAfter: 2,
    requestId: 'mock-1',
  });
  mock.end('unavailable');
  expect(await refusalOf(client.offices())).toBeNull();
});

test('rate-limited: too many requests, and when to ask again', async () => {
  const { client } = open({ scenario: 'rate-limited' });
  expect(await refusalOf(client.offices())).toMatchObject({
    name: 'RateLimitedError',
    code: 'rate-limited',
    whatToDo: 'wait',
    status: 429,
    retryAfter: 3,
  });
});

test('proof of work: a city that asks for it is worked for, as with the real server', async () => {
  const policy = { ...duisburg.policy, proofOfWork: { cost: 4 } };
  const { hold, mock } = open({ config: { ...duisburg, policy } });
  const bare = await mock.fetch(
    new Request(`${mock.api}/v1/holds`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        id: crypto.randomUUID(),
        secret: 's'.repeat(24),
        office: 'rheinhausen',
        start: nine52,
        ...{ services: wish.services },
      }),
    }),
  );
  expect(bare.status).toBe(428);
  expect(await refusalOf(hold())).toBeNull();
});

test('maintenance: a page instead of a problem, for the citizen’s page too', async () => {
  const { mock, client } = open({ scenario: 'maintenance' });
  expect(await refusalOf(client.offices())).toMatchObject({ status: 503, retryAfter: 3600 });
  const page = await mock.fetch(new Request(`${mock.api}/b/mitte.x`));
  expect(page.headers.get('Content-Type')).toContain('text/html');
});

test('daylight-saving: one Sunday lacks an hour, the other has it twice', async () => {
  const { client } = open({ scenario: 'daylight-saving', now: '2020-03-27T08:00:00+01:00' });
  const startsOn = async (date: string) =>
    (await client.slots({ ...wish, date })).offices[0]?.slots.map(({ start }) => start) ?? [];
  const spring = await startsOn('2020-03-29');
  const autumn = await startsOn('2020-10-25');
  expect(spring).toContain('2020-03-29T01:00:00+01:00');
  expect(spring.filter((start) => start.includes('T02:'))).toEqual([]);
  expect(spring).toContain('2020-03-29T03:00:00+02:00');
  expect(autumn).toContain('2020-10-25T02:32:00+02:00');
  expect(autumn).toContain('2020-10-25T02:32:00+01:00');
});

test('daylight-saving brings its own time, and the option wins', () => {
  const { mock } = open();
  mock.use('daylight-saving');
  expect(new Date(mock.clock()).toISOString()).toMatch(/^2020-03-27T07:00/);
  const { mock: other } = open({ scenario: 'daylight-saving', now: '2020-10-23T08:00:00+02:00' });
  expect(new Date(other.clock()).toISOString()).toMatch(/^2020-10-23T06:00/);
});

test('many-offices: seven hundred, each of which can be booked at', async () => {
  const { client } = open({ scenario: 'many-offices' });
  const { offices } = await client.offices();
  expect(new Set(offices.map(({ id }) => id)).size).toBe(700);
  const last = offices.at(-1)?.id ?? '';
  await expect(client.hold({ office: last, start: nine52, services })).resolves.toMatchObject({
    office: last,
  });
});

test('empty-city: there is nothing to choose from', async () => {
  const { client } = open({ scenario: 'empty-city' });
  expect((await client.offices()).offices).toEqual([]);
  expect(await client.services()).toEqual({ categories: [], services: [] });
});

test('every scenario that can begin holds again after a reset', async () => {
  const { mock, hold } = open({ scenario: ['slot-stolen'] });
  await refusalOf(hold());
  mock.reset();
  expect(await refusalOf(hold())).toBeInstanceOf(SlotTakenError);
});

test('each says in a sentence what happens', () => {
  for (const { about } of Object.values(scenarios)) expect(about).toMatch(/^\S.{20,}\.$/);
});

test('a name that is none is refused with the names there are', () => {
  const { mock } = open();
  expect(() => mock.use('late' as 'slow')).toThrow(/no scenario late.*booked-out.*unreleased/);
});

test('only scenarios that meet requests can be kept to some', () => {
  const { mock } = open();
  mock.use('slow', { only: ['hold'] });
  // @ts-expect-error: the whole city is booked out, or it is not
  mock.use('booked-out', { times: 1 });
});

test('one request can ask for a scenario for itself', async () => {
  const { mock } = open();
  const ask = (scenario: string) =>
    mock.fetch(new Request(`${mock.api}/v1/offices`, { headers: { 'Termin-Scenario': scenario } }));
  expect((await ask('unavailable')).status).toBe(503);
  expect(await (await ask('booked-out')).json()).toMatchObject({ code: 'invalid-request' });
  expect(await (await ask('nonsense')).json()).toMatchObject({
    detail: expect.stringContaining('There is no scenario nonsense'),
  });
  expect((await mock.fetch(new Request(`${mock.api}/v1/offices`))).status).toBe(200);
});

test('time can be taken for others, all of it or on a lane', async () => {
  const { mock, hold } = open();
  const time = { office: 'rheinhausen', start: nine52, end: '2020-03-12T10:04:00+01:00' };
  expect(await mock.take({ ...time, lane: 1 })).toBe(true);
  expect(await mock.take({ ...time, lane: 1 })).toBe(false);
  await hold();
  expect(await mock.take(time)).toBe(true);
  expect(await refusalOf(hold())).toBeInstanceOf(SlotTakenError);
  await expect(mock.take({ ...time, office: 'nowhere' })).rejects.toThrow('There is no office nowhere');
  await expect(mock.take({ ...time, end: time.start })).rejects.toThrow('is no time');
});

test('the same seed writes the same mails, with links taken apart', async () => {
  const sent = async (seed: string) => {
    const { mock, client, book } = open({ seed });
    mock.clock.stop();
    mock.clock.set('2020-03-09T08:00:00+01:00');
    const id = '5f0c5f0e-9f5c-4c7b-8a3b-3f8f7d1f0a11';
    await book(
      await client.hold({ office: 'rheinhausen', start: nine52, services, id, secret: newSecret() }),
    );
    return { mock, client, mails: await mock.mails() };
  };
  const { client, mails } = await sent('one');
  expect((await sent('one')).mails).toEqual(mails);
  expect((await sent('two')).mails).not.toEqual(mails);
  const [{ confirm, manage } = {}] = mails;
  if (!confirm || !manage) throw new Error('The mail has no links.');
  expect(confirm.href).toBe(`https://termin.test/b/${confirm.token}`);
  await expect(client.confirm({ id: confirm.booking, token: confirm.token })).resolves.toMatchObject({
    state: 'confirmed',
  });
  await expect(client.cancel({ id: manage.booking, token: manage.token })).resolves.toMatchObject({
    state: 'cancelled',
  });
});
