import pg from 'pg';
import { openPostgresStore } from '../../src/store/postgres/store.ts';
import type { PostgresServer } from '../support/postgres.ts';
import { dayOffsets, firstDay, firstMidnight, lanes, opensAt } from './city.ts';

/** A database as a city has it, to be copied for every measurement. */
export interface Template {
  /** A copy; `drop` it when everybody has gone. */
  copy(): Promise<{ url: string; drop(): Promise<void> }>;
}

// Six appointments of 12 minutes on each lane of a day, an eighth of it.
const fill = (offices: number) => `
  ALTER TABLE bookings DISABLE TRIGGER USER;
  INSERT INTO bookings (office_id, id, lane, starts, ends, day, state)
  SELECT 'office-' || office, gen_random_uuid(), lane, start, start + 12, date '${firstDay}' + day, 'confirmed'
  FROM generate_series(0, ${offices - 1}) office,
       unnest('{${dayOffsets}}'::int[]) day,
       generate_series(1, ${lanes}) lane,
       generate_series(0, 5) piece,
       LATERAL (SELECT ${firstMidnight + opensAt} + day * 1440 + piece * 80 + 4 * ((office + day + 7 * lane) % 17)) place (start);
  ALTER TABLE bookings ENABLE TRIGGER USER;
  ANALYZE`;

export async function prepare(server: PostgresServer, offices: number): Promise<Template> {
  const source = await server.newDatabase();
  await (await openPostgresStore(source)).close();
  await run(source, fill(offices));
  await run(source, 'VACUUM (FREEZE, ANALYZE)');
  const name = new URL(source).pathname.slice(1);
  let copies = 0;
  return {
    async copy() {
      copies += 1;
      const copy = `${name}_${copies}`;
      await run(elsewhere(source, 'postgres'), `CREATE DATABASE ${copy} TEMPLATE ${name}`);
      return {
        url: elsewhere(source, copy),
        drop: () => run(elsewhere(source, 'postgres'), `DROP DATABASE ${copy} WITH (FORCE)`),
      };
    },
  };
}

function elsewhere(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
