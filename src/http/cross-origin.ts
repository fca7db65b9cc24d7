import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import type { AppEnv } from './options.ts';

const expose = ['ETag', 'Retry-After', 'X-Request-Id'];

/** Lets pages of these origins call the API; of any when left out, as it takes no cookies. */
export function crossOrigin(origins?: string[]): MiddlewareHandler<AppEnv> {
  const preflight = cors({
    origin: origins ?? '*',
    allowMethods: ['GET', 'POST', 'DELETE'],
    allowHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key', 'If-None-Match', 'X-Request-Id'],
    exposeHeaders: expose,
    maxAge: 86_400,
  });
  return async function crossOrigin(c, next) {
    if (c.req.method === 'OPTIONS') return preflight(c, next);
    // Hono's own touches the answer before there is one, and Node then has to send every body as a stream: half as fast.
    await next();
    const { headers } = c.res;
    const asking = c.req.header('Origin') ?? '';
    if (!origins) headers.set('Access-Control-Allow-Origin', '*');
    else if (origins.includes(asking)) headers.set('Access-Control-Allow-Origin', asking);
    headers.set('Access-Control-Expose-Headers', expose.join(','));
    if (origins) headers.append('Vary', 'Origin');
  };
}
