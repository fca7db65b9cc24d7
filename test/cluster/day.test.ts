import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDayClient, type DayClient, newBookingId } from '@termin/sdk';
import type { Board, DeskVisit } from '@termin/sdk/contract';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { emptyFolder, type Product, remove, startProduct } from '../support/product.ts';
import { startThree, type Three } from './three.ts';

const token = 'a-token-of-the-lead-for-this-test';
const now = '2026-03-12T10:00';
const office = 'rathaus';
const counters = Array.from({ length: 20 }, (_, index) => String(index + 1));
const citizens = 500;
const boards = 50;

const cityFile = `
city: { name: Stadt, telephone: "115" }
privacy: { version: "1", text: Ja., href: "https://www.example.org/" }
mail: { from: noreply@example.org }
offices:
  - id: ${office}
    name: Rathaus
    street: Markt 1
    postalCode: "01067"
    town: Stadt
    hours: [{ days: Mo-So, from: "0:00", to: "24:00", lanes: 20 }]
    day: { walkIns: true, walkInPatience: 0, counters: [${counters.join(', ')}] }
categories: [{ id: a, name: A }]
services: [{ id: pass, name: Pass, category: a, minutes: 10 }]
`;

const server = await startPostgres();

/** The day at an office, as loud as it gets. */
describe('50 boards and 20 desks at three processes, while 500 citizens arrive', () => {
  if (typeof server === 'string') return it.skip(server);

  const folder = emptyFolder();
  const file = join(folder, 'city.yaml');
  const env = { CITY_FILE: file, STAFF_TOKENS: `lead@*:Leitung:${token}` };
  let three: Three;
  beforeAll(async () => {
    writeFileSync(file, cityFile);
    three = await startThree(server as PostgresServer, now, env);
  });
  afterAll(async () => {
    await three.stop();
    remove(folder);
    await (server as PostgresServer).stop();
  });

  const clientAt = (index: number): DayClient =>
    createDayClient({ api: three.products[index % 3]?.url ?? '', retries: 5 });
  const access = { office, token };

  /** When each number was first seen at a board, in ms. */
  function watching(client: DayClient, signal: AbortSignal) {
    const seen = new Map<string, number>();
    const ended = (async () => {
      for await (const { answer } of client.watchBoard(office, { signal })) note(answer);
    })();
    function note({ calls }: Board): void {
      for (const { number } of calls) if (!seen.has(number)) seen.set(number, performance.now());
    }
    return { seen, ended };
  }

  it('every call is on every board within a second, in order, nobody twice', {
    timeout: 180_000,
  }, async () => {
    const end = new AbortController();
    const watchers = Array.from({ length: boards }, (_, index) => watching(clientAt(index), end.signal));
    const calls: { visit: DeskVisit; at: number }[] = [];
    let arrived = 0;

    const arrivals = Array.from({ length: 10 }, async (_, group) => {
      for (let n = group; n < citizens; n += 10) {
        await clientAt(n).arrive(access, { services: [{ service: 'pass', quantity: 1 }] });
        arrived += 1;
      }
    });
    const desks = counters.map(async (counter, index) => {
      const client = clientAt(index);
      while (calls.length < citizens) {
        const visit = await client.call({ ...access, counter });
        if (visit) {
          calls.push({ visit, at: performance.now() });
          await client.finish({ ...access, visit: visit.id });
        } else if (arrived === citizens) return;
        // Clerks serve a moment; twenty of them call some thirty times a second.
        await new Promise((resolve) => setTimeout(resolve, 600));
      }
    });
    await Promise.all([...arrivals, ...desks]);
    await vi.waitFor(() => expect(watchers.every(({ seen }) => seen.has(last()))).toBe(true), 5_000);
    end.abort();
    await Promise.all(watchers.map(({ ended }) => ended));

    function last(): string {
      return calls.at(-1)?.visit.number ?? '';
    }

    expect(new Set(calls.map(({ visit }) => visit.id)).size).toBe(citizens);
    const delays = calls.flatMap(({ visit, at }) =>
      watchers.map(({ seen }) => (seen.get(visit.number) ?? Number.POSITIVE_INFINITY) - at),
    );
    delays.sort((one, other) => one - other);
    const at = (part: number) => Math.round(delays[Math.floor(part * (delays.length - 1))] ?? 0);
    console.log(`calls on boards after: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, at most ${at(1)} ms`);
    expect(at(1)).toBeLessThan(1_000);

    const { entries } = await clientAt(0).log(access);
    const waiting = new Map<string, string>();
    for (const { kind, visit, at } of entries) {
      if (kind === 'walk-in') waiting.set(visit, at);
      if (kind !== 'call') continue;
      // The processes' moved clocks differ: who has waited longest is said by the arrivals that they have logged.
      const [longest] = [...waiting.values()].sort();
      expect(waiting.get(visit)).toBe(longest);
      waiting.delete(visit);
    }
    expect(waiting.size).toBe(0);
    expect(entries.filter(({ kind }) => kind === 'finish')).toHaveLength(citizens);
  });

  it('a call is made once and seen, though a process is killed and started anew', {
    timeout: 120_000,
  }, async () => {
    const [first] = three.products;
    const desk = clientAt(1);
    const seen = new Set<string>();
    const end = new AbortController();
    const { port } = new URL(first.url);
    const watching = (async () => {
      const { signal } = end;
      for await (const { answer } of clientAt(0).watchBoard(office, { signal })) {
        for (const { number } of answer.calls) seen.add(number);
      }
    })();
    const callOne = async () => {
      await desk.arrive(access, { services: [{ service: 'pass', quantity: 1 }] });
      const id = newBookingId();
      const [visit, again] = await Promise.all([
        desk.call({ ...access, counter: '1', id }),
        desk.call({ ...access, counter: '1', id }),
      ]);
      expect(again).toEqual(visit);
      await desk.finish({ ...access, visit: visit?.id ?? '' });
      return visit?.number ?? '';
    };
    const before = await callOne();
    await vi.waitFor(() => expect(seen).toContain(before), 5_000);
    await first.kill();
    const missed = await callOne();
    const restarted: Product = await startProduct({
      now,
      data: first.data,
      port: Number(port),
      env: { ...env, DATABASE_URL: three.database },
    });
    three.products[0] = restarted;
    await vi.waitFor(() => expect(seen).toContain(missed), 20_000);
    end.abort();
    await watching;
    const { entries } = await desk.log(access);
    expect(entries.filter(({ kind }) => kind === 'call')).toHaveLength(citizens + 2);
  });
});
