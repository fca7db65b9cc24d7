import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/store/memory.ts';
import { openPostgresStore } from '../../src/store/postgres/store.ts';
import { openSqliteStore } from '../../src/store/sqlite/store.ts';
import type { Store } from '../../src/store/store.ts';
import { startPostgres } from '../support/postgres.ts';
import { expectSameOffer } from './expect.ts';
import { sequences } from './sequences.ts';
import { newWorld } from './world.ts';

/** `MODEL_RUNS` multiplies the sequences. A failing one is printed with its seed, shortened as far as possible. */
const factor = Number(process.env['MODEL_RUNS'] ?? 1);

/** `open` gives two connections to one empty store; `done` follows each sequence. */
async function agree(
  runs: number,
  open: () => Promise<[Store, Store]>,
  done: (stores: Store[]) => Promise<void>,
) {
  const property = fc.asyncProperty(sequences, async (commands) => {
    const stores = await open();
    const world = newWorld(...stores);
    try {
      await fc.asyncModelRun(() => world, commands);
      await expectSameOffer(world.model, world.real, 'pass');
    } finally {
      await done(stores);
    }
  });
  await fc.assert(property, { numRuns: runs * factor });
}

const closeAll = async (stores: Store[]) => {
  for (const store of stores) await store.close();
};
const patience = { timeout: 300_000 * factor };

it('10,000 random sequences of what people do agree with a plain model in memory', patience, async () => {
  const open = async (): Promise<[Store, Store]> => {
    const store = createMemoryStore();
    return [store, store];
  };
  await agree(10_000, open, closeAll);
});

it('100 sequences agree on SQLite', patience, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'termin-model-'));
  const open = async (): Promise<[Store, Store]> => {
    const path = join(folder, `${crypto.randomUUID()}.sqlite`);
    return [openSqliteStore(path), openSqliteStore(path)];
  };
  try {
    await agree(100, open, closeAll);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const server = await startPostgres();
if (typeof server === 'string') {
  it.skip(server);
} else {
  afterAll(() => server.stop());
  it('100 sequences agree on PostgreSQL', patience, async () => {
    const url = await server.newDatabase();
    const stores: [Store, Store] = [await openPostgresStore(url), await openPostgresStore(url)];
    const admin = new pg.Client({ connectionString: url });
    await admin.connect();
    // One sequence alone may keep nothing; all together do, or they did not run on this database.
    let kept = 0;
    const open = async () => {
      const { rows } = await admin.query('SELECT count(*)::int AS count FROM bookings');
      kept += rows[0].count;
      await admin.query(
        'TRUNCATE bookings, counters, idempotency_keys, changes, visits, queues, visit_events, sessions CASCADE',
      );
      return stores;
    };
    try {
      await agree(100, open, async () => {});
      expect(kept).toBeGreaterThan(0);
    } finally {
      await admin.end();
      await closeAll(stores);
    }
  });
}
