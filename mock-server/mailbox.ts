import { type Clock, type InboxMail, type Mailer, MailRefusedError, type Store } from '@termin/server';

/** A link of a mail, taken apart. */
export interface MailLink {
  href: string;
  token: string;
  /** Id of the booking that it opens. */
  booking: string;
}

/** A mail that the application sent. */
export interface MockMail extends InboxMail {
  /** Confirms a pending booking; left out where the mail has no such link. */
  confirm?: MailLink;
  /** Shows, moves and cancels the booking; left out where the mail has no such link. */
  manage?: MailLink;
}

export interface Mailbox extends Mailer {
  /** The newest first. */
  list(): MockMail[];
  /** The store, watched for what the links in its mails are good for. */
  watch(store: Store): Store;
}

/** Keeps every mail, and refuses all while `bounces` says so. */
export function openMailbox(clock: Clock, bounces: () => boolean): Mailbox {
  const mails: MockMail[] = [];
  const opened = new Map<string, { purpose: 'confirm' | 'manage'; booking: string }>();

  function linksIn(text: string): Pick<MockMail, 'confirm' | 'manage'> {
    return Object.fromEntries(
      [...text.matchAll(/https?:\S+\/b\/(\S+)/g)].flatMap(([href, token = '']) => {
        const known = opened.get(token);
        return known ? [[known.purpose, { href, token, booking: known.booking }]] : [];
      }),
    );
  }

  return {
    async send(mail) {
      if (bounces()) throw new MailRefusedError('550 5.1.1 There is no such mailbox.');
      mails.unshift({ ...mail, ...linksIn(mail.text), id: `mail-${mails.length + 1}`, sentAt: clock() });
    },
    list: () => [...mails],
    watch: (store) => ({
      ...store,
      async leaseMails(...asked) {
        const leased = await store.leaseMails(...asked);
        for (const { booking, mail } of leased) {
          for (const purpose of ['confirm', 'manage'] as const) {
            const token = mail.tokens[purpose];
            if (token !== undefined) opened.set(token, { purpose, booking });
          }
        }
        return leased;
      },
    }),
  };
}
