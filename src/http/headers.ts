import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './options.ts';

/** The policy of an answer that is no page: nothing in it may load or run anything. */
const closed = "default-src 'none'; frame-ancestors 'none'";

/**
 * Safe headers for every answer, where its route has not set its own. Strict-Transport-Security is left to whoever
 * ends TLS: it binds a city's whole domain.
 */
export function headers(): MiddlewareHandler<AppEnv> {
  return async function headers(c, next) {
    await next();
    const unless = (name: string, value: string) => c.res.headers.has(name) || c.res.headers.set(name, value);
    unless('Content-Security-Policy', closed);
    unless('Cache-Control', 'no-store');
    unless('Cross-Origin-Opener-Policy', 'same-origin');
    unless('Cross-Origin-Resource-Policy', 'cross-origin');
    unless('Referrer-Policy', 'no-referrer');
    unless('X-Content-Type-Options', 'nosniff');
    unless('X-Frame-Options', 'DENY');
  };
}
