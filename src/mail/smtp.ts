import { createTransport } from 'nodemailer';
import { type Mailer, MailRefusedError } from './mailer.ts';

/** Sends through a mail server: `smtp://user:password@host:587`, `smtps://host:465`. */
export function createSmtpMailer(url: string): Mailer & { close(): void } {
  const transport = createTransport({
    url,
    pool: true,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    // Letters are made of text: they never read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(mail) {
      try {
        await transport.sendMail({ ...mail, headers: { 'Auto-Submitted': 'auto-generated' } });
      } catch (error) {
        throw isRefusal(error)
          ? new MailRefusedError('the mail server refuses the mail', { cause: error })
          : error;
      }
    },
    close: () => transport.close(),
  };
}

/** 5xx to the mail itself is final; to the login it is a mistake of ours that an operator can mend. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error) || !('responseCode' in error) || !('command' in error)) return false;
  const ofMail = error.command === 'RCPT TO' || error.command === 'DATA' || error.command === 'MAIL FROM';
  return ofMail && Number(error.responseCode) >= 500;
}
