import type { ContextOptions } from '../actions/context.ts';
import { remind } from '../actions/remind.ts';
import { startWorker, type Worker } from './worker.ts';

const everyMs = 15_000;

/** Reminds citizens of their appointments on the morning, or as soon as it runs again when it did not run then. */
export function startReminderWorker(
  work: Pick<ContextOptions, 'store' | 'clock' | 'mailWaiting'> & { report: (error: unknown) => void },
): Worker {
  return startWorker(() => remind(work), everyMs, work.report);
}
