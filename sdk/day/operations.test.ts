import { expect, test, vi } from 'vitest';
import { createBareDayClient } from './create-bare-client.ts';
import { createDayClient } from './create-client.ts';

const uuid = '6f1c2a34-5b7d-4e8f-9a0b-1c2d3e4f5a6b';
const at = '2020-03-12T09:52:00+01:00';
const rule = { code: 'by-turn', checkIn: 'optional', grace: 5, walkIns: true, walkInPatience: 30 };
const board = { office: 'rheinhausen', day: '2020-03-12', at, calls: [], waiting: 0, estimate: null, rule };
const place = {
  ...{ id: uuid, office: 'rheinhausen', day: '2020-03-12', at, number: '1112', state: 'waiting' },
  ...{ place: 1, ahead: 0, estimate: null, counter: null, calledAt: null, checkIn: null },
};
const visit = {
  ...{ id: uuid, kind: 'walk-in', number: '1112', state: 'called', start: null, end: null, name: null },
  ...{
    matters: [],
    minutes: 12,
    bring: [],
    arrivedAt: at,
    turnAt: null,
    counter: '6',
    calledAt: at,
    calls: 1,
  },
  finishedAt: null,
};
const day = {
  office: 'rheinhausen',
  day: '2020-03-12',
  at,
  counters: ['6'],
  rule,
  visits: [visit],
  queue: [],
};
const schalter = { name: 'Schalter 6', roles: [{ office: '*', role: 'desk' }], login: null, logout: null };
const log = { office: 'rheinhausen', day: '2020-03-12', entries: [] };

const staff = { office: 'rheinhausen', token: 'desk' };
const mine = { id: uuid, token: 'rheinhausen.manage' };
const acting = { ...staff, visit: uuid, id: uuid };
const services = [{ service: 'fuehrerschein', quantity: 1 }];
const office = '/v1/offices/rheinhausen';

type Client = ReturnType<typeof createDayClient>;
const asked: [string, (client: Client) => Promise<unknown>, string, unknown, unknown][] = [
  ['board', (client) => client.board('rheinhausen'), `GET ${office}/board`, undefined, board],
  ['place', (client) => client.place(mine), `GET /v1/bookings/${uuid}/place`, undefined, place],
  ['checkIn', (client) => client.checkIn(mine), `POST /v1/bookings/${uuid}/check-in`, undefined, place],
  [
    'arrive',
    (client) => client.arrive(staff, { number: '1112' }),
    `POST ${office}/arrivals`,
    { number: '1112' },
    place,
  ],
  [
    'arrive',
    (client) => client.arrive(staff, { id: uuid, services }),
    `POST ${office}/arrivals`,
    { id: uuid, services },
    place,
  ],
  ['day', (client) => client.day(staff), `GET ${office}/day`, undefined, day],
  [
    'call',
    (client) => client.call({ ...staff, counter: '6', id: uuid }),
    `POST ${office}/calls`,
    { id: uuid, counter: '6' },
    visit,
  ],
  [
    'call',
    (client) => client.call({ ...staff, counter: '6', id: uuid, visit: 'somebody' }),
    `POST ${office}/calls`,
    { id: uuid, counter: '6', visit: 'somebody' },
    visit,
  ],
  [
    'arrive',
    (client) => client.arrive(staff, { services }),
    `POST ${office}/arrivals`,
    { id: expect.stringMatching(/^[\da-f-]{36}$/), services },
    place,
  ],
  ['log', (client) => client.log(staff), `GET ${office}/log`, undefined, log],
  ['recall', (client) => client.recall(acting), `POST ${office}/visits/${uuid}/recall`, { id: uuid }, visit],
  ['finish', (client) => client.finish(acting), `POST ${office}/visits/${uuid}/finish`, { id: uuid }, visit],
  ['noShow', (client) => client.noShow(acting), `POST ${office}/visits/${uuid}/no-show`, { id: uuid }, visit],
  ['undo', (client) => client.undo(acting), `POST ${office}/visits/${uuid}/undo`, { id: uuid }, visit],
  [
    'log',
    (client) => client.log({ ...staff, date: '2020-03-12' }),
    `GET ${office}/log?date=2020-03-12`,
    undefined,
    log,
  ],
  ['staff', (client) => client.staff(), 'GET /v1/staff', undefined, schalter],
  [
    'logIn',
    (client) => client.logIn({ token: 'desk' }),
    'POST /v1/staff/session',
    { token: 'desk' },
    schalter,
  ],
];

test.each(asked)('%s', async (operation, ask, request, body, answer) => {
  for (const create of [createDayClient, createBareDayClient]) {
    const fetch = vi.fn(async (_url: string, _init: RequestInit) => Response.json(answer));
    const onAttempt = vi.fn();
    expect(await ask(create({ api: 'https://termin.test', fetch, onAttempt }))).toEqual(answer);
    const [url = '', init = {}] = fetch.mock.calls[0] ?? [];
    expect(`${init.method} ${url.replace('https://termin.test', '')}`).toBe(request);
    expect(init.body && JSON.parse(String(init.body))).toEqual(body);
    expect(onAttempt).toHaveBeenCalledWith(expect.objectContaining({ operation }));
  }
});

