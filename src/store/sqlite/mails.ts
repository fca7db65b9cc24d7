import { type MailRow, noMails, toFailedMail, toMail } from '../rows.ts';
import type { MailCounts, MailMethods, Store } from '../store.ts';
import type { Database } from './database.ts';

const leaseSql = `
  UPDATE outbox SET leased_until = :until, attempts = attempts + 1
  WHERE id IN (SELECT id FROM outbox WHERE due_at <= :now AND leased_until <= :now ORDER BY due_at, id LIMIT :limit)
  RETURNING id, office_id, booking_id, job, attempts - 1 AS attempts, error`;
const retrySql = 'UPDATE outbox SET due_at = :at, leased_until = 0, error = :error WHERE id = :id';
const giveUpSql = `
  UPDATE outbox
  SET due_at = NULL, leased_until = 0, error = :error,
      job = json_set(job, '$.tokens', json('{}'), '$.name', '', '$.to', substr(job ->> 'to', instr(job ->> 'to', '@') + 1))
  WHERE id = :id`;
const failedSql = `
  SELECT id, office_id, booking_id, job, attempts, error
  FROM outbox WHERE due_at IS NULL ORDER BY id DESC LIMIT :limit`;
// Mails of what has lapsed are due at 0, which says nothing of since when.
const countSql = `
  SELECT count(*) FILTER (WHERE due_at <= :now) AS due,
         count(*) FILTER (WHERE due_at > :now AND attempts > 0) AS postponed,
         count(*) FILTER (WHERE due_at IS NULL) AS failed,
         min(nullif(due_at, 0)) FILTER (WHERE due_at <= :now) AS dueSince
  FROM outbox`;

export function mails(db: Database): Pick<Store, MailMethods> {
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
    async mailCounts(now) {
      return { ...noMails, ...db.get<MailCounts>(countSql, { now }) };
    },
    async failedMails(limit) {
      return db.all<MailRow>(failedSql, { limit }).map(toFailedMail);
    },
  };
}
