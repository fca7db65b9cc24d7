import { type Problem, type ProblemCode, problemStatus } from '@termin/sdk/contract';
import type { Context } from 'hono';
import { BookingError } from '../booking/errors.ts';
import { StoreUnavailableError } from '../store/unavailable.ts';
import type { AppEnv, AppOptions } from './options.ts';
import { unavailablePage } from './pages/citizen-page.ts';
import { pageHeaders } from './pages/layout.ts';

/** Seconds after which a client asks again: databases that are started anew are back by then. */
const retryAfter = { 'Retry-After': '5' };

/**
 * Answers whatever was thrown as RFC 9457 problem details. What was not foreseen is reported and answered as `internal`, a
 * store that can't be reached is reported and answered as `unavailable`; citizens read a page then.
 */
export function answerError({ config, report }: AppOptions) {
  return (error: unknown, c: Context<AppEnv>): Response | Promise<Response> => {
    if (error instanceof BookingError) return problem(c, error);
    report?.(error, c.get('requestId'));
    if (error instanceof StoreUnavailableError) {
      return c.req.path.startsWith('/b/')
        ? c.html(unavailablePage(config), 503, { ...pageHeaders, ...retryAfter })
        : problem(
            c,
            new BookingError('unavailable', 'The database can not be reached. Try again.'),
            retryAfter,
          );
    }
    return problem(c, new BookingError('internal', 'Something went wrong here. Try again later.'));
  };
}

export function problem(
  c: Context<AppEnv>,
  error: BookingError,
  headers: Record<string, string> = {},
): Response {
  const { code, errors, alternatives } = error;
  const body: Problem = {
    type: `urn:termin:problem:${code}`,
    title: titleOf(code),
    status: problemStatus[code],
    detail: error.message,
    code,
    requestId: c.get('requestId'),
    ...(errors && { errors }),
    ...(alternatives && { alternatives }),
  };
  return c.body(JSON.stringify(body), {
    status: problemStatus[code],
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Cache-Control': 'no-store',
      ...(code === 'unauthorized' && { 'WWW-Authenticate': 'Bearer' }),
      ...headers,
    },
  });
}

/** `slot-taken` → «Slot taken». */
function titleOf(code: ProblemCode): string {
  return code.charAt(0).toUpperCase() + code.slice(1).replaceAll('-', ' ');
}
