import { type AddressInfo, createConnection, createServer, type Socket } from 'node:net';
import pg from 'pg';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { startPostgres } from '../../../test/support/postgres.ts';
import { openApi } from '../../http/testing/api.ts';
import { StoreUnavailableError } from '../unavailable.ts';
import type { PoolOptions } from './database.ts';
import { openPostgresStore } from './store.ts';

const server = await startPostgres();

if (typeof server === 'string') {
  describe('a PostgreSQL server that does not answer', () => it.skip(server));
} else {
  afterAll(() => server.stop());

  /** The API on a database of its own, of which it may have one connection. */
  const open = async (options: PoolOptions = {}) => {
    const url = await server.newDatabase();
    const store = await openPostgresStore(url, { connections: 1, patienceMs: 300, ...options });
    return { url, api: openApi({ store }), close: () => store.close() };
  };

  /** A bystander on the same database. */
  const connect = async (url: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return client;
  };

  const allow = async (url: string, connections: boolean) => {
    const { pathname } = new URL(url);
    const elsewhere = new URL(url);
    elsewhere.pathname = '/postgres';
    const admin = await connect(elsewhere.href);
    const name = pathname.slice(1);
    await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS ${connections}`);
    if (!connections) {
      await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
    }
    await admin.end();
  };

  /** A line to the server that can be cut: nothing is said any more, in neither direction. */
  const wire = async (url: string) => {
    const far = new URL(url);
    let cut = false;
    const ends = new Set<Socket>();
    const listener = createServer((near) => {
      const there = createConnection(Number(far.port), far.hostname);
      for (const [one, other] of [
        [near, there],
        [there, near],
      ] as const) {
        ends.add(one);
        one.on('data', (chunk) => cut || other.write(chunk));
        one.on('close', () => other.destroy());
        one.on('error', () => other.destroy());
      }
    });
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    const near = new URL(url);
    near.hostname = '127.0.0.1';
    near.port = String((listener.address() as AddressInfo).port);
    return {
      url: near.href,
      cut: () => {
        cut = true;
      },
      mend: () => {
        cut = false;
      },
      close: () => {
        for (const end of ends) end.destroy();
        listener.close();
      },
    };
  };

  describe('a PostgreSQL database that can not be reached', () => {
    it('is answered with 503, and with 200 as soon as it is back', async () => {
      const { url, api, close } = await open();
      const { tokens } = await api.book();
      await allow(url, false);

      const answer = await api.get('/v1/days?services=fuehrerschein');
      expect(answer.status).toBe(503);
      expect(answer.headers.get('Retry-After')).toBe('5');
      expect(await answer.json()).toMatchObject({ code: 'unavailable', status: 503 });
      expect((await api.hold()).answer.status).toBe(503);
      expect(api.reported[0]).toBeInstanceOf(StoreUnavailableError);

      for (const page of [
        await api.get(`/b/${tokens.confirm}`),
        await api.press(tokens.confirm, 'confirm'),
      ]) {
        expect(page.status).toBe(503);
        expect(page.headers.get('Retry-After')).toBe('5');
        expect(await page.text()).toContain('<h1>Wir erreichen Ihren Termin gerade nicht</h1>');
      }

      await allow(url, true);
      expect((await api.get('/v1/days?services=fuehrerschein')).status).toBe(200);
      expect((await api.press(tokens.confirm, 'confirm')).status).toBe(303);
      await close();
    });

    it('is no different where every connection stays busy', async () => {
      const { url, api, close } = await open({ statementMs: 8_000 });
      const { tokens } = await api.book();
      const other = await connect(url);
      await other.query('BEGIN; SELECT 1 FROM bookings FOR UPDATE');
      const waiting = api.press(tokens.confirm, 'confirm');
      const locked = `SELECT 1 FROM pg_stat_activity
                      WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      await vi.waitFor(async () => expect((await other.query(locked)).rowCount).toBe(1));
      const answer = await api.get('/v1/days?services=fuehrerschein');
      expect(answer.status).toBe(503);
      await other.query('ROLLBACK');
      await other.end();
      expect((await waiting).status).toBe(303);
      await close();
    });

    it('is no different where a statement takes too long, and what it had begun is undone', async () => {
      const { url, api, close } = await open();
      const { tokens } = await api.book();
      const other = await connect(url);
      await other.query('BEGIN; SELECT 1 FROM bookings FOR UPDATE');
      expect((await api.press(tokens.confirm, 'confirm')).status).toBe(503);
      expect(api.reported.at(-1)).toMatchObject({ message: expect.stringContaining('statement timeout') });
      const working = `SELECT state, query FROM pg_stat_activity
                       WHERE datname = current_database() AND state <> 'idle' AND pid <> pg_backend_pid()
                         AND backend_type = 'client backend'`;
      await vi.waitFor(async () => expect((await other.query(working)).rows).toEqual([]));
      await other.query('ROLLBACK');
      await other.end();
      expect((await api.press(tokens.confirm, 'confirm')).status).toBe(303);
      await close();
    });

    it('is no different where nothing comes back at all', { timeout: 20_000 }, async () => {
      const url = await server.newDatabase();
      const line = await wire(url);
      const store = await openPostgresStore(line.url, { connections: 1, patienceMs: 300 });
      const api = openApi({ store });
      expect((await api.hold()).answer.status).toBe(201);
      line.cut();
      const since = performance.now();
      expect((await api.get('/v1/days?services=fuehrerschein')).status).toBe(503);
      expect(performance.now() - since).toBeLessThan(5_000);
      line.mend();
      expect((await api.get('/v1/days?services=fuehrerschein')).status).toBe(200);
      expect(store.connections()).toEqual({ busy: 0, idle: 1, waiting: 0 });
      await store.close();
      line.close();
    });
  });
}
