import { type MailRow, noMails, toFailedMail, toMail } from '../rows.ts';
import type { MailCounts, MailMethods, Store } from '../store.ts';
import { type Database, query } from './database.ts';

const leaseQuery = query(
  'lease_mails',
  `WITH due AS MATERIALIZED (
    SELECT id FROM outbox
    WHERE due_at <= :now AND leased_until <= :now
    ORDER BY due_at, id
    LIMIT :limit
    FOR UPDATE SKIP LOCKED
  )
  UPDATE outbox o SET leased_until = :until, attempts = attempts + 1
  FROM due
  WHERE o.id = due.id
  RETURNING o.id, o.office_id, o.booking_id, o.job, o.attempts - 1 AS attempts, o.error`,
);
const sentQuery = query('mail_sent', 'DELETE FROM outbox WHERE id = :id');
const retryQuery = query(
  'mail_retry',
  'UPDATE outbox SET due_at = :at, leased_until = 0, error = :error WHERE id = :id',
);
const giveUpQuery = query(
  'mail_give_up',
  `UPDATE outbox
  SET due_at = NULL, leased_until = 0, error = :error,
      job = job || jsonb_build_object('tokens', '{}'::jsonb, 'name', '', 'to', substring(job ->> 'to' FROM '[^@]*$'))
  WHERE id = :id`,
);
const failedQuery = query(
  'failed_mails',
  `SELECT id, office_id, booking_id, job, attempts, error
  FROM outbox WHERE due_at IS NULL ORDER BY id DESC LIMIT :limit`,
);
// Mails of what has lapsed are due at 0, which says nothing of since when.
const countQuery = query(
  'mail_counts',
  `SELECT count(*) FILTER (WHERE due_at <= :now) AS due,
         count(*) FILTER (WHERE due_at > :now AND attempts > 0) AS postponed,
         count(*) FILTER (WHERE due_at IS NULL) AS failed,
         min(nullif(due_at, 0)) FILTER (WHERE due_at <= :now) AS "dueSince"
  FROM outbox`,
);

export function mails(db: Database): Pick<Store, MailMethods> {
  return {
    async leaseMails(limit, until, now) {
      return (await db.rows<MailRow>(leaseQuery, { limit, until, now })).map(toMail);
    },
    async mailSent(id) {
      await db.rows(sentQuery, { id });
    },
    async mailFailed(id, error, at) {
      await (at === null ? db.rows(giveUpQuery, { id, error }) : db.rows(retryQuery, { id, error, at }));
    },
    async mailCounts(now) {
      const [row] = await db.rows<MailCounts>(countQuery, { now });
      return { ...noMails, ...row };
    },
    async failedMails(limit) {
      return (await db.rows<MailRow>(failedQuery, { limit })).map(toFailedMail);
    },
  };
}
