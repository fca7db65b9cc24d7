import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { outstanding } from '../migrate.ts';
import type { Held } from './backup.ts';
import { BackupError } from './backup-error.ts';
import { type Header, migrationsOfPostgres } from './postgres.ts';
import { functionsOf, tablesOf } from './tables.ts';

type Lines = AsyncGenerator<string>;

const together = 1_000;

/** Makes the tables as they were, fills them, and brings them up to date, in one transaction. */
export async function restorePostgres(file: string, url: string, force: boolean): Promise<Held> {
  const client = new pg.Client({ connectionString: url, application_name: 'termin restore' });
  await client.connect();
  const lines = linesOf(file);
  try {
    const { schema } = await readHeader(lines);
    const all = migrationsOfPostgres();
    const later = outstanding(all, schema);
    await nobodyWorks(client);
    await client.query("BEGIN; SELECT pg_advisory_xact_lock(hashtext('termin schema'))");
    await makeRoom(client, force);
    await client.query('CREATE TABLE schema_version (version integer NOT NULL)');
    for (const { version, sql } of all.filter((one) => !later.includes(one))) {
      await client.query(sql);
      await client.query('INSERT INTO schema_version VALUES ($1)', [version]);
    }
    const counts = await fill(client, lines);
    for (const { version, sql } of later) {
      await client.query(sql);
      await client.query('INSERT INTO schema_version VALUES ($1)', [version]);
    }
    await client.query('COMMIT; ANALYZE');
    return { schema, bookings: counts.get('bookings') ?? 0 };
  } finally {
    await lines.return(undefined);
    await client.end();
  }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const unpacked = createGunzip().setEncoding('utf8');
  // What fails, fails in the loop.
  pipeline(createReadStream(file), unpacked, () => {});
  let rest = '';
  for await (const chunk of unpacked) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

async function next(lines: Lines): Promise<string> {
  const { value, done } = await lines.next();
  if (done) throw new BackupError('the backup ends too early');
  return value;
}

async function readHeader(lines: Lines): Promise<Header> {
  const header: Partial<Header> = JSON.parse(await next(lines));
  if (header.termin !== 'backup' || typeof header.schema !== 'number') {
    throw new BackupError('it is no backup of this program');
  }
  return header as Header;
}

/** Throws where servers are at work; connections of one that has just stopped may take a moment to go. */
async function nobodyWorks(client: pg.Client): Promise<void> {
  const query =
    "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'termin'";
  for (let looks = 1; (await client.query(query)).rowCount; looks++) {
    if (looks === 10) throw new BackupError('a server works on this database: stop it first');
    await pause(100);
  }
}

/** Drops what is there. Throws where bookings are and it was not forced. */
async function makeRoom(client: pg.Client, force: boolean): Promise<void> {
  const found = await client.query("SELECT to_regclass('bookings') AS bookings");
  if (found.rows[0].bookings && !force) {
    const { rowCount } = await client.query('SELECT 1 FROM bookings LIMIT 1');
    if (rowCount) throw new BackupError('the database has bookings already: they are lost with --force');
  }
  const all = migrationsOfPostgres();
  await client.query(`DROP TABLE IF EXISTS ${[...tablesOf(all), 'schema_version'].join()} CASCADE`);
  await client.query(`DROP FUNCTION IF EXISTS ${functionsOf(all).join()} CASCADE`);
}

/** Reads the tables, and answers how many rows each has. */
async function fill(client: pg.Client, lines: Lines): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (;;) {
    const line = await next(lines);
    if (line === 'end') return counts;
    const [, table] = /^table (\w+)$/.exec(line) ?? [];
    if (!table) throw new BackupError('the backup is damaged: a table was expected');
    counts.set(table, await fillTable(client, table, lines));
  }
}

async function fillTable(client: pg.Client, table: string, lines: Lines): Promise<number> {
  const columns = await columnsOf(client, table);
  const names = columns.map(({ name }) => `"${name}"`).join();
  const insert = `INSERT INTO ${table} (${names}) OVERRIDING SYSTEM VALUE
    SELECT ${names} FROM jsonb_populate_recordset(null::${table}, $1::jsonb)`;
  // Their work is in the backup already.
  await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  let count = 0;
  let rows: string[] = [];
  const put = async () => {
    await client.query(insert, [`[${rows.join()}]`]);
    count += rows.length;
    rows = [];
  };
  let line = await next(lines);
  for (; line.startsWith('{'); line = await next(lines)) {
    rows.push(line);
    if (rows.length === together) await put();
  }
  await put();
  if (line !== `end ${table} ${count}`)
    throw new BackupError(`the backup is damaged: rows of ${table} are missing`);
  for (const { name } of columns.filter(({ counted }) => counted)) {
    await client.query(`SELECT setval(pg_get_serial_sequence($1, $2), max("${name}")) FROM ${table}`, [
      table,
      name,
    ]);
  }
  await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  return count;
}

/** Without those that the database makes of others. */
async function columnsOf(client: pg.Client, table: string): Promise<{ name: string; counted: boolean }[]> {
  const { rows } = await client.query(
    `SELECT attname AS name, attidentity <> '' AS counted FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
    [table],
  );
  return rows;
}
