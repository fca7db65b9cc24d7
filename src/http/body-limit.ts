import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { BookingError } from '../booking/errors.ts';
import type { AppEnv } from './options.ts';

const largest = 64 * 1024;

/** Refuses bodies above 64 kB with `body-too-large`. */
export function limitBody(): MiddlewareHandler<AppEnv> {
  const refuse = (): never => {
    throw new BookingError('body-too-large', `A body may have ${largest} bytes.`);
  };
  const counting = bodyLimit({ maxSize: largest, onError: refuse });
  return async function limitBody(c, next) {
    // Counting makes a stream of the body, which takes longer than all the rest: only where its length is not known.
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    const length = c.req.header('Content-Length');
    if (length === undefined || c.req.header('Transfer-Encoding') !== undefined) return counting(c, next);
    return Number(length) <= largest ? next() : refuse();
  };
}
