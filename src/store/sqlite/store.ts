import type { Store } from '../store.ts';
import { openDatabase } from './database.ts';
import { holds } from './holds.ts';
import { life } from './life.ts';
import { mails } from './mails.ts';
import { reads } from './reads.ts';
import { upkeep } from './upkeep.ts';

/** A store in one file (`:memory:` for none), safe against power loss and other processes on the same file. */
export function openSqliteStore(path: string): Store {
  const db = openDatabase(path);
  return {
    ...holds(db),
    ...life(db),
    ...reads(db),
    ...upkeep(db),
    ...mails(db),
    async close() {
      db.close();
    },
  };
}
