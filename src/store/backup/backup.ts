import { open } from 'node:fs/promises';
import { SchemaTooNewError } from '../migrate.ts';
import { fileOf, isServer } from '../open.ts';
import { reason } from '../unavailable.ts';
import { BackupError } from './backup-error.ts';
import { backupPostgres } from './postgres.ts';
import { restorePostgres } from './restore-postgres.ts';
import { restoreSqlite } from './restore-sqlite.ts';
import { backupSqlite, sqliteSignature } from './sqlite.ts';

/** What a backup holds. */
export interface Held {
  bookings: number;
  /** Version of the schema it was written by. */
  schema: number;
}

/**
 * Writes everything that a database holds at this instant into a new file, while servers go on booking. SQLite gives a
 * SQLite file, PostgreSQL lines of JSON, compressed. Throws `BackupError`.
 *
 * @example await backup('sqlite:data/termin.db', '/var/backups/termin-2026-11-22');
 */
export async function backup(address: string, file: string): Promise<Held> {
  return inWords(`Can not back up to ${file}`, () =>
    isServer(address) ? backupPostgres(address, file) : backupSqlite(fileOf(address), file),
  );
}

/**
 * Puts a backup into a database no server works on, with the schema of this version. Only with `force` where bookings are
 * already: they are lost then, but for a copy of the file beside a SQLite database. All or nothing. Throws `BackupError`.
 */
export async function restore(file: string, address: string, { force = false } = {}): Promise<Held> {
  return inWords(`Can not restore ${file}`, async () => {
    const start = await firstBytes(file);
    const fromFile = start.equals(sqliteSignature);
    if (!fromFile && start.readUInt16BE() !== gzip) throw new BackupError('it is no backup of this program');
    if (fromFile === isServer(address)) {
      throw new BackupError(
        `it comes from ${fromFile ? 'SQLite' : 'PostgreSQL'}: give an address of the same kind of database`,
      );
    }
    return fromFile ? restoreSqlite(file, fileOf(address), force) : restorePostgres(file, address, force);
  });
}

const gzip = 0x1f8b;

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(sqliteSignature.length));
    return buffer;
  } finally {
    await file.close();
  }
}

async function inWords<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const why = cause instanceof SchemaTooNewError ? `${cause.message}` : reason(cause);
    throw new BackupError(`${what}: ${why}.`, { cause });
  }
}
