import fc from 'fast-check';
import { afterEach, beforeEach, describe, it } from 'vitest';
import { sequences } from './conformance/commands.ts';
import { now } from './conformance/given.ts';
import { describeHolds } from './conformance/holds.ts';
import { describeLife } from './conformance/life.ts';
import { describeMails } from './conformance/mails.ts';
import { Model } from './conformance/model.ts';
import { describeMorning } from './conformance/morning.ts';
import { describePrivacy } from './conformance/privacy.ts';
import { describeReminders } from './conformance/reminders.ts';
import { describeSessions } from './conformance/sessions.ts';
import { describeUpcoming } from './conformance/upcoming.ts';
import { describeUpkeep } from './conformance/upkeep.ts';
import { describeVisits } from './conformance/visits.ts';
import type { Store } from './store.ts';

/** How many random sequences are tried, where a run does not say otherwise. */
const ordinaryRuns = 100;

/**
 * What every store must do. `open` gives an empty store each time. `MODEL_RUNS` multiplies how many random sequences are
 * tried; a failing one is printed with its seed, shortened as far as possible.
 */
export function describeStore(name: string, open: () => Promise<Store>, runs = ordinaryRuns): void {
  describe(name, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    describeHolds(() => store);
    describeLife(() => store);
    describeMails(() => store);
    describePrivacy(() => store);
    describeReminders(() => store);
    describeSessions(() => store);
    describeUpcoming(() => store);
    describeUpkeep(() => store);
    describeVisits(() => store);
    describeMorning(() => store);
  });

  const numRuns = runs * Number(process.env['MODEL_RUNS'] ?? 1);
  it(
    `${name} agrees with a plain model over ${numRuns} random sequences`,
    { timeout: 60_000 + numRuns * 200 },
    () =>
      fc.assert(
        fc.asyncProperty(sequences, async (commands) => {
          const store = await open();
          try {
            await fc.asyncModelRun(() => ({ model: new Model(now), real: store }), commands);
          } finally {
            await store.close();
          }
        }),
        { numRuns },
      ),
  );
}
