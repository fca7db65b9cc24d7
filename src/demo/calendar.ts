import { dayPlan } from '../booking/calendar.ts';
import { addDays, eachDay } from '../booking/day.ts';
import { localDay } from '../booking/instant.ts';
import type { Clock } from '../clock.ts';
import type { CityConfig } from '../config.ts';
import { startWorker, type Worker } from '../jobs/worker.ts';
import type { Store } from '../store/store.ts';
import { keptTimes } from './occupancy.ts';

interface Filling {
  config: CityConfig;
  store: Store;
  clock: Clock;
}

const hourMs = 3_600_000;

/** Fills the calendar as a city's is filled at that time of the year. What it took before it does not take again. */
export async function fillCalendar({ config, store, clock }: Filling): Promise<void> {
  const { timeZone } = config.city;
  const today = localDay(clock(), timeZone);
  // An office at a time, so that nobody waits for all of them.
  for (const office of config.offices) {
    const days = [...eachDay(today, addDays(today, office.plan.horizonDays))];
    await store.block(
      days.flatMap((day, ahead) => keptTimes(office.id, dayPlan(office, day, timeZone), ahead)),
      clock(),
    );
  }
}

/** Goes on filling as the days pass. */
export function startCalendarFiller(filling: Filling, report: (error: unknown) => void): Worker {
  return startWorker(
    async () => {
      await fillCalendar(filling);
      return false;
    },
    hourMs,
    report,
  );
}
