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
        throw isRefusal(error) ? new MailRefusedError(reason(error)) : new Error(reason(error));
      }
    },
    close: () => transport.close(),
  };
}

/** Without the server's sentence, which names the receiver: reasons are kept and logged. «EENVELOPE, 550 to RCPT TO» */
function reason(error: unknown): string {
  const { code, command, responseCode } = error as { code?: string; command?: string; responseCode?: number };
  const answer = responseCode && `${responseCode} to ${command}`;
  return `the mail server did not take the mail: ${[code, answer].filter(Boolean).join(', ')}`;
}

/** 5xx to the mail itself is final; to the login it is a mistake of ours that an operator can mend. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error) || !('responseCode' in error) || !('command' in error)) return false;
  const ofMail = error.command === 'RCPT TO' || error.command === 'DATA' || error.command === 'MAIL FROM';
  return ofMail && Number(error.responseCode) >= 500;
}
