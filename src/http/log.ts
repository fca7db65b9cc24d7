import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { AppEnv, RequestLog } from './options.ts';

/** Tells of every request once it is answered. The path stays out of it: it may hold a token. */
export function requestLog(log: (entry: RequestLog) => void): MiddlewareHandler<AppEnv> {
  return async function requestLog(c, next) {
    const start = performance.now();
    await next();
    log({
      requestId: c.get('requestId'),
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      milliseconds: Math.round((performance.now() - start) * 10) / 10,
    });
  };
}
