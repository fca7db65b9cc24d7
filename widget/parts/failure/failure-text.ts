import {
  NetworkError,
  RateLimitedError,
  TerminError,
  TimeoutError,
  UnavailableError,
} from '@termin/sdk/bare';
import type { Messages } from '../../messages/messages.ts';

/** What a citizen reads about an error: what happened, that nothing is lost, and what to do. */
export function failureText(t: Messages, error: unknown): string {
  const { failures } = t;
  if (isRefusal(error)) return failures.refused;
  const offline = error instanceof NetworkError && !navigator.onLine;
  const wait =
    error instanceof RateLimitedError || error instanceof UnavailableError ? error.retryAfter : null;
  return [happened(t, error), failures.safe, offline ? failures.goesOn : failures.again(wait)].join(' ');
}

function happened({ failures }: Messages, error: unknown): string {
  if (error instanceof NetworkError) return navigator.onLine ? failures.network : failures.offline;
  if (error instanceof TimeoutError) return failures.slow;
  if (error instanceof RateLimitedError) return failures.busy;
  return failures.server;
}

function isRefusal(error: unknown): boolean {
  if (error instanceof RateLimitedError || !(error instanceof TerminError)) return false;
  return error.status !== undefined && error.status >= 400 && error.status < 500;
}
