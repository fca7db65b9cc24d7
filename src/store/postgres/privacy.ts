import type { Store } from '../store.ts';
import { type Database, query } from './database.ts';

// A mail that waits names its receiver, even where the rest is erased already.
const forgetQuery = query(
  'forget',
  `WITH theirs AS MATERIALIZED (
    SELECT booking_id FROM customers WHERE customer_key = :customerKey::text OR booking_id = :id::uuid
  ),
  cancelled AS (
    UPDATE bookings SET state = 'cancelled', expires_at = NULL, remind_at = NULL
    WHERE id IN (SELECT booking_id FROM theirs) AND state IN ('pending', 'confirmed')
      AND ends * 60000::bigint > :now::bigint
  ),
  token AS (DELETE FROM tokens WHERE booking_id IN (SELECT booking_id FROM theirs)),
  mail AS (
    DELETE FROM outbox
    WHERE booking_id IN (SELECT booking_id FROM theirs) OR booking_id = :id::uuid OR lower(job ->> 'to') = :email::text
  ),
  gone AS (DELETE FROM customers WHERE booking_id IN (SELECT booking_id FROM theirs))
  SELECT count(*) FROM theirs`,
);
const consentQuery = query(
  'consent',
  `SELECT consent_version AS version, consent_at AS at FROM customers WHERE booking_id = :id::uuid
  UNION ALL
  SELECT version, agreed_at FROM consents WHERE booking_id = :id::uuid
  LIMIT 1`,
);

export function privacy(db: Database): Pick<Store, 'forget' | 'consentOf'> {
  return {
    async forget(whose, now) {
      const { id, email, customerKey } = { id: null, email: null, customerKey: null, ...whose };
      const values = { id, customerKey, email: email?.toLowerCase() ?? null, now };
      const [row] = await db.rows<{ count: number }>(forgetQuery, values);
      return row?.count ?? 0;
    },
    async consentOf(id) {
      const [consent] = await db.rows<{ version: string; at: number }>(consentQuery, { id });
      return consent ?? null;
    },
  };
}
