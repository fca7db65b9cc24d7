import type { Board } from '@termin/sdk/contract';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sha256 } from '../crypto.ts';
import { staffByToken } from '../staff/tokens.ts';
import { createMemoryStore } from '../store/memory.ts';
import { openApi } from './testing/api.ts';

const path = '/v1/offices/rheinhausen';
const accept = { headers: { Accept: 'text/event-stream' } };
const staff = staffByToken([
  { name: 'Leitung', hash: await sha256('lead-token'), roles: [{ office: '*', role: 'lead' as const }] },
]);

let closing: AbortController;
let store: ReturnType<typeof createMemoryStore>;
let api: ReturnType<typeof openApi>;
beforeEach(() => {
  closing = new AbortController();
  store = createMemoryStore();
  api = openApi({ staff, store, closing: closing.signal });
});
afterEach(() => closing.abort());

const arrive = (on = api) =>
  on.post(`${path}/arrivals`, {
    token: 'lead-token',
    body: { id: crypto.randomUUID(), services: [{ service: 'fuehrerschein', quantity: 1 }] },
  });

/** Reads a stream piece by piece. */
function reader(answer: Response) {
  const stream = (answer.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  const text = async () => decoder.decode((await stream.read()).value);
  return {
    text,
    /** Reads until the stream ends. */
    async end(): Promise<void> {
      while (!(await stream.read()).done);
    },
    cancel: () => stream.cancel(),
    /** The next event's answer. */
    async board(): Promise<Board> {
      for (;;) {
        const [, data] = /^data: (.*)$/m.exec(await text()) ?? [];
        if (data) return JSON.parse(data);
      }
    },
  };
}

test('it tells the board at once, and every change of this process and of others', async () => {
  const answer = await api.send('GET', `${path}/board`, accept);
  expect(answer.headers.get('Content-Type')).toBe('text/event-stream; charset=utf-8');
  const stream = reader(answer);
  expect(await stream.text()).toBe('retry: 1000\n\n');
  expect(await stream.board()).toMatchObject({ office: 'rheinhausen', waiting: 0 });
  await arrive();
  expect(await stream.board()).toMatchObject({ waiting: 1 });
  await arrive(openApi({ staff, store }));
  expect(await stream.board()).toMatchObject({ waiting: 2 });
  await stream.cancel();
});

test('who reads slowly gets the newest, not all that were between', async () => {
  const stream = reader(await api.send('GET', `${path}/board`, accept));
  expect(await stream.board()).toMatchObject({ waiting: 0 });
  for (let n = 0; n < 5; n++) await arrive();
  expect(await stream.board()).toMatchObject({ waiting: 5 });
  await stream.cancel();
});

test('the store is looked at only while somebody listens', async () => {
  const look = vi.spyOn(store, 'queueSeqs');
  await api.send('GET', `${path}/board`);
  expect(look).not.toHaveBeenCalled();
  const stream = reader(await api.send('GET', `${path}/board`, accept));
  await stream.board();
  expect(look).toHaveBeenCalled();
  await stream.cancel();
  await new Promise((resolve) => setTimeout(resolve, 300));
  look.mockClear();
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(look).not.toHaveBeenCalled();
});

test('it ends when the server closes, and when the store fails; the next question is answered with why', async () => {
  const one = reader(await api.send('GET', `${path}/board`, accept));
  await one.board();
  vi.spyOn(store, 'queueSeqs').mockRejectedValue(new Error('broken'));
  await one.end();
  expect(api.reported).toHaveLength(1);
  vi.restoreAllMocks();
  const other = reader(await api.send('GET', `${path}/board`, accept));
  await other.board();
  closing.abort();
  await other.end();
});

test('a clerk’s day is for the staff as a stream, too', async () => {
  expect((await api.send('GET', `${path}/day`, accept)).status).toBe(401);
  const stream = reader(await api.send('GET', `${path}/day`, { ...accept, token: 'lead-token' }));
  expect(await stream.board()).toMatchObject({ visits: [] });
  await stream.cancel();
});
