import { readdirSync, readFileSync } from 'node:fs';

export interface Migration {
  version: number;
  /** Name of the file, `001-bookings.sql`. */
  name: string;
  sql: string;
}

/** The database was written by a later version of this program. */
export class SchemaTooNewError extends Error {
  override name = 'SchemaTooNewError';

  constructor(found: number, known: number) {
    super(
      `the database has schema version ${found}, this program knows ${known}: start a newer version of it`,
    );
  }
}

/** The numbered .sql files of a folder, in order. A file that has landed is never edited. */
export function readMigrations(folder: URL): Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({
      name,
      version: Number.parseInt(name, 10),
      sql: readFileSync(new URL(name, `${folder}/`), 'utf8'),
    }));
}

/** The migrations a database at schema version `applied` still needs. Throws `SchemaTooNewError`. */
export function outstanding(migrations: Migration[], applied: number): Migration[] {
  const known = migrations.at(-1)?.version ?? 0;
  if (applied > known) throw new SchemaTooNewError(applied, known);
  return migrations.filter(({ version }) => version > applied);
}
