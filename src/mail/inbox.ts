import type { Clock } from '../clock.ts';
import type { Mail, Mailer } from './mailer.ts';

export interface InboxMail extends Mail {
  id: string;
  /** Milliseconds since 1970. */
  sentAt: number;
}

/** A mailer that keeps what it is given, for demos and tests. */
export interface Inbox extends Mailer {
  /** The newest first. */
  list(): InboxMail[];
  /** `null`: there is none. */
  find(id: string): InboxMail | null;
}

/** An inbox that remembers `earlier` mails and calls `keep` for each new one before it counts as sent. */
export function createInbox(
  clock: Clock,
  earlier: InboxMail[] = [],
  keep: (mail: InboxMail) => Promise<void> = async () => {},
): Inbox {
  const mails = [...earlier].sort((one, other) => other.sentAt - one.sentAt);
  return {
    async send(mail) {
      const kept = { ...mail, id: crypto.randomUUID(), sentAt: clock() };
      await keep(kept);
      mails.unshift(kept);
    },
    list: () => [...mails],
    find: (id) => mails.find((mail) => mail.id === id) ?? null,
  };
}
