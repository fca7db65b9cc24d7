import { setupWorker } from 'msw/browser';
import { createMock, type Mock, type MockOptions } from './mock.ts';

export type { Meeting } from './active.ts';
export type { MovableClock } from './clock.ts';
export type { MailLink, MockMail } from './mailbox.ts';
export { createMock, type Mock, type MockOptions } from './mock.ts';
export type { Call, Scenario } from './scenario.ts';
export { type MeetingScenarioName, type ScenarioName, scenarios } from './scenarios.ts';
export { mockStaff } from './staff.ts';
export type { OfficeTime } from './take.ts';

/**
 * A mock that answers what this page fetches from its `api`, from `start` to `stop`. What goes elsewhere goes there.
 * The page's server must offer `/mockServiceWorker.js`; the Vite plugin of `msw/vite` does.
 *
 * @example
 * const termin = setupTerminWorker({ now: '2020-03-09T08:00:00+01:00' });
 * await termin.start();
 * document.body.innerHTML = `<termin-widget api="${termin.api}" office="rheinhausen"></termin-widget>`;
 */
export function setupTerminWorker(
  options: MockOptions = {},
): Mock & { start(): Promise<void>; stop(): void } {
  const mock = createMock(options);
  const worker = setupWorker(...mock.handlers);
  return {
    ...mock,
    async start() {
      await worker.start({ onUnhandledFrame: 'bypass', quiet: true });
    },
    stop: () => worker.stop(),
  };
}
