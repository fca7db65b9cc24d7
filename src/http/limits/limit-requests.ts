import type { Context, MiddlewareHandler } from 'hono';
import { BookingError } from '../../booking/errors.ts';
import { sha256 } from '../../crypto.ts';
import type { AppEnv } from '../options.ts';
import { inFlight } from './in-flight.ts';
import type { Kind, Limits } from './limits.ts';
import { createRateLimiter, type Rate } from './rate.ts';

/** Asked by those who watch the server. */
export const unlimited: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics']);

/**
 * Holds every client to its limits. Throws `rate-limited`, and `unavailable` where too much is being answered already; both
 * say after how many seconds to ask again.
 */
export function limitRequests(limits: Limits): MiddlewareHandler<AppEnv> {
  const { perClient, atOnce, clientOf, now = () => performance.now() } = limits;
  const limiter = (rate: Rate) => createRateLimiter(rate, now);
  const limiters = {
    reading: limiter(perClient.reading),
    holding: limiter(perClient.holding),
    mailing: limiter(perClient.mailing),
    guessing: limiter(perClient.guessing),
  };
  const room = inFlight(atOnce);
  return async function limitRequests(c, next) {
    if (c.req.method === 'OPTIONS' || unlimited.has(c.req.path)) return next();
    const client = clientOf(c);
    if (client !== null) {
      if (sendsToken(c)) refuse(limiters.guessing.look(client));
      refuse(limiters[kindOf(c)].take(client));
    }
    const leave = room.enter(client);
    try {
      await next();
    } finally {
      leave();
    }
    if (client !== null && sendsToken(c) && opensNothing(c.res.status)) limiters.guessing.take(client);
  };
}

/**
 * Holds an address to the mails that strangers may have sent to it. It is remembered by its hash. Throws `rate-limited`; else
 * to be told once a mail is on its way: who only tries costs the address nothing.
 */
export function limitEmails(limits: Limits | undefined): (email: string) => Promise<() => void> {
  if (!limits) return async () => () => {};
  const { perEmail, now = () => performance.now() } = limits;
  const { look, take } = createRateLimiter(perEmail, now);
  return async (email) => {
    const address = await sha256(email.toLowerCase());
    refuse(look(address));
    return () => take(address);
  };
}

function refuse(wait: number): void {
  if (wait === 0) return;
  throw new BookingError('rate-limited', `Too many requests. Ask again in ${wait} seconds.`, {
    retryAfter: wait,
  });
}

function kindOf({ req }: Context<AppEnv>): Kind {
  if (req.method === 'GET' || req.method === 'HEAD') return 'reading';
  if (req.path.startsWith('/v1/holds')) return 'holding';
  // The desks of a town hall share an address too, and every call comes with a token of theirs. Who says that they are here
  // gets no mail.
  if (req.path.endsWith('/check-in')) return 'reading';
  return req.path.startsWith('/v1/bookings') || req.path.startsWith('/b/') ? 'mailing' : 'reading';
}

const sendsToken = ({ req }: Context<AppEnv>) =>
  req.header('Authorization') !== undefined ||
  req.path.startsWith('/b/') ||
  req.path === '/staff/callback' ||
  (req.method === 'POST' && req.path === '/v1/staff/session');

const opensNothing = (status: number) => status === 401 || status === 403 || status === 404;
