import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { SettingsError } from './env.ts';
import type { App } from './http/options.ts';

export interface Listening {
  port: number;
  /** Takes no new requests and answers those that are here, for at most fifteen seconds. */
  close(): Promise<void>;
}

/** As long as a request waits for the database at worst. */
const patienceMs = 15_000;

/** Longer than what proxies and browsers keep an idle connection, so that none is closed under a request on its way. */
const idleMs = 75_000;

/** Milliseconds that a client has to send the head of a request, and all of it: who sends a byte a minute keeps nobody out. */
const usualPatience = { headMs: 10_000, requestMs: 30_000, lookEveryMs: 5_000 };

/** As many may wait to be let in at 08:00; the system's own limit counts too. */
const backlog = 4096;

/** Opens the port. Throws `SettingsError` when that is not possible, and says what to do. */
export async function listen(
  app: Pick<App, 'fetch'>,
  host: string,
  port: number,
  { headMs, requestMs, lookEveryMs } = usualPatience,
): Promise<Listening> {
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: {
      headersTimeout: headMs,
      requestTimeout: requestMs,
      connectionsCheckingInterval: lookEveryMs,
    },
  });
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const answering = new Set<ServerResponse>();
  let closing = false;
  server.prependListener('request', (_request, response: ServerResponse) => {
    answering.add(response);
    response.once('close', () => answering.delete(response));
    if (closing) isLast(response);
  });
  server.once('error', reject);
  if ('keepAliveTimeout' in server) server.keepAliveTimeout = idleMs;
  server.listen({ port, host, backlog }, resolve);
  try {
    await promise;
  } catch (cause) {
    throw new SettingsError(whyNot(cause, host, port), { cause });
  }
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      closing = true;
      for (const response of answering) isLast(response);
      const closed = Promise.withResolvers<void>();
      server.close(() => closed.resolve());
      const timer = setTimeout(
        () => 'closeAllConnections' in server && server.closeAllConnections(),
        patienceMs,
      );
      await closed.promise;
      clearTimeout(timer);
    },
  };
}

/** Otherwise who keeps a connection could go on asking on it. */
function isLast(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('Connection', 'close');
}

function whyNot(cause: unknown, host: string, port: number): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  const other = `npm start -- --port ${port === 65_535 ? 8080 : port + 1}`;
  if (code === 'EADDRINUSE') return `Port ${port} is already in use. Choose another: ${other}`;
  if (code === 'EACCES')
    return `Port ${port} may not be opened by this user. Choose one above 1023: npm start -- --port 8080`;
  return `Can't listen on ${host}:${port}: ${cause instanceof Error ? cause.message : cause}`;
}
