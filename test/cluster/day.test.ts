import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createBareDayClient, type DayClient } from '@termin/sdk/bare';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startPostgres } from '../support/postgres.ts';
import { emptyFolder, type Product, remove, startProduct } from '../support/product.ts';
import { inWords, summary } from '../support/times.ts';
import { type Call, serve, untilAnswered } from './day/clerks.ts';
import { type Appointment, book, cityFile, counters, now, office, token } from './day/office.ts';
import { outOfOrder, readDay } from './day/order.ts';
import { openWaitingRoom, type WaitingRoom } from './day/waiting-room.ts';

const boards = 50;

const server = await startPostgres();
afterAll(async () => {
  if (typeof server !== 'string') await server.stop();
});

describe.each([
  { citizens: 500, where: 'three processes on PostgreSQL', processes: 3 },
  { citizens: 200, where: 'one process on SQLite', processes: 1 },
])('50 boards, 20 desks and $citizens citizens at $where', ({ citizens, processes }) => {
  if (processes > 1 && typeof server === 'string') return it.skip(server);

  /** The others have an appointment, and a telephone that shows their place. */
  const walkIns = citizens / 10;
  /** How many are served while nothing is in the way; the others, while processes go and come. */
  const calm = citizens / 2;
  const folder = emptyFolder();
  const products: Product[] = [];
  let database: string;
  let appointments: Appointment[];
  let room: WaitingRoom;
  const start = (index: number, port?: number) => {
    const data = join(folder, String(index));
    mkdirSync(data, { recursive: true });
    const env = {
      ...{ CITY_FILE: join(folder, 'city.yaml'), STAFF_TOKENS: `lead@*:Leitung:${token}` },
      DATABASE_URL: database,
    };
    return startProduct({ now: now(), data, env, ...(port !== undefined && { port }) });
  };
  const clients = new Map<string, DayClient>();
  const clientAt = (index: number): DayClient => {
    const api = products[index % processes]?.url ?? '';
    const client = clients.get(api) ?? createBareDayClient({ api, retries: 0 });
    clients.set(api, client);
    return client;
  };

  beforeAll(async () => {
    writeFileSync(join(folder, 'city.yaml'), cityFile);
    database =
      processes === 1 || typeof server === 'string'
        ? `sqlite:${join(folder, 'termin.db')}`
        : await server.newDatabase();
    appointments = await book(database, citizens - walkIns);
    products.push(await start(0));
    products.push(...(await Promise.all(Array.from({ length: processes - 1 }, (_, n) => start(n + 1)))));
    const desks = counters.map(() => token);
    room = openWaitingRoom(clientAt, processes, { boards, appointments, desks });
    await vi.waitFor(() => expect(quiet()).toEqual([]), 20_000);
  });
  afterAll(async () => {
    await room.leave();
    for (const product of products) await product.stop();
    remove(folder);
  });

  /** Those who hear nothing, or nothing new. */
  const quiet = () => [...room.boards, ...room.telephones].filter(({ newest }) => newest?.isStale !== false);

  /** Some fifteen a second, at their telephone or at the kiosk. */
  async function arrive(from: number, to: number): Promise<void> {
    const doors = 10;
    await Promise.all(
      Array.from({ length: doors }, async (_, door) => {
        for (let n = from + door; n < to; n += doors) {
          const appointment = appointments[n];
          const id = crypto.randomUUID();
          const walkIn = { id, services: [{ service: 'pass', quantity: 1 }] };
          await untilAnswered(() =>
            appointment ? clientAt(n).checkIn(appointment) : clientAt(n).arrive({ office, token }, walkIn),
          );
          await pause(600);
        }
      }),
    );
  }

  const calls: Call[] = [];

  it('every call is on every board within a second', { timeout: 300_000 }, async () => {
    const [made] = await Promise.all([serve(clientAt, calm), arrive(0, calm + walkIns)]);
    calls.push(...made);
    await vi.waitFor(() => expect(unseen(made)).toEqual([]), 5_000);
    const waits = made.map(({ pressedAt, answeredAt }) => answeredAt - pressedAt);
    // A board may be quicker than the answer to the clerk.
    const delays = made.flatMap(({ number, answeredAt }) =>
      room.boards.map(({ seen }) => Math.max(0, (seen.get(number) ?? Number.POSITIVE_INFINITY) - answeredAt)),
    );
    console.log(`calls: ${inWords(waits)}\non ${boards} boards after that: ${inWords(delays)}`);
    expect(summary(delays).p99).toBeLessThan(1_000);
  });

  it('none is lost while a process is killed and another one stopped, and both are started anew', {
    timeout: 300_000,
  }, async () => {
    const rest = citizens - calm;
    const [made] = await Promise.all([serve(clientAt, rest), arrive(calm + walkIns, citizens), restart()]);
    calls.push(...made);
    await vi.waitFor(() => expect(quiet()).toEqual([]), 30_000);
    expect(unseen(made.slice(-6))).toEqual([]);
  });

  async function restart(): Promise<void> {
    const [killed, stopped] = [0, processes - 1];
    await pause(1_000);
    await again(killed, (product) => product.kill());
    await pause(1_000);
    await again(stopped, (product) => product.terminate());
  }

  async function again(index: number, end: (product: Product) => Promise<unknown>): Promise<void> {
    const product = products[index];
    if (!product) throw new Error(`there is no process ${index}`);
    await end(product);
    products[index] = await start(index, Number(new URL(product.url).port));
  }

  /** Calls that a board has not shown. */
  const unseen = (made: Call[]) =>
    made.filter(({ number }) => !room.boards.every(({ seen }) => seen.has(number)));

  it('everybody was called once, in the order of the rule, and every telephone knows that it is over', async () => {
    expect(new Set(calls.map(({ visit }) => visit)).size).toBe(citizens);
    const { visits, log } = await readDay(database);
    for (const kind of ['call', 'finish']) {
      const done = log.filter((entry) => entry.kind === kind).map(({ visit }) => visit);
      expect(done.toSorted()).toEqual(calls.map(({ visit }) => visit).toSorted());
    }
    expect(visits.every(({ state }) => state === 'served')).toBe(true);
    expect(outOfOrder({ visits, log })).toEqual([]);
    await vi.waitFor(() => {
      const states = room.telephones.map(({ newest }) => newest?.answer.state);
      expect(states).toEqual(states.map(() => 'served'));
    }, 10_000);
    for (const { newest } of room.boards) expect(newest?.answer.waiting).toBe(0);
  });
});
