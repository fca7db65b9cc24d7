import type { Store } from '../store.ts';
import { type Database, type Query, query } from './database.ts';

const dayMs = 24 * 60 * 60_000;
const batch = 1000;

// Rows that somebody else has locked are changing anyway.
const lapseQuery = query(
  'lapse',
  `WITH due AS MATERIALIZED (
    SELECT office_id, id FROM bookings
    WHERE lapses AND expires_at <= :now
    LIMIT ${batch}
    FOR UPDATE SKIP LOCKED
  ),
  lapsed AS (
    UPDATE bookings b SET state = 'lapsed', expires_at = NULL
    FROM due
    WHERE b.office_id = due.office_id AND b.id = due.id
    RETURNING 1
  )
  SELECT count(*) FROM lapsed`,
);
const forgetKeys = query('forget_keys', 'DELETE FROM idempotency_keys WHERE claimed_at <= :old');
const forgetSessions = query('forget_sessions', 'DELETE FROM sessions WHERE expires_at <= :now');
// The oldest only, and none that a running transaction may still add to.
const forgetChanges = query(
  'forget_changes',
  `WITH gone AS (
    DELETE FROM changes
    WHERE xid <= (
      SELECT max(xid)
      FROM (SELECT xid, written_at FROM changes ORDER BY xid LIMIT 10000) oldest
      WHERE written_at < now() - interval '1 hour' AND xid < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
    )
    RETURNING xid
  )
  UPDATE changes_floor SET xid = latest.xid + 1
  FROM (SELECT max(xid) AS xid FROM gone) latest
  WHERE latest.xid >= changes_floor.xid`,
);
// The day finds the few that are old enough, give or take a time zone. A mail that nobody took names its receiver even
// after a cancellation has erased the rest.
const eraseQuery = query(
  'erase',
  `WITH old AS (
    DELETE FROM customers c USING bookings b 
    WHERE b.id = c.booking_id AND b.ends < :endedBefore
      AND c.day <= date '1970-01-01' + (:endedBefore::integer / 1440 + 1)
    RETURNING c.booking_id
  ),
  token AS (DELETE FROM tokens t USING old WHERE t.booking_id = old.booking_id),
  mail AS (DELETE FROM outbox o WHERE (SELECT b.ends FROM bookings b WHERE b.id = o.booking_id) < :endedBefore)
  SELECT count(*) FROM old`,
);
// Their links go with them.
const purgeQuery = query(
  'purge',
  `WITH old AS MATERIALIZED (
    SELECT office_id, id FROM bookings
    WHERE given_up AND ends < :endedBefore AND day <= date '1970-01-01' + (:endedBefore::integer / 1440 + 1)
    LIMIT ${batch}
    FOR UPDATE SKIP LOCKED
  ),
  gone AS (
    DELETE FROM bookings b USING old WHERE b.office_id = old.office_id AND b.id = old.id RETURNING 1
  )
  SELECT count(*) FROM gone`,
);
const claimQuery = query(
  'claim_key',
  `INSERT INTO idempotency_keys AS known VALUES (:key, :fingerprint, :now)
  ON CONFLICT (key) DO UPDATE SET
    fingerprint = excluded.fingerprint,
    claimed_at = CASE WHEN known.claimed_at <= :old THEN excluded.claimed_at ELSE known.claimed_at END
  WHERE known.claimed_at <= :old OR known.fingerprint = excluded.fingerprint
  RETURNING 1`,
);

export function upkeep(db: Database): Pick<Store, 'lapse' | 'erase' | 'claimKey'> {
  return {
    async lapse(now) {
      await db.rows(forgetKeys, { old: now - dayMs });
      await db.rows(forgetSessions, { now });
      await db.rows(forgetChanges);
      return inBatches(db, lapseQuery, { now });
    },
    async erase(endedBefore) {
      const [row] = await db.rows<{ count: number }>(eraseQuery, { endedBefore });
      await inBatches(db, purgeQuery, { endedBefore });
      return row?.count ?? 0;
    },
    async claimKey(key, fingerprint, now) {
      const claimed = await db.rows(claimQuery, { key, fingerprint, now, old: now - dayMs });
      return claimed.length > 0;
    },
  };
}

/** Runs a query that does a thousand at a time until there are no more; answers how many there were. */
async function inBatches(db: Database, statement: Query, values: Record<string, unknown>): Promise<number> {
  for (let total = 0; ; ) {
    const [row] = await db.rows<{ count: number }>(statement, values);
    total += row?.count ?? 0;
    if ((row?.count ?? 0) < batch) return total;
  }
}
