import type { Board, DeskDay, DeskVisit, Place } from '@termin/sdk/contract';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sha256 } from '../../src/crypto.ts';
import { openApi } from '../../src/http/testing/api.ts';
import { staffByToken } from '../../src/staff/tokens.ts';

const office = '/v1/offices/rheinhausen';
const token = 'lead-token';
const staff = staffByToken([
  { name: 'Leitung', hash: await sha256(token), roles: [{ office: '*', role: 'lead' as const }] },
]);

let closing: AbortController;
let api: ReturnType<typeof openApi>;
beforeEach(() => {
  closing = new AbortController();
  api = openApi({ staff, closing: closing.signal });
});
afterEach(() => {
  vi.useRealTimers();
  closing.abort();
});

const json = async <T>(answer: Promise<Response>) => (await (await answer).json()) as T;
const post = (path: string, body: object = {}) =>
  api.post(office + path, { token, body: { id: crypto.randomUUID(), ...body } });
const day = () => json<DeskDay>(api.get(`${office}/day`, token));
const call = (counter: string) => json<DeskVisit>(post('/calls', { counter }));

async function appointment(start = '2020-03-12T09:52:00+01:00', customer?: object) {
  const { id, tokens } = await api.book({ start }, customer);
  await api.press(tokens.confirm, 'confirm');
  return { id, token: tokens.manage };
}

/** Moves the clock to that time of 12 March, or another day. */
const itIs = (time: string, date = '2020-03-12') =>
  api.pass((Date.parse(`${date}T${time}:00+01:00`) - api.clock()) / 60_000);

const checkIn = ({ id, token }: { id: string; token: string }) =>
  json<Place>(api.post(`/v1/bookings/${id}/check-in`, { token }));

/** Waits until a stream says what is expected. */
async function listen<Answer>(path: string, key: string) {
  const answer = await api.send('GET', path, { token: key, headers: { Accept: 'text/event-stream' } });
  const stream = (answer.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  return async (isExpected: (answer: Answer) => boolean): Promise<Answer> => {
    for (;;) {
      const { value, done } = await stream.read();
      if (done) throw new Error('the stream has ended');
      const [, data] = /^data: (.*)$/m.exec(decoder.decode(value)) ?? [];
      if (data && isExpected(JSON.parse(data))) return JSON.parse(data);
    }
  };
}

test('who cancels by telephone while waiting is gone from desk and board at once, and is not called', async () => {
  const citizen = await appointment();
  itIs('09:40');
  await checkIn(citizen);
  const desk = await listen<DeskDay>(`${office}/day`, token);
  const board = await listen<Board>(`${office}/board`, token);
  await desk(({ queue }) => queue.length === 1);
  const since = performance.now();
  await api.press(citizen.token, 'cancel');
  await desk(({ visits }) => visits.length === 0);
  await board(({ waiting }) => waiting === 0);
  expect(performance.now() - since).toBeLessThan(2_000);
  expect(await call('1')).toMatchObject({ code: 'nobody-waiting' });
});

test('who moves to another day while waiting sees the new day on the telephone, and is expected there', async () => {
  const citizen = await appointment();
  itIs('09:40');
  await checkIn(citizen);
  const phone = await listen<Place>(`/v1/bookings/${citizen.id}/place`, citizen.token);
  await phone(({ state }) => state === 'waiting');
  const body = { office: 'rheinhausen', start: '2020-03-13T09:52:00+01:00' };
  const moved = await api.post(`/v1/bookings/${citizen.id}/reschedule`, { token: citizen.token, body });
  expect(moved.status).toBe(200);
  expect(await phone(({ day }) => day === '2020-03-13')).toMatchObject({ state: 'expected', place: null });
  expect((await day()).visits).toEqual([]);
  itIs('09:40', '2020-03-13');
  expect((await day()).visits).toMatchObject([{ id: citizen.id, state: 'expected', arrivedAt: null }]);
});

test('two appointments of one person are two numbers, each called for itself', async () => {
  const first = await appointment('2020-03-12T09:52:00+01:00');
  const second = await appointment('2020-03-12T10:16:00+01:00');
  itIs('09:50');
  await checkIn(first);
  expect(await call('1')).toMatchObject({ id: first.id });
  await checkIn(second);
  expect(await call('2')).toMatchObject({ id: second.id });
  const { visits } = await day();
  expect(new Set(visits.map(({ number }) => number)).size).toBe(2);
});

test('who has their data erased while waiting is gone from the desk, and stands in the log without a name', async () => {
  const citizen = await appointment();
  itIs('09:40');
  await checkIn(citizen);
  await api.store.forget({ id: citizen.id }, api.clock());
  expect(JSON.stringify(await day())).not.toContain('Ångström');
  expect((await day()).queue).toEqual([]);
  const log = await json<{ entries: object[] }>(api.get(`${office}/log`, token));
  expect(log.entries).toMatchObject([{ kind: 'check-in', visit: citizen.id }]);
  expect(JSON.stringify(log)).not.toContain('Ångström');
});

test('called again and taken back at the same moment: one after the other, and the log has what was done', async () => {
  const citizen = await appointment();
  itIs('09:50');
  await checkIn(citizen);
  const { id } = await call('1');
  const answers = await Promise.all(
    ['undo', 'recall', 'undo', 'recall'].map((kind) => post(`/visits/${id}/${kind}`)),
  );
  const done = answers.filter(({ status }) => status === 200).length;
  expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true);
  const { entries } = await json<{ entries: { kind: string }[] }>(api.get(`${office}/log`, token));
  const kinds = entries.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'undo')).toHaveLength(1);
  expect(kinds).toHaveLength(2 + done);
  expect((await day()).visits).toMatchObject([{ state: 'waiting', counter: null, calls: 0 }]);
});

test('after midnight an open board is the new day’s, and empty', async () => {
  vi.useFakeTimers();
  itIs('11:00');
  await post('/arrivals', { services: [{ service: 'fuehrerschein', quantity: 1 }] });
  await call('1');
  const board = await listen<Board>(`${office}/board`, token);
  const reading = board(({ calls }) => calls.length === 1);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await reading).toMatchObject({ day: '2020-03-12' });
  itIs('00:01', '2020-03-13');
  const next = board(({ day }) => day === '2020-03-13');
  await vi.advanceTimersByTimeAsync(16_000);
  expect(await next).toMatchObject({ calls: [], waiting: 0 });
});

test.each([
  ['2020-03-29T00:30:00+01:00', '2020-03-29'],
  ['2020-03-29T23:30:00+02:00', '2020-03-29'],
  ['2020-03-30T00:30:00+02:00', '2020-03-30'],
  ['2020-10-25T23:30:00+01:00', '2020-10-25'],
  ['2020-10-26T00:30:00+01:00', '2020-10-26'],
])('at %s it is %s on the board', async (instant, date) => {
  api.pass((Date.parse(instant) - api.clock()) / 60_000);
  expect(await json<Board>(api.get(`${office}/board`))).toMatchObject({ day: date, at: instant });
});
