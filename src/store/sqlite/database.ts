import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { outstanding, readMigrations } from '../migrate.ts';
import { reason, StoreUnavailableError } from '../unavailable.ts';

export type Values = Record<string, SQLInputValue>;

/**
 * A connection to a file. Everything on it happens at once, without waiting: what one `write` does can't be mixed with another.
 * Rows come back as the query names them; the caller says which type that is. Throws `StoreUnavailableError` when the disk
 * is full or fails, or other processes write for too long.
 */
export interface Database {
  /** Runs the work in one transaction; what it throws undoes it. Waits for other processes. */
  write<T>(work: () => T): T;
  all<Row>(sql: string, values?: Values): Row[];
  get<Row>(sql: string, values?: Values): Row | undefined;
  /** Answers how many rows were changed. */
  run(sql: string, values?: Values): number;
  /**
   * Moves what was written into the file and empties the log beside it, where rows still stand that were deleted. Does
   * nothing where other processes read or write for longer than `waitMs`.
   */
  emptyLog(waitMs?: number): void;
  close(): void;
}

/** Opens the file, makes it if it is missing, and brings its schema up to date. */
export function openDatabase(path: string, patienceMs = 5000): Database {
  const connection = new DatabaseSync(path, { timeout: patienceMs });
  const statements = new Map<string, StatementSync>();

  function prepare(sql: string): StatementSync {
    const known = statements.get(sql);
    if (known) return known;
    const statement = connection.prepare(sql);
    statement.setAllowUnknownNamedParameters(true);
    statements.set(sql, statement);
    return statement;
  }

  function write<T>(work: () => T): T {
    answered(() => connection.exec('BEGIN IMMEDIATE'));
    try {
      const result = work();
      answered(() => connection.exec('COMMIT'));
      return result;
    } catch (error) {
      if (connection.isTransaction) connection.exec('ROLLBACK');
      throw error;
    }
  }

  const database: Database = {
    write,
    all: <Row>(sql: string, values: Values = {}) => answered(() => prepare(sql).all(values)) as Row[],
    get: <Row>(sql: string, values: Values = {}) =>
      answered(() => prepare(sql).get(values)) as Row | undefined,
    run: (sql, values = {}) => Number(answered(() => prepare(sql).run(values)).changes),
    emptyLog: (waitMs = patienceMs) =>
      answered(() =>
        connection.exec(`PRAGMA busy_timeout = ${waitMs}; PRAGMA wal_checkpoint(TRUNCATE);
          PRAGMA busy_timeout = ${patienceMs}`),
      ),
    close: () => connection.close(),
  };

  try {
    // Secure: what is deleted is overwritten, so that erased personal data leave the file too.
    connection.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
      PRAGMA secure_delete = ON`);
    write(() => migrate(connection));
  } catch (error) {
    connection.close();
    throw error;
  }
  return database;
}

// SQLite's codes: busy, read only, failed to read or write, full, can't be opened.
const unavailable = new Set([5, 8, 10, 13, 14]);

/** What the file answers, with its errors as the store throws them. */
function answered<T>(ask: () => T): T {
  try {
    return ask();
  } catch (cause) {
    if (!(cause instanceof Error && 'errcode' in cause && unavailable.has(Number(cause.errcode) & 0xff)))
      throw cause;
    throw new StoreUnavailableError(`The database file can not be used: ${reason(cause)}`, { cause });
  }
}

function migrate(connection: DatabaseSync): void {
  const applied = Number(connection.prepare('PRAGMA user_version').get()?.['user_version']);
  const all = readMigrations(new URL('./migrations', import.meta.url));
  for (const { version, sql } of outstanding(all, applied)) {
    connection.exec(sql);
    connection.exec(`PRAGMA user_version = ${version}`);
  }
}
