import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './options.ts';

/** The policy of an answer that is no page: nothing in it may load or run anything. */
const closed = "default-src 'none'; frame-ancestors 'none'";

/** A page needs none of what a browser can ask a person for. */
const noDevices = 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()';

const aYear = 31_536_000;

/**
 * Safe headers for every answer, where its route has not set its own. Pages belong to themselves; what else there is any page
 * may read that may ask for it. `https`: citizens reach this host over TLS, and browsers are to remember that for a year. It
 * binds this host alone: whether its subdomains follow is the city's to say.
 */
export function headers({ https = false }: { https?: boolean } = {}): MiddlewareHandler<AppEnv> {
  return async function headers(c, next) {
    await next();
    const unless = (name: string, value: string) => c.res.headers.has(name) || c.res.headers.set(name, value);
    const isPage = c.res.headers.get('Content-Type')?.startsWith('text/html');
    unless('Content-Security-Policy', closed);
    unless('Cache-Control', 'no-store');
    unless('Cross-Origin-Opener-Policy', 'same-origin');
    unless('Cross-Origin-Resource-Policy', isPage ? 'same-origin' : 'cross-origin');
    unless('Referrer-Policy', 'no-referrer');
    unless('X-Content-Type-Options', 'nosniff');
    unless('X-Frame-Options', 'DENY');
    if (isPage) unless('Permissions-Policy', noDevices);
    if (https) unless('Strict-Transport-Security', `max-age=${aYear}`);
  };
}
