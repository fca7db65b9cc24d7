import { type Problem, type ProblemCode, problemStatus } from '@termin/sdk/contract';
import type { Context } from 'hono';
import { BookingError } from '../booking/errors.ts';
import type { AppEnv, AppOptions } from './options.ts';

/** Answers whatever was thrown as RFC 9457 problem details. What was not foreseen is reported and answered as `internal`. */
export function answerError(report: AppOptions['report']) {
  return (error: unknown, c: Context<AppEnv>): Response => {
    if (error instanceof BookingError) return problem(c, error);
    report?.(error, c.get('requestId'));
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
