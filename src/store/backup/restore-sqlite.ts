import { existsSync, mkdirSync } from 'node:fs';
import { copyFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openDatabase } from '../sqlite/database.ts';
import type { Held } from './backup.ts';
import { BackupError } from './backup-error.ts';
import { look } from './sqlite.ts';

// SQLite's codes: busy; damaged, and no database at all.
const busy = 5;
const broken = new Set([11, 26]);

/** Brings a copy up to date first, and only then puts it in the place of what is there. */
export async function restoreSqlite(file: string, path: string, force: boolean): Promise<Held> {
  const held = look(file);
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}.restoring`;
  try {
    await removeDatabase(fresh);
    await copyFile(file, fresh);
    bringUpToDate(fresh);
    const inTheWay = existsSync(path) ? lock(path, force) : null;
    try {
      await setAside(path, inTheWay?.empty ?? true);
      await rename(fresh, path);
    } finally {
      inTheWay?.unlock();
    }
  } finally {
    await removeDatabase(fresh);
  }
  return held;
}

/** Who had logged in then has not now: a session that was ended since must not come back. */
function bringUpToDate(path: string): void {
  const database = openDatabase(path);
  try {
    database.run('DELETE FROM sessions');
  } finally {
    database.close();
  }
}

/** Keeps everybody else out of a database. Throws where somebody is in, or where bookings are and it was not forced. */
function lock(path: string, force: boolean): { empty: boolean; unlock(): void } {
  const database = new DatabaseSync(path, { timeout: 1_000 });
  try {
    const empty = isEmpty(database);
    if (!empty && !force) throw new BackupError(`${path} has bookings already: they are lost with --force`);
    // Who has the file open, even without doing anything, keeps this from happening; it empties the -wal file too.
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE');
    return { empty, unlock: () => database.close() };
  } catch (error) {
    database.close();
    const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : null;
    if (code === busy) throw new BackupError(`a server works on ${path}: stop it first`, { cause: error });
    if (code === null || !broken.has(code)) throw error;
    if (!force) throw new BackupError(`${path} is damaged: --force sets it aside`, { cause: error });
    return { empty: false, unlock: () => {} };
  }
}

function isEmpty(database: DatabaseSync): boolean {
  const tables = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'bookings'").get();
  return !tables || !database.prepare('SELECT 1 FROM bookings LIMIT 1').get();
}

/** With its -wal: that of one database must not come to lie beside another. */
async function setAside(path: string, empty: boolean): Promise<void> {
  if (empty) return removeDatabase(path);
  const aside = `${path}.before-${new Date().toISOString().replaceAll(/[-:]|\..*/g, '')}`;
  for (const end of ['', '-wal']) if (existsSync(path + end)) await rename(path + end, aside + end);
  await rm(`${path}-shm`, { force: true });
}

async function removeDatabase(path: string): Promise<void> {
  for (const end of ['', '-wal', '-shm', '-journal']) await rm(path + end, { force: true });
}
