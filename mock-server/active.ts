import type { AskedFor } from './operation.ts';
import type { Call, Scenario } from './scenario.ts';
import { type ScenarioName, scenarioCalled } from './scenarios.ts';

/** Which requests a scenario meets. What is left out is as the scenario has it. */
export interface Meeting {
  only?: readonly AskedFor[];
  /** How many requests, `Infinity` for all. */
  times?: number;
  /** How long `slow` takes, in milliseconds. */
  delay?: number;
}

interface Active extends Meeting {
  name: ScenarioName;
  scenario: Scenario;
  times: number;
}

/** The scenarios that hold now. */
export interface ActiveScenarios {
  add(name: ScenarioName, meeting?: Meeting): void;
  /** Ends the one, or all. */
  end(name?: ScenarioName): void;
  list(): Scenario[];
  /** Those that meet the call, each counted as one of its times. */
  meeting(call: Call): Meeter[];
}

export type Meeter = (call: Call, next: () => Promise<Response>) => Promise<Response>;

export function activeScenarios(): ActiveScenarios {
  let active: Active[] = [];
  return {
    add(name, meeting = {}) {
      const scenario = scenarioCalled(name);
      active = active.filter((one) => one.name !== name);
      active.push({ times: Number.POSITIVE_INFINITY, ...scenario, ...meeting, name, scenario });
    },
    end(name) {
      active = name === undefined ? [] : active.filter((one) => one.name !== name);
    },
    list: () => active.map(({ scenario }) => scenario),
    meeting({ operation }) {
      return active.flatMap((one) => {
        const { scenario, only, delay } = one;
        const meets = !only || (operation !== null && only.includes(operation));
        if (!scenario.meet || !meets || one.times <= 0) return [];
        one.times -= 1;
        return [(call, next) => scenario.meet?.({ ...call, delay }, next) ?? next()] satisfies Meeter[];
      });
    },
  };
}

/** What a single request asks for in its header, separated by commas. Throws `RangeError` for a name that is none. */
export function askedByHeader(header: string | null): Meeter[] {
  const names = header?.split(',').map((name) => name.trim()) ?? [];
  return names.map((name) => {
    const { meet } = scenarioCalled(name);
    if (!meet) throw new RangeError(`The scenario ${name} is about the whole city, not about one request.`);
    return meet;
  });
}
