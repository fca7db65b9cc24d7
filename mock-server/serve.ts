import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { duisburg } from '@termin/server';
import { isConnectionLost } from './answer.ts';
import { controls } from './controls.ts';
import { createMock, type Mock, type MockOptions } from './mock.ts';

export interface ServeOptions extends Omit<MockOptions, 'api'> {
  /** Port to listen on; a free one when left out. */
  port?: number;
  /** Address to listen on; `127.0.0.1` when left out. */
  host?: string;
}

/** A mock that is reached over HTTP. */
export interface ServedMock extends Mock {
  /** Page with every mail sent. */
  inbox: string;
  close(): Promise<void>;
}

/**
 * Serves a mock over HTTP, with a page of the mails it sent and addresses to steer it by. Rejects with the system's error
 * (`EADDRINUSE`) where the port can't be had.
 *
 * @example
 * const termin = await serveTermin({ port: 4010, now: '2020-03-09T08:00:00+01:00' });
 * await page.goto('http://localhost:3000/termin');
 */
export async function serveTermin({
  port = 0,
  host = '127.0.0.1',
  ...options
}: ServeOptions = {}): Promise<ServedMock> {
  const server = createServer();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, host, resolve);
  await promise;
  const api = `http://localhost:${(server.address() as AddressInfo).port}`;
  const mock = createMock({ ...options, api });
  const steer = controls(mock, (options.config ?? duisburg).city.timeZone);
  server.on('request', async (message, response) => {
    try {
      const request = toRequest(message, api);
      await send(response, (await steer(request)) ?? (await mock.fetch(request)));
    } catch (error) {
      if (!isConnectionLost(error)) console.error(error);
      response.destroy();
    }
  });
  return {
    ...mock,
    inbox: `${api}/mock/inbox`,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function toRequest(message: IncomingMessage, api: string): Request {
  const { method = 'GET', url = '/', headers } = message;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(api + url, {
    method,
    // The browser that asks has cookies of its own.
    credentials: 'omit',
    headers: Object.entries(headers).flatMap(([name, value]) =>
      [value ?? []].flat().map((one): [string, string] => [name, one]),
    ),
    ...(hasBody && { body: Readable.toWeb(message) as ReadableStream, duplex: 'half' }),
  });
}

async function send(response: ServerResponse, answer: Response): Promise<void> {
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  if (!answer.body) return void response.end();
  // Piece by piece: streams of events end when whoever listens has gone.
  await pipeline(Readable.fromWeb(answer.body as WebStream), response).catch((error: unknown) => {
    if (!response.destroyed) throw error;
  });
}
