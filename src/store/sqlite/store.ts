import type { Store } from '../store.ts';
import { type Database, openDatabase } from './database.ts';
import { holds } from './holds.ts';
import { life } from './life.ts';
import { mails } from './mails.ts';
import { privacy } from './privacy.ts';
import { reads } from './reads.ts';
import { reminders } from './reminders.ts';
import { sessions } from './sessions.ts';
import { upkeep } from './upkeep.ts';
import { visits } from './visits.ts';

/** A store in one file (`:memory:` for none), safe against power loss and other processes on the same file. */
export function openSqliteStore(path: string): Store {
  return sqliteStore(openDatabase(path));
}

export function sqliteStore(db: Database): Store {
  return {
    ...holds(db),
    ...life(db),
    ...reads(db),
    ...upkeep(db),
    ...privacy(db),
    ...mails(db),
    ...reminders(db),
    ...sessions(db),
    ...visits(db),
    connections: () => null,
    async close() {
      db.close();
    },
  };
}
