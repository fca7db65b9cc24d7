import { createTransport } from 'nodemailer';
import { type Mail, type Mailer, MailPostponedError, MailRefusedError } from './mailer.ts';

/** How many milliseconds a mail server may take to answer at first, and later. */
interface Patience {
  connectMs?: number;
  silenceMs?: number;
}

/** Sends through a mail server: `smtp://user:password@host:587`, `smtps://host:465`. Throws without naming the receiver. */
export function createSmtpMailer(
  url: string,
  { connectMs = 10_000, silenceMs = 30_000 }: Patience = {},
): Mailer & { close(): void } {
  const transport = createTransport({
    url,
    pool: true,
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    socketTimeout: silenceMs,
    // Letters are made of text: they never read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(mail) {
      try {
        await transport.sendMail({ ...mail, headers: headersOf(mail) });
      } catch (error) {
        throw new (isRefusal(error) ? MailRefusedError : MailPostponedError)(reason(error));
      }
    },
    close: () => transport.close(),
  };
}

/** Nobody's absence note answers; who reads aloud knows the language. */
function headersOf({ language }: Mail): Record<string, string> {
  return { 'Auto-Submitted': 'auto-generated', ...(language && { 'Content-Language': language }) };
}

/** What nodemailer says of a failure. */
interface Failure {
  message: string;
  code?: string;
  command?: string;
  responseCode?: number;
  response?: string;
}

/**
 * Without the server's sentence, which names the receiver: reasons are kept and logged. «EENVELOPE, 550 to RCPT TO». What keeps
 * the line itself from coming about names nobody: «ESOCKET, connect ECONNREFUSED 127.0.0.1:25».
 */
function reason(error: unknown): string {
  const { message, code, command, responseCode, response } = error as Failure;
  const ofLine = command === 'CONN' && response === undefined;
  const more = responseCode ? `${responseCode} to ${command}` : ofLine && message;
  return `the mail server did not take the mail: ${[code, more].filter(Boolean).join(', ')}`;
}

/** 5xx to the receiver or the mail itself is final; to the login or the sender it is a mistake of ours that an operator can mend. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error) || !('responseCode' in error) || !('command' in error)) return false;
  const ofMail = error.command === 'RCPT TO' || error.command === 'DATA';
  return ofMail && Number(error.responseCode) >= 500;
}
