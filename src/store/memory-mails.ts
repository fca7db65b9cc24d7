import { domainOf } from './rows.ts';
import type { LeasedMail, MailJob, MailMethods, Store } from './store.ts';

interface Waiting extends LeasedMail {
  /** Null once sending was given up. */
  dueAt: number | null;
  leasedUntil: number;
}

/** The outbox of the memory store. */
export interface MemoryMails extends Pick<Store, MailMethods> {
  add(office: string, booking: string, mail: MailJob, now: number): void;
  /** Deletes the mails for which `over` answers true, given the booking's id and the receiver. */
  forget(over: (booking: string, to: string) => boolean): void;
}

export function memoryMails(): MemoryMails {
  const outbox = new Map<string, Waiting>();
  let last = 0;

  return {
    add(office, booking, mail, now) {
      last += 1;
      const id = String(last);
      outbox.set(id, {
        id,
        office,
        booking,
        mail: structuredClone(mail),
        attempts: 0,
        dueAt: now,
        leasedUntil: 0,
        error: null,
      });
    },
    forget(over) {
      for (const one of outbox.values()) if (over(one.booking, one.mail.to)) outbox.delete(one.id);
    },
    async leaseMails(limit, until, now) {
      const due = [...outbox.values()].filter(
        (one) => one.dueAt !== null && one.dueAt <= now && one.leasedUntil <= now,
      );
      return due.slice(0, limit).map((one) => {
        const { id, office, booking, mail, attempts, error } = one;
        one.leasedUntil = until;
        one.attempts += 1;
        return { id, office, booking, mail: structuredClone(mail), attempts, error };
      });
    },
    async mailSent(id) {
      outbox.delete(id);
    },
    async mailFailed(id, error, at) {
      const one = outbox.get(id);
      if (!one) return;
      one.error = error;
      one.dueAt = at;
      one.leasedUntil = 0;
      if (at === null) one.mail = { ...one.mail, tokens: {}, name: '', to: domainOf(one.mail.to) };
    },
    async mailCounts(now) {
      const due = [...outbox.values()].flatMap(({ dueAt }) => (dueAt !== null && dueAt <= now ? dueAt : []));
      const since = due.filter((at) => at > 0);
      return {
        due: due.length,
        postponed: [...outbox.values()].filter((one) => (one.dueAt ?? 0) > now && one.attempts > 0).length,
        failed: [...outbox.values()].filter((one) => one.dueAt === null).length,
        dueSince: since.length > 0 ? Math.min(...since) : null,
      };
    },
    async failedMails(limit) {
      const failed = [...outbox.values()].filter((one) => one.dueAt === null).reverse();
      return failed.slice(0, limit).map(({ id, office, booking, mail, attempts, error }) => {
        return { id, office, booking, kind: mail.kind, domain: mail.to, error: error ?? '', attempts };
      });
    },
  };
}