/** Whether the page's cookies go along, and which token does. */
const sent = async (ask: (client: Client) => Promise<unknown>, answer: object | string = place) => {
  const body = typeof answer === 'string' ? answer : JSON.stringify(answer);
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => new Response(body));
  await ask(createDayClient({ api: 'https://termin.test', fetch }));
  const init = fetch.mock.calls[0]?.[1];
  return [init?.credentials, new Headers(init?.headers).get('Authorization')];
};

test('staff prove who they are with a token, or by the session of their page', async () => {
  const byToken = ['omit', 'Bearer desk'];
  const bySession = ['same-origin', null];
  const { token: _, ...without } = acting;
  expect(await sent((client) => client.day(staff), day)).toEqual(byToken);
  expect(await sent((client) => client.day(without), day)).toEqual(bySession);
  expect(await sent((client) => client.call({ ...staff, counter: '6' }), visit)).toEqual(byToken);
  expect(await sent((client) => client.call({ ...without, counter: '6' }), visit)).toEqual(bySession);
  expect(await sent((client) => client.undo(without), visit)).toEqual(bySession);
  expect(await sent((client) => client.arrive(without, { number: '1112' }))).toEqual(bySession);
  expect(await sent((client) => client.log(without), log)).toEqual(bySession);
  expect(await sent((client) => client.logIn({ token: 'desk' }), schalter)).toEqual(bySession);
  expect(await sent((client) => client.staff(), schalter)).toEqual(bySession);
  const watched = (access: typeof staff | typeof without) =>
    sent(
      (client) => client.watchDay(access)[Symbol.asyncIterator]().next(),
      `data: ${JSON.stringify(day)}\n\n`,
    );
  expect([await watched(staff), await watched(without)]).toEqual([byToken, bySession]);
  expect(await sent((client) => client.board('rheinhausen'), board)).toEqual(['omit', null]);
  expect(await sent((client) => client.place(mine))).toEqual(['omit', 'Bearer rheinhausen.manage']);
});

test('logging out answers nothing', async () => {
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => new Response(null, { status: 204 }));
  expect(await createDayClient({ api: 'https://termin.test', fetch }).logOut()).toBeUndefined();
  expect(fetch.mock.calls[0]?.[0]).toBe('https://termin.test/v1/staff/session');
  expect(fetch.mock.calls[0]?.[1]).toMatchObject({ method: 'DELETE', credentials: 'same-origin' });
});

const refusing = (code: string, status: number) => async () =>
  Response.json({ type: '', title: '', status, detail: '', code }, { status });

test('that nobody waits is an answer, not an error', async () => {
  const client = createDayClient({ api: 'https://termin.test', fetch: refusing('nobody-waiting', 409) });
  expect(await client.call({ ...staff, counter: '6' })).toBeNull();
  const busy = createDayClient({ api: 'https://termin.test', fetch: refusing('counter-busy', 409) });
  await expect(busy.call({ ...staff, counter: '6' })).rejects.toMatchObject({ code: 'counter-busy' });
});

test('a watched board is checked as one that is asked for, and asked for as events', async () => {
  const body = `retry: 1000\n\nevent: board\nid: 1\ndata: ${JSON.stringify(board)}\n\n`;
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => new Response(body));
  const client = createDayClient({ api: 'https://termin.test', fetch });
  for await (const live of client.watchBoard('rheinhausen')) {
    expect(live).toEqual({ answer: board, isStale: false });
    break;
  }
  expect(new Headers(fetch.mock.calls[0]?.[1].headers).get('Accept')).toBe('text/event-stream');
  const unknown = createDayClient({ api: 'https://termin.test', fetch: refusing('unknown-office', 404) });
  await expect(unknown.watchBoard('nowhere')[Symbol.asyncIterator]().next()).rejects.toMatchObject({
    code: 'unknown-office',
  });
});

const watched: [string, (client: Client) => AsyncIterable<unknown>, object, string, string | null][] = [
  ['board', (client) => client.watchBoard('rheinhausen'), board, `${office}/board`, null],
  [
    'place',
    (client) => client.watchPlace(mine),
    place,
    `/v1/bookings/${uuid}/place`,
    'Bearer rheinhausen.manage',
  ],
  ['day', (client) => client.watchDay(staff), day, `${office}/day`, 'Bearer desk'],
];

test.each(watched)(
  'the stream of the %s is that of its address',
  async (_name, watch, answer, path, token) => {
    const fetch = vi.fn(
      async (_url: string, _init: RequestInit) => new Response(`data: ${JSON.stringify(answer)}\n\n`),
    );
    const client = createDayClient({ api: 'https://termin.test', fetch });
    const first = await watch(client)[Symbol.asyncIterator]().next();
    expect(first.value).toEqual({ answer, isStale: false });
    const [url = '', init] = fetch.mock.calls[0] ?? [];
    expect(url).toBe(`https://termin.test${path}`);
    expect(init?.cache).toBe('no-store');
    expect(new Headers(init?.headers).get('Authorization')).toBe(token);
  },
);
