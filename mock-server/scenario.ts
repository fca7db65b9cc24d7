import type { ProblemCode } from '@termin/sdk/contract';
import type { CityConfig, Clock, DayPlan, OfficeConfig, Store, Taken } from '@termin/server';
import type { AskedFor } from './operation.ts';

/** A situation to test in: what is different from an ordinary city with an empty calendar. */
export interface Scenario {
  /** What happens, in a sentence or two. */
  about: string;
  /** Where the clock is set, `2020-03-27T08:00:00+01:00`; it stays where it is when left out. */
  now?: string;
  /** The city it plays in, made from the ordinary one. */
  city?(ordinary: CityConfig): CityConfig;
  /** Times that others have taken on an office's day, which is `ahead` days from today. */
  taken?(office: string, plan: DayPlan, ahead: number): Taken[];
  /** Brings people into an office's day, once for each of its days. */
  people?(city: { config: CityConfig; store: Store; clock: Clock }, office: OfficeConfig): Promise<void>;
  /** No mail reaches anybody. */
  bounces?: true;
  /** Comes between the request and the application, which answers when `next` is called. Throws `ConnectionLost`. */
  meet?(call: Call, next: () => Promise<Response>): Promise<Response>;
  /** The operations it meets; every request when left out. */
  only?: readonly AskedFor[];
  /** How many requests it meets; all when left out. */
  times?: number;
}

/** One that comes between a request and the application. */
export interface MeetingScenario extends Scenario {
  meet(call: Call, next: () => Promise<Response>): Promise<Response>;
}

/** A request on its way to the application. */
export interface Call {
  request: Request;
  /** `null`: what is asked for is no operation of the API, e.g. the citizen's own page. */
  operation: AskedFor | null;
  /** Milliseconds that whoever set the scenario wants it to take. */
  delay: number | undefined;
  /** 0 ≤ random < 1, the same for the same seed. */
  random: () => number;
  config: CityConfig;
  store: Store;
  clock: Clock;
  /** A problem, as the application would answer it. */
  refuse(code: ProblemCode, detail: string, headers?: Record<string, string>): Promise<Response>;
}

/** No answer comes: what `fetch` tells as a `TypeError`. */
export class ConnectionLost extends Error {
  override name = 'ConnectionLost';
}
