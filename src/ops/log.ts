import pino, { type DestinationStream, type Logger } from 'pino';
import type { Env } from '../env.ts';
import type { RequestLog } from '../http/options.ts';
import { MailError } from '../mail/mailer.ts';
import { LoginError } from '../staff/login/login-error.ts';
import { StoreUnavailableError } from '../store/unavailable.ts';

export type Log = Logger;

/** Lines of JSON, one for each thing that happened, to standard output if nothing else is said. */
export function createLog(level: Env['LOG_LEVEL'], to: DestinationStream = pino.destination(1)): Log {
  return pino(
    {
      level,
      // Neither the process nor the machine: who collects the lines knows both.
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describe },
    },
    to,
  );
}

/** One line for an answered request: a warning where the server failed. */
export function logRequest(log: Log, entry: RequestLog): void {
  log[entry.status >= 500 ? 'warn' : 'info'](entry, 'request');
}

/** One line for an error. Only what nobody foresaw has its stack: a database that can't be reached, a mail that is not taken and a login that comes to nothing are foreseen. */
export function logError(log: Log, error: unknown, requestId?: string): void {
  const entry = { err: error, ...(requestId !== undefined && { requestId }) };
  if (error instanceof StoreUnavailableError) log.error(entry, 'the database did not answer');
  else if (error instanceof MailError) log.warn(entry, 'mail');
  else if (error instanceof LoginError) log.warn(entry, 'login');
  else log.error(entry, 'unexpected error');
}

interface Described {
  type: string;
  message: string;
  code?: string;
  stack?: string;
  cause?: Described;
}

/** What may be said of an error: libraries hang requests, statements' values and mails on theirs. */
function describe(error: unknown): Described {
  if (!(error instanceof Error)) return { type: typeof error, message: impersonal(String(error)) };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return {
    type: error.name,
    message: impersonal(error.message),
    ...(code !== undefined && { code }),
    ...(error.stack !== undefined && !isForeseen(error) && { stack: framesOf(error.stack) }),
    ...(error.cause !== undefined && { cause: describe(error.cause) }),
  };
}

const isForeseen = (error: Error): boolean =>
  error instanceof StoreUnavailableError || error instanceof MailError || error instanceof LoginError;

/** The lines that say where; those before them repeat the message. */
function framesOf(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
}

/** Without what may belong to a citizen: addresses, links' tokens, secrets, and values that a database quotes. */
export function impersonal(text: string): string {
  return text
    .replaceAll(/[^\s"'<>(),;:]+@[^\s"'<>(),;]+/g, '[address]')
    .replaceAll(/\/b\/[^\s"'/?#]+/g, '/b/[token]')
    .replaceAll(/Bearer +\S+/gi, 'Bearer [secret]')
    .replaceAll(/(invalid input (?:syntax|value) for [^:]+: )".*"/gs, '$1[value]');
}
