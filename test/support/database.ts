import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const signature = 'SQLite format 3\0';

/** Opens the SQLite file of a data folder by itself, past the server. The caller closes it. */
export function openFile(data: string): DatabaseSync {
  const files = readdirSync(data, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const file = files.find((path) =>
    readFileSync(path).subarray(0, signature.length).equals(Buffer.from(signature)),
  );
  if (!file) throw new Error(`${data} holds no SQLite file`);
  return new DatabaseSync(file, { readOnly: true, timeout: 5000 });
}

/** Pairs of bookings that take the same time on the same lane, found without the help of the schema's own guards. */
export function overlaps(database: DatabaseSync): { one: unknown; other: unknown }[] {
  const rows = database
    .prepare(
      `SELECT one.id AS one, other.id AS other FROM bookings one JOIN bookings other
         ON one.office_id = other.office_id AND one.lane = other.lane AND one.id < other.id
        AND one.starts < other.ends AND other.starts < one.ends
       WHERE one.state IN ('held', 'pending', 'confirmed', 'called', 'blocked')
         AND other.state IN ('held', 'pending', 'confirmed', 'called', 'blocked')`,
    )
    .all();
  return rows.map(({ one, other }) => ({ one, other }));
}

/** Every row of every table, to see whether anything has changed. */
export function everything(database: DatabaseSync): Record<string, object[]> {
  const tables = database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`).all();
  return Object.fromEntries(
    tables.map(({ name }) => [String(name), database.prepare(`SELECT * FROM "${name}"`).all()]),
  );
}
