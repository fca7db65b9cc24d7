import type { MiddlewareHandler } from 'hono';
import { BookingError } from '../booking/errors.ts';
import { sameHash, sha256 } from '../crypto.ts';
import type { AppEnv } from './options.ts';

/**
 * Lets through only who sends one of these tokens as `Authorization: Bearer …`. It is given their SHA-256 hashes, as
 * `sha256` makes them, so that no token lies in memory or in a configuration. Refuses with `unauthorized`: whether a token
 * was missing or wrong is nobody's business.
 *
 *     app.get('/metrics', requireToken([await sha256(token)]), (c) => c.text(metrics()));
 */
export function requireToken(hashes: readonly string[]): MiddlewareHandler<AppEnv> {
  return async function requireToken(c, next) {
    const [, token] = /^Bearer +(\S+)$/i.exec(c.req.header('Authorization') ?? '') ?? [];
    const sent = await sha256(token ?? '');
    // Every hash is compared, so that the time tells nothing about which one it was.
    const known = hashes.filter((hash) => sameHash(hash, sent)).length > 0;
    if (!token || !known)
      throw new BookingError('unauthorized', 'Send the token as Authorization: Bearer ….');
    await next();
  };
}
