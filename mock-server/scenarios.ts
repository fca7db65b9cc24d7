import type { Scenario } from './scenario.ts';
import { bookedOut } from './scenarios/booked-out.ts';
import { busy } from './scenarios/busy.ts';
import { busyMorning } from './scenarios/busy-morning.ts';
import { daylightSaving } from './scenarios/daylight-saving.ts';
import { emptyCity } from './scenarios/empty-city.ts';
import { flaky } from './scenarios/flaky.ts';
import { holdLapsed } from './scenarios/hold-lapsed.ts';
import { mailBounced } from './scenarios/mail-bounced.ts';
import { maintenance } from './scenarios/maintenance.ts';
import { manyOffices } from './scenarios/many-offices.ts';
import { rateLimited } from './scenarios/rate-limited.ts';
import { slotStolen } from './scenarios/slot-stolen.ts';
import { slow } from './scenarios/slow.ts';
import { unavailable } from './scenarios/unavailable.ts';
import { unreleased } from './scenarios/unreleased.ts';

/** Every scenario by its name. */
export const scenarios = {
  busy,
  'busy-morning': busyMorning,
  'booked-out': bookedOut,
  unreleased,
  slow,
  flaky,
  'slot-stolen': slotStolen,
  'hold-lapsed': holdLapsed,
  'mail-bounced': mailBounced,
  unavailable,
  'rate-limited': rateLimited,
  maintenance,
  'daylight-saving': daylightSaving,
  'many-offices': manyOffices,
  'empty-city': emptyCity,
} satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;

/** Scenarios that come between a request and the application, and can be kept to some requests. */
export type MeetingScenarioName = {
  [Name in ScenarioName]: (typeof scenarios)[Name] extends { meet: unknown } ? Name : never;
}[ScenarioName];

/** The scenario of that name. Throws a sentence that lists them all. */
export function scenarioCalled(name: string): Scenario {
  const found = Object.entries<Scenario>(scenarios).find(([known]) => known === name);
  if (found) return found[1];
  throw new RangeError(
    `There is no scenario ${name}. There are ${Object.keys(scenarios).sort().join(', ')}.`,
  );
}
