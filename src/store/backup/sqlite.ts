import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Held } from './backup.ts';
import { BackupError } from './backup-error.ts';
import { writeNewFile } from './new-file.ts';

/** How every SQLite file begins. */
export const sqliteSignature = Buffer.from('SQLite format 3\0');

const patienceMs = 30_000;

/** One statement reads it all at one instant, and leaves out what was deleted. */
export async function backupSqlite(path: string, file: string): Promise<Held> {
  if (!existsSync(path)) throw new BackupError(`there is no database ${path}`);
  await writeNewFile(file, async (part) => {
    const source = new DatabaseSync(path, { timeout: patienceMs });
    try {
      source.prepare('VACUUM INTO ?').run(part);
    } finally {
      source.close();
    }
    look(part);
  });
  return look(file);
}

/** What a whole backup holds. Throws `BackupError` where it is damaged, or no database of this program. */
export function look(file: string): Held {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const check = database.prepare('PRAGMA integrity_check').get()?.['integrity_check'];
    if (check !== 'ok') throw new BackupError(`the file is damaged: ${check}`);
    if (!database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'bookings'").get()) {
      throw new BackupError('it is no database of this program');
    }
    return {
      bookings: Number(database.prepare('SELECT count(*) AS count FROM bookings').get()?.['count']),
      schema: Number(database.prepare('PRAGMA user_version').get()?.['user_version']),
    };
  } finally {
    database.close();
  }
}
