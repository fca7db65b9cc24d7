import { inspect } from 'node:util';
import pg from 'pg';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { startPostgres } from '../../../test/support/postgres.ts';
import { at, busy, confirmed, held, move, now, pending, request, wish } from '../conformance/given.ts';
import { raceProcesses } from '../conformance/processes.ts';
import { describeStore } from '../conformance.ts';
import { openPostgresStore } from './store.ts';

const server = await startPostgres({ deadlock_timeout: '1s' });

if (typeof server === 'string') {
  describe('the PostgreSQL store', () => it.skip(server));
} else {
  const url = await server.newDatabase();
  const admin = new pg.Pool({ connectionString: url, max: 4 });
  afterAll(async () => {
    await admin.end();
    await server.stop();
  });

  const emptyStore = async () => {
    const store = await openPostgresStore(url);
    await admin.query(
      'TRUNCATE bookings, counters, idempotency_keys, changes, visits, queues, visit_events, sessions CASCADE',
    );
    return store;
  };

  describeStore('the PostgreSQL store', emptyStore, 30);

  describe('a PostgreSQL database', () => {
    const insert = (lane: number, start: number, end: number, state: string) =>
      admin.query(
        `INSERT INTO bookings (office_id, id, lane, starts, ends, day, state)
         VALUES ('rheinhausen', gen_random_uuid(), $1, $2, $3, '2020-03-12', $4)`,
        [lane, start, end, state],
      );

    it('is safe for three processes that start at once', { timeout: 60_000 }, async () => {
      await raceProcesses(await server.newDatabase());
    });

    it('refuses overlaps whatever the caller does', async () => {
      const store = await emptyStore();
      await held(store);
      const other = await held(store, { start: at('11:00') });
      const update = (change: string) =>
        admin.query(`UPDATE bookings SET ${change} WHERE id = '${other.id}'`);
      await expect(insert(1, at('10:03'), at('10:05'), 'confirmed')).rejects.toThrow('bookings_no_overlap');
      await expect(insert(1, at('08:00'), at('12:00'), 'blocked')).rejects.toThrow('bookings_no_overlap');
      await expect(update(`starts = ${at('10:00')}`)).rejects.toThrow('bookings_no_overlap');
      await insert(1, at('10:04'), at('11:00'), 'confirmed');
      await insert(1, at('10:03'), at('10:05'), 'cancelled');
      await store.close();
    });

    it('goes on after the server ended its connections in the middle of a transaction', async () => {
      const store = await emptyStore();
      const sure = await confirmed(store);
      const other = await admin.connect();
      await other.query('BEGIN');
      await other.query('SELECT 1 FROM bookings FOR UPDATE');
      const moving = store.move(move(sure, at('11:00')), now);
      const end = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                   WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      await Promise.all([
        expect(moving).rejects.toThrow('terminating connection'),
        vi.waitFor(async () => expect((await admin.query(end)).rowCount).toBe(1)),
      ]);
      await other.query('ROLLBACK');
      other.release();
      expect(await store.find(sure.id)).toEqual(sure);
      await store.close();
    });

    it('books after the database broke a deadlock at its expense', async () => {
      const store = await emptyStore();
      await pending(store, { start: at('11:00') });
      const hold = await held(store);
      const other = await admin.connect();
      // The server ends whoever looks first after the deadlock has come about, which must not be this one.
      await other.query("BEGIN; SET LOCAL deadlock_timeout = '10s'");
      await other.query('UPDATE counters SET next_index = next_index');
      const booked = store.book(request(hold), now);
      const waiting = `SELECT 1 FROM pg_stat_activity
                       WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      await vi.waitFor(async () => expect((await admin.query(waiting)).rowCount).toBe(1));
      await other.query(`SELECT 1 FROM bookings WHERE id = '${hold.id}' FOR UPDATE`);
      await other.query('ROLLBACK');
      other.release();
      expect(await booked).toMatchObject({ state: 'pending', numberIndex: 1 });
      await store.close();
    });

    it('says what went wrong without what was to be stored', async () => {
      const store = await emptyStore();
      const booking = request(await held(store));
      const half = { ...booking.customer, street: 'Musterweg \ud83c' };
      const error = await store.book({ ...booking, customer: half }, now).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(pg.DatabaseError);
      expect(inspect(error)).not.toContain(half.email);
      await store.close();
    });

    it('tells a change whose transaction ends after later ones', async () => {
      const store = await emptyStore();
      const begin = await store.changes(null);
      const slow = await admin.connect();
      await slow.query('BEGIN');
      await slow.query(
        `INSERT INTO bookings (office_id, id, lane, starts, ends, day, state)
         VALUES ('mitte', gen_random_uuid(), 1, $1, $2, '2020-03-12', 'confirmed')`,
        [at('08:00'), at('09:00')],
      );
      await held(store);
      const first = begin !== 'gone' && (await store.changes(begin.cursor));
      expect(first).toMatchObject({ days: [{ office: 'rheinhausen' }] });
      await slow.query('COMMIT');
      slow.release();
      const second = first && first !== 'gone' && (await store.changes(first.cursor));
      expect(second).toMatchObject({
        days: expect.arrayContaining([{ office: 'mitte', day: '2020-03-12' }]),
      });
      await store.close();
    });

    it('forgets old changes, and says so to those who slept too long', async () => {
      const store = await emptyStore();
      const sleeper = await store.changes(null);
      await held(store);
      await admin.query(`UPDATE changes SET written_at = now() - interval '2 hours'`);
      await store.lapse(now);
      expect((await admin.query('SELECT * FROM changes')).rowCount).toBe(0);
      expect(sleeper !== 'gone' && (await store.changes(sleeper.cursor))).toBe('gone');
      const fresh = await store.changes(null);
      expect(fresh !== 'gone' && (await store.changes(fresh.cursor))).toMatchObject({ days: [] });
      await store.close();
    });

    it('sees no deadlock when hundreds want the same times, some giving up another', async () => {
      const stores = [await emptyStore(), await openPostgresStore(url), await openPostgresStore(url)];
      const lanes = [1, 2, 3];
      const deadlocks = async () => {
        const { rows } = await admin.query(
          'SELECT deadlocks::int FROM pg_stat_database WHERE datname = current_database()',
        );
        return rows[0].deadlocks;
      };
      const before = await deadlocks();
      const citizen = async (n: number) => {
        const store = stores[n % stores.length] ?? stores[0];
        const start = () => at('08:00') + 6 * Math.floor(Math.random() * 20);
        let mine: { office: string; id: string } | undefined;
        for (let click = 0; click < 4; click++) {
          const begin = start();
          const answer = await store?.hold(
            wish({ lanes, start: begin, end: begin + 12, ...(mine && { replaces: mine }) }),
            now,
          );
          if (answer && answer !== 'id-in-use') mine = answer;
        }
        return mine;
      };
      const holds = (await Promise.all(Array.from({ length: 150 }, (_, n) => citizen(n)))).filter(Boolean);
      const [store] = stores;
      expect(store && (await busy(store))).toHaveLength(holds.length);
      // A connection tells its statistics when it ends.
      for (const one of stores) await one.close();
      expect(await deadlocks()).toBe(before);
    });
  });
}
