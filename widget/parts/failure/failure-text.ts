import { NetworkError, RateLimitedError, TerminError, TimeoutError } from '@termin/sdk/bare';
import type { Messages } from '../../messages/messages.ts';

/** What a citizen reads about an error: what happened, and that nothing is lost. */
export function failureText(t: Messages, error: unknown): string {
  const { failures } = t;
  if (error instanceof NetworkError) return navigator.onLine ? failures.network : failures.offline;
  if (error instanceof TimeoutError) return failures.slow;
  if (error instanceof RateLimitedError) return failures.busy(error.retryAfter);
  const refused = error instanceof TerminError && error.status !== undefined && error.status < 500;
  return refused ? failures.refused : failures.server;
}
