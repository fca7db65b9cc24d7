import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { outstanding, readMigrations } from '../migrate.ts';
import type { Held } from './backup.ts';
import { BackupError } from './backup-error.ts';
import { writeNewFile } from './new-file.ts';
import { lastingTablesOf } from './tables.ts';

export const migrationsOfPostgres = () => readMigrations(new URL('../postgres/migrations', import.meta.url));

/** The first line of a backup. Rows follow, one a line, between `table NAME` and `end NAME COUNT`; the last line is `end`. */
export interface Header {
  termin: 'backup';
  schema: number;
  at: string;
}

const together = 2_000;

/** Everything as one transaction sees it; nobody waits for it. */
export async function backupPostgres(url: string, file: string): Promise<Held> {
  const client = new pg.Client({ connectionString: url, application_name: 'termin backup' });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const held = await look(client);
    await writeNewFile(file, (part) =>
      pipeline(Readable.from(lines(client, held.schema)), createGzip(), createWriteStream(part)),
    );
    await client.query('COMMIT');
    return held;
  } finally {
    await client.end();
  }
}

async function look(client: pg.Client): Promise<Held> {
  const { rows } = await client.query("SELECT to_regclass('schema_version') AS found");
  if (!rows[0].found) throw new BackupError('the database is none of this program');
  const counted = await client.query(
    'SELECT (SELECT count(*)::int FROM bookings) AS bookings, (SELECT max(version) FROM schema_version) AS schema',
  );
  return counted.rows[0];
}

async function* lines(client: pg.Client, schema: number): AsyncGenerator<string> {
  const header: Header = { termin: 'backup', schema, at: new Date().toISOString() };
  yield `${JSON.stringify(header)}\n`;
  const all = migrationsOfPostgres();
  const newer = outstanding(all, schema);
  for (const table of lastingTablesOf(all.filter((one) => !newer.includes(one)))) {
    yield `table ${table}\n`;
    await client.query(`DECLARE rows NO SCROLL CURSOR FOR SELECT to_jsonb(t)::text AS row FROM ${table} t`);
    let count = 0;
    for (;;) {
      const { rows } = await client.query<{ row: string }>(`FETCH ${together} FROM rows`);
      if (rows.length === 0) break;
      count += rows.length;
      yield rows.map(({ row }) => `${row}\n`).join('');
    }
    await client.query('CLOSE rows');
    yield `end ${table} ${count}\n`;
  }
  yield 'end\n';
}
