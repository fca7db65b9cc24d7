/** A mail, ready to be sent. */
export interface Mail {
  from: { name: string; address: string };
  to: { name: string; address: string };
  subject: string;
  /** BCP 47 language of what it says. */
  language?: string;
  /** The same whenever the same mail is sent again, so that mail programs show it once; made anew when left out. */
  messageId?: string;
  text: string;
  html: string;
  attachments: Attachment[];
}

export interface Attachment {
  filename: string;
  /** `text/calendar; charset=utf-8; method=PUBLISH` */
  contentType: string;
  content: string;
}

/** Where mails go. */
export interface Mailer {
  /** Resolves once somebody else is responsible for the mail. Throws `MailRefusedError` when trying again is of no use, `MailPostponedError` or anything else when it is. */
  send(mail: Mail): Promise<void>;
}

/** The mail was not taken, as happens: by a server that is away, busy or does not want it. */
export class MailError extends Error {
  override name = 'MailError';
}

/** The mail will never be taken: the address does not exist, the content is refused. */
export class MailRefusedError extends MailError {
  override name = 'MailRefusedError';
}

/** The mail may be taken another time: the server can’t be reached, is busy, or wants another password. */
export class MailPostponedError extends MailError {
  override name = 'MailPostponedError';
}
