import type { Store } from '../store.ts';
import type { Database } from './database.ts';

const dayMs = 24 * 60 * 60_000;
const lapseSql = `UPDATE bookings SET state = 'lapsed', expires_at = NULL WHERE expires_at <= :now`;
const claimSql = `
  INSERT INTO idempotency_keys VALUES (:key, :fingerprint, :now)
  ON CONFLICT (key) DO UPDATE SET
    fingerprint = excluded.fingerprint,
    claimed_at = CASE WHEN claimed_at <= :old THEN excluded.claimed_at ELSE claimed_at END
  WHERE claimed_at <= :old OR fingerprint = excluded.fingerprint
  RETURNING 1 AS claimed`;
// The day finds the few that are old enough, give or take a time zone.
const ended = `(
  SELECT c.booking_id
  FROM customers c CROSS JOIN bookings b ON b.id = c.booking_id
  WHERE c.day <= date(:endedBefore * 60, 'unixepoch', '+1 day') AND b.ends < :endedBefore)`;
// Those too whose booking was cancelled or has lapsed, and that nobody took: its own row of personal data is long gone.
const eraseMails = `
  DELETE FROM outbox
  WHERE (SELECT b.ends FROM bookings b WHERE b.id = outbox.booking_id) < :endedBefore`;
// Their links go with them.
const purgeSql = `
  DELETE FROM bookings
  WHERE state IN ('cancelled', 'lapsed', 'released') AND day <= date(:endedBefore * 60, 'unixepoch', '+1 day')
    AND ends < :endedBefore`;

export function upkeep(db: Database): Pick<Store, 'lapse' | 'erase' | 'claimKey'> {
  return {
    async lapse(now) {
      return db.write(() => {
        db.run('DELETE FROM idempotency_keys WHERE claimed_at <= :old', { old: now - dayMs });
        db.run('DELETE FROM sessions WHERE expires_at <= :now', { now });
        return db.run(lapseSql, { now });
      });
    },
    async erase(endedBefore) {
      const count = db.write(() => {
        db.run(`DELETE FROM tokens WHERE booking_id IN ${ended}`, { endedBefore });
        db.run(eraseMails, { endedBefore });
        db.run(purgeSql, { endedBefore });
        return db.run(`DELETE FROM customers WHERE booking_id IN ${ended}`, { endedBefore });
      });
      // What citizens cancelled meanwhile goes too. Requests wait for this process: it waits for nobody.
      db.emptyLog(0);
      return count;
    },
    async claimKey(key, fingerprint, now) {
      return db.write(() => db.get(claimSql, { key, fingerprint, now, old: now - dayMs }) !== undefined);
    },
  };
}
