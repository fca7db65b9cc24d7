import { type SessionRow, toSession } from '../session-rows.ts';
import type { Sessions } from '../sessions.ts';
import type { Database } from './database.ts';

const startSql = 'INSERT INTO sessions VALUES (:hash, :grounds, :expiresAt, :endsAt)';
const keepSql = 'UPDATE sessions SET expires_at = min(:expiresAt, ends_at) WHERE hash = :hash';

export function sessions(db: Database): Sessions {
  return {
    async startSession({ grounds, ...session }) {
      db.write(() => db.run(startSql, { ...session, grounds: JSON.stringify(grounds) }));
    },
    async findSession(hash, now) {
      const row = db.get<SessionRow>('SELECT * FROM sessions WHERE hash = :hash AND expires_at > :now', {
        hash,
        now,
      });
      return row ? toSession(row) : null;
    },
    async keepSession(hash, expiresAt) {
      db.write(() => db.run(keepSql, { hash, expiresAt }));
    },
    async endSession(hash) {
      db.write(() => db.run('DELETE FROM sessions WHERE hash = :hash', { hash }));
    },
  };
}
