import { type Problem, type ProblemCode, problemStatus } from '@termin/sdk/contract';
import type { Context } from 'hono';
import { BookingError } from '../booking/errors.ts';
import { msToInstant } from '../booking/instant.ts';
import { StoreUnavailableError } from '../store/unavailable.ts';
import { pageWords } from './locale.ts';
import type { AppEnv, AppOptions } from './options.ts';
import { unavailablePage } from './pages/error-pages.ts';
import { pageHeaders } from './pages/layout.ts';

/** Seconds after which a client asks again: databases that are started anew are back by then. */
const retryAfter = 5;

/**
 * Answers whatever was thrown as RFC 9457 problem details. What was not foreseen is reported and answered as `internal`, a
 * store that can't be reached is reported and answered as `unavailable`. Where it passes by itself, citizens read a page.
 */
export function answerError({ config, report }: AppOptions) {
  return (thrown: unknown, c: Context<AppEnv>): Response | Promise<Response> => {
    if (!(thrown instanceof BookingError)) report?.(thrown, c.get('requestId'));
    const error = toBookingError(thrown);
    return error.retryAfter !== undefined && c.req.path.startsWith('/b/')
      ? c.html(unavailablePage({ config, words: pageWords(c), query: c.req.query() }), statusOf(error), {
          ...pageHeaders,
          ...waiting(error),
        })
      : problem(c, error, {}, startingFrom(error, config.city.timeZone));
  };
}

function toBookingError(thrown: unknown): BookingError {
  if (thrown instanceof BookingError) return thrown;
  return thrown instanceof StoreUnavailableError
    ? new BookingError('unavailable', 'The database can not be reached. Try again.', { retryAfter })
    : new BookingError('internal', 'Something went wrong here. Try again later.');
}

const startingFrom = ({ from }: BookingError, timeZone: string): Pick<Problem, 'from'> =>
  from === undefined ? {} : { from: msToInstant(from, timeZone) };

const statusOf = ({ code }: BookingError) => problemStatus[code];

const waiting = ({ retryAfter }: BookingError) => ({
  ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }),
});

export function problem(
  c: Context<AppEnv>,
  error: BookingError,
  headers: Record<string, string> = {},
  further: Pick<Problem, 'from'> = {},
): Response {
  const { code, errors, alternatives } = error;
  const body: Problem = {
    type: `urn:termin:problem:${code}`,
    title: titleOf(code),
    status: statusOf(error),
    detail: error.message,
    code,
    requestId: c.get('requestId'),
    ...(errors && { errors }),
    ...(alternatives && { alternatives }),
    ...further,
  };
  return c.body(JSON.stringify(body), {
    status: statusOf(error),
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Cache-Control': 'no-store',
      ...(code === 'unauthorized' && { 'WWW-Authenticate': 'Bearer' }),
      ...waiting(error),
      ...headers,
    },
  });
}

/** `slot-taken` → «Slot taken». */
function titleOf(code: ProblemCode): string {
  return code.charAt(0).toUpperCase() + code.slice(1).replaceAll('-', ' ');
}
