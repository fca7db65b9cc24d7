import { setupServer } from 'msw/node';
import { createMock, type Mock, type MockOptions } from './mock.ts';

export type { Meeting } from './active.ts';
export type { MovableClock } from './clock.ts';
export type { MailLink, MockMail } from './mailbox.ts';
export { createMock, type Mock, type MockOptions } from './mock.ts';
export type { Call, Scenario } from './scenario.ts';
export { type MeetingScenarioName, type ScenarioName, scenarios } from './scenarios.ts';
export { type ServedMock, type ServeOptions, serveTermin } from './serve.ts';
export { mockStaff } from './staff.ts';
export type { OfficeTime } from './take.ts';

/**
 * A mock that answers what this Node process fetches from its `api`, from `start` to `stop`. What goes elsewhere goes there.
 *
 * @example
 * const termin = setupTerminServer({ now: '2020-03-09T08:00:00+01:00' });
 * beforeAll(termin.start);
 * afterEach(termin.reset);
 * afterAll(termin.stop);
 */
export function setupTerminServer(options: MockOptions = {}): Mock & { start(): void; stop(): void } {
  const mock = createMock(options);
  const server = setupServer(...mock.handlers);
  return {
    ...mock,
    start: () => server.listen({ onUnhandledFrame: 'bypass' }),
    stop: () => server.close(),
  };
}
