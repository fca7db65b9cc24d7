import { type MailRow, toMail } from '../rows.ts';
import type { Store } from '../store.ts';
import type { Database } from './database.ts';

const leaseSql = `
  UPDATE outbox SET leased_until = :until, attempts = attempts + 1
  WHERE id IN (SELECT id FROM outbox WHERE due_at <= :now AND leased_until <= :now ORDER BY due_at, id LIMIT :limit)
  RETURNING id, office_id, booking_id, job, attempts - 1 AS attempts`;
const retrySql = 'UPDATE outbox SET due_at = :at, leased_until = 0, error = :error WHERE id = :id';
const giveUpSql = `
  UPDATE outbox SET due_at = NULL, leased_until = 0, error = :error, job = json_set(job, '$.tokens', json('{}'))
  WHERE id = :id`;

export function mails(db: Database): Pick<Store, 'leaseMails' | 'mailSent' | 'mailFailed'> {
  return {
    async leaseMails(limit, until, now) {
      return db.write(() => db.all<MailRow>(leaseSql, { limit, until, now })).map(toMail);
    },
    async mailSent(id) {
      db.write(() => db.run('DELETE FROM outbox WHERE id = :id', { id: Number(id) }));
    },
    async mailFailed(id, error, at) {
      db.write(() => {
        if (at === null) db.run(giveUpSql, { id: Number(id), error });
        else db.run(retrySql, { id: Number(id), error, at });
      });
    },
  };
}
