import type { Store } from '../store.ts';
import type { Database } from './database.ts';

const theirsSql =
  'SELECT booking_id AS id FROM customers WHERE customer_key = :customerKey OR booking_id = :id';
const those = 'IN (SELECT value FROM json_each(:ids))';
const cancelSql = `
  UPDATE bookings SET state = 'cancelled', expires_at = NULL, remind_at = NULL
  WHERE id ${those} AND state IN ('pending', 'confirmed') AND ends * 60000 > :now`;
// A mail that waits names its receiver, even where the rest is erased already.
const mailSql = `
  DELETE FROM outbox WHERE booking_id ${those} OR booking_id = :id OR lower(job ->> 'to') = :email`;
const consentSql = `
  SELECT consent_version AS version, consent_at AS at FROM customers WHERE booking_id = :id
  UNION ALL
  SELECT version, agreed_at FROM consents WHERE booking_id = :id
  LIMIT 1`;

export function privacy(db: Database): Pick<Store, 'forget' | 'consentOf'> {
  return {
    async forget(whose, now) {
      const { id, email, customerKey } = { id: null, email: null, customerKey: null, ...whose };
      const count = db.write(() => {
        const theirs = db.all<{ id: string }>(theirsSql, { customerKey, id }).map((row) => row.id);
        const ids = JSON.stringify(theirs);
        db.run(cancelSql, { ids, now });
        db.run(`DELETE FROM tokens WHERE booking_id ${those}`, { ids });
        db.run(mailSql, { ids, id, email: email?.toLowerCase() ?? null });
        db.run(`DELETE FROM customers WHERE booking_id ${those}`, { ids });
        return theirs.length;
      });
      db.emptyLog();
      return count;
    },
    async consentOf(id) {
      return db.get<{ version: string; at: number }>(consentSql, { id }) ?? null;
    },
  };
}
