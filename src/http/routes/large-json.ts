import type { Context } from 'hono';
import type { AppEnv } from '../options.ts';

/** Whether the client takes gzip, and does not say that it would rather not. */
const takesGzip = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i;

/**
 * Answers JSON that is large and rarely changes, compressed for clients that take that: a city's catalogue is five times
 * smaller so. What was compressed is kept until another text is answered.
 */
export function createLargeJson(): (c: Context<AppEnv>, json: string) => Promise<Response> {
  let known: { json: string; gzip: Promise<ArrayBuffer> } | null = null;

  return async (c, json) => {
    c.header('Content-Type', 'application/json');
    c.header('Cache-Control', 'no-cache');
    c.header('Vary', 'Accept-Encoding', { append: true });
    if (!takesGzip.test(c.req.header('Accept-Encoding') ?? '')) return c.body(json);
    if (known?.json !== json) known = { json, gzip: gzip(json) };
    c.header('Content-Encoding', 'gzip');
    return c.body(await known.gzip);
  };
}

function gzip(text: string): Promise<ArrayBuffer> {
  return new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
}
