import { addDays } from '../booking/day.ts';
import { localDay } from '../booking/instant.ts';
import type { Clock } from '../clock.ts';
import type { CityConfig } from '../config.ts';
import type { Store } from '../store/store.ts';
import { startWorker, type Worker } from './worker.ts';

const everyMs = 15_000;
const dayMs = 24 * 3_600_000;
const usualLogDays = 90;

/**
 * Marks what has lapsed, so that its personal data go and its citizen is told, and erases those of appointments long past, and
 * who of the staff called whom.
 * No time stays taken where it does not run.
 */
export function startLapseWorker(work: {
  config: CityConfig;
  store: Store;
  clock: Clock;
  /** Some have lapsed, and their mails are waiting. */
  mailWaiting: () => void;
  report: (error: unknown) => void;
}): Worker {
  const { config, store, clock, mailWaiting, report } = work;
  async function sweep(): Promise<boolean> {
    if ((await store.lapse(clock())) > 0) mailWaiting();
    const endedBefore = clock() - config.policy.eraseAfterDays * dayMs;
    await store.erase(Math.floor(endedBefore / 60_000));
    const today = localDay(clock(), config.city.timeZone);
    await store.forgetDays(addDays(today, -(config.policy.dayLogDays ?? usualLogDays)));
    return false;
  }
  return startWorker(sweep, everyMs, report);
}
