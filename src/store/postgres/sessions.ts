import { type SessionRow, toSession } from '../session-rows.ts';
import type { Sessions } from '../sessions.ts';
import { type Database, query } from './database.ts';

const startQuery = query(
  'start_session',
  'INSERT INTO sessions VALUES (:hash, :grounds, :expiresAt, :endsAt)',
);
const findQuery = query('find_session', 'SELECT * FROM sessions WHERE hash = :hash AND expires_at > :now');
const keepQuery = query(
  'keep_session',
  'UPDATE sessions SET expires_at = least(:expiresAt, ends_at) WHERE hash = :hash',
);
const endQuery = query('end_session', 'DELETE FROM sessions WHERE hash = :hash');

export function sessions(db: Database): Sessions {
  return {
    async startSession({ grounds, ...session }) {
      await db.rows(startQuery, { ...session, grounds: JSON.stringify(grounds) });
    },
    async findSession(hash, now) {
      const [row] = await db.rows<SessionRow>(findQuery, { hash, now });
      return row ? toSession(row) : null;
    },
    async keepSession(hash, expiresAt) {
      await db.rows(keepQuery, { hash, expiresAt });
    },
    async endSession(hash) {
      await db.rows(endQuery, { hash });
    },
  };
}
