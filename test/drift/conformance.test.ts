import { setupServer } from 'msw/node';
import { afterAll, expect, test, vi } from 'vitest';
import { createMock } from '../../mock-server/mock.ts';
import type * as api from '../../src/http/testing/api.ts';
import { createMemoryStore } from '../../src/store/memory.ts';

// The server's own HTTP tests, asked of the mock through Mock Service Worker. Left out are those of `app.test.ts`, which
// break the store, read the log and name origins: settings that the mock has not.
const network = setupServer();
network.listen({ onUnhandledFrame: 'error' });
afterAll(() => network.close());

vi.mock('../../src/http/testing/api.ts', async (importReal) => {
  const real = await importReal<typeof api>();
  return { ...real, openApi: (settings: api.HouseSettings = {}) => real.askAt(openMock(settings)) };
});

let count = 0;

/** A mock in place of the server; a host for each, as they are all there at once. */
function openMock({ store = createMemoryStore(), config, locale }: api.HouseSettings): api.House {
  count += 1;
  const mock = createMock({
    api: `https://termin-${count}.example`,
    now: '2020-03-09T08:00:00+01:00',
    bookingPage: '/termin',
    store: () => store,
    ...(config && { config }),
  });
  mock.clock.stop();
  network.use(...mock.handlers);
  return {
    app: { request: (path, init) => fetch(new URL(String(path), mock.api), { redirect: 'manual', ...init }) },
    store,
    clock: mock.clock,
    pass: mock.clock.forward,
    mails: mock.mails,
    locale,
    logged: [],
    reported: [],
  };
}

await import('../../src/http/bad-input.test.ts');
await import('../../src/http/journey.test.ts');
await import('../../src/http/routes/bookings.test.ts');
await import('../../src/http/routes/citizen.test.ts');
await import('../../src/http/routes/docs.test.ts');
await import('../../src/http/routes/holds.test.ts');
await import('../../src/http/routes/move-form.test.ts');
await import('../../src/http/routes/reschedule.test.ts');

test('it was the mock that was asked', () => {
  expect(count).toBeGreaterThan(5);
});
