import type { Store } from '../store.ts';
import { openDatabase, type PoolOptions } from './database.ts';
import { holds } from './holds.ts';
import { life } from './life.ts';
import { mails } from './mails.ts';
import { privacy } from './privacy.ts';
import { reads } from './reads.ts';
import { reminders } from './reminders.ts';
import { sessions } from './sessions.ts';
import { upkeep } from './upkeep.ts';
import { visits } from './visits.ts';

/** A store in a PostgreSQL database (15 or later, with its extension btree_gist), for any number of processes. */
export async function openPostgresStore(url: string, options: PoolOptions = {}): Promise<Store> {
  const db = await openDatabase(url, options);
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
    connections: db.connections,
    close: db.close,
  };
}
