import pg from 'pg';
import { afterAll, describe, it } from 'vitest';
import { startPostgres } from '../../../test/support/postgres.ts';
import { describeStore } from '../conformance.ts';
import { openPostgresStore } from './store.ts';

const server = await startPostgres();

if (typeof server === 'string') {
  describe('the PostgreSQL store', () => it.skip(server));
} else {
  const url = await server.newDatabase();
  const admin = new pg.Pool({ connectionString: url, max: 2 });
  afterAll(async () => {
    await admin.end();
    await server.stop();
  });

  const emptyStore = async () => {
    const store = await openPostgresStore(url);
    await admin.query('TRUNCATE bookings, counters, idempotency_keys, changes CASCADE');
    return store;
  };

  describeStore('the PostgreSQL store', emptyStore);
}
