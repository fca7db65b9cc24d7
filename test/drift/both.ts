import { setupServer } from 'msw/node';
import { createMock } from '../../mock-server/mock.ts';
import { knowMockStaff } from '../../mock-server/staff.ts';
import { duisburg } from '../../src/demo/duisburg/city.ts';
import { createApp } from '../../src/http/app.ts';
import { sendDueMails } from '../../src/jobs/mail-worker.ts';
import { listen } from '../../src/listen.ts';
import { createInbox } from '../../src/mail/inbox.ts';
import { openSqliteStore } from '../../src/store/sqlite/store.ts';

/** One of the two that are compared. */
export interface Side {
  fetch(path: string, init: RequestInit): Promise<Response>;
  /** Texts of the mails sent so far, the newest first. */
  mails(): Promise<string[]>;
}

const now = '2020-03-09T08:00:00+01:00';

/** The server on SQLite, over HTTP, and the mock through Mock Service Worker, with one clock. */
export async function openBoth() {
  const mock = createMock({ now, bookingPage: '/termin' });
  mock.clock.stop();
  const server = await openServer(mock.clock);
  const network = setupServer(...mock.handlers);
  network.listen({ onUnhandledFrame: 'bypass' });
  const at = (address: string) => (path: string, init: RequestInit) =>
    fetch(address + path, { redirect: 'manual', ...init });
  const sides: Record<'server' | 'mock', Side> = {
    server: { fetch: at(server.url), mails: server.mails },
    mock: { fetch: at(mock.api), mails: async () => (await mock.mails()).map(({ text }) => text) },
  };
  return {
    ...sides,
    pass: mock.clock.forward,
    async close() {
      network.close();
      await server.close();
    },
  };
}

async function openServer(clock: () => number) {
  const store = openSqliteStore(':memory:');
  const staff = knowMockStaff();
  const app = createApp({ config: duisburg, store, clock, staff, bookingPage: '/termin' });
  const inbox = createInbox(clock);
  const server = await listen(app, '127.0.0.1', 0);
  const url = `http://127.0.0.1:${server.port}`;
  return {
    url,
    async mails() {
      const work = { config: duisburg, store, clock, mailer: inbox, publicUrl: url, bookingPage: '/termin' };
      while (await sendDueMails({ ...work, report: console.error }));
      return inbox.list().map(({ text }) => text);
    },
    async close() {
      await server.close();
      await store.close();
    },
  };
}
