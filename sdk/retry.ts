import { isTerminError } from './errors/guards.ts';
import type { TerminError } from './errors/termin-error.ts';

const firstPause = 300;
/** Nobody looks at a page that does nothing for longer than this. */
const longestPause = 5_000;

/**
 * Milliseconds to wait before the attempt that follows the one with that number (1 for the first); null when it must not be
 * repeated. Only what happened on the way is tried again: what the server refused stays refused.
 */
export function pauseAfter(error: unknown, attempt: number, random = Math.random()): number | null {
  if (!isTerminError(error) || !mayPass(error)) return null;
  const asked = 'retryAfter' in error && typeof error.retryAfter === 'number' ? error.retryAfter * 1_000 : 0;
  if (asked > longestPause) return null;
  // Everybody was sent away at the same moment; without chance they would all come back at the same moment.
  return Math.round(asked + firstPause * 2 ** (attempt - 1) * (0.5 + random));
}

function mayPass({ code, status }: TerminError): boolean {
  if (code === 'network' || code === 'no-answer-in-time') return true;
  return status !== undefined && [429, 502, 503, 504].includes(status);
}

/** What a Retry-After header says, in whole seconds from `now` (ms); null when it says nothing readable. */
export function readRetryAfter(header: string | null, now = Date.now()): number | null {
  if (!header) return null;
  const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - now) / 1_000);
  return Number.isNaN(seconds) ? null : Math.max(0, seconds);
}
