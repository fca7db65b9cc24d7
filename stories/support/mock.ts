import { setupTerminWorker } from '@termin/mock-server/browser';

/** The booking API in this page, on the morning of 9 March 2020. */
export const mock = setupTerminWorker({ now: '2020-03-09T08:00:00+01:00' });

let started: Promise<void> | undefined;

/** Starts it once, however often a story is opened. */
export async function startMock(): Promise<void> {
  started ??= mock.start();
  await started;
}
