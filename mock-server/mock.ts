import { type CityConfig, createMemoryStore, duisburg, type Store, seeded } from '@termin/server';
import { type HttpHandler, HttpResponse, http } from 'msw';
import { activeScenarios, type Meeting } from './active.ts';
import { answerer, isConnectionLost } from './answer.ts';
import { type Memory, openCity } from './city.ts';
import { type MovableClock, movableClock } from './clock.ts';
import type { MockMail } from './mailbox.ts';
import { type MeetingScenarioName, type ScenarioName, scenarioCalled } from './scenarios.ts';
import { type OfficeTime, takeTime } from './take.ts';
import { bringTemporal } from './temporal.ts';

export interface MockOptions {
  /** Address of the mocked API, without a slash at the end. */
  api?: string;
  /** Where citizens book anew: their pages and mails link to it; `api` when left out. */
  bookingPage?: string;
  /** The city to book at; Duisburg's demo when left out. */
  config?: CityConfig;
  /** Where its clock starts, `2020-03-09T08:00:00+01:00`; when left out, where the scenario wants it, or now. */
  now?: string;
  /** Scenarios that hold from the beginning, and again after every `reset`. */
  scenario?: ScenarioName | readonly ScenarioName[];
  /** Makes what it remembers bookings in, anew with every `reset`; in memory when left out. */
  store?: () => Store;
  /** The same seed gives the same failures, links and request ids in the same order. */
  seed?: string;
}

/** The booking API in memory: the same rules, answers and mails as the real one, empty at first, gone with the page. */
export interface Mock {
  api: string;
  clock: MovableClock;
  /** Hand it to a Mock Service Worker of your own, or use `setupTerminWorker` or `setupTerminServer`. */
  handlers: HttpHandler[];
  /** Answers a request to `api` without Mock Service Worker. Rejects with a `TypeError` where the connection breaks. */
  fetch(request: Request): Promise<Response>;
  /** Every mail sent so far, the newest first, with its links taken apart. */
  mails(): Promise<MockMail[]>;
  /**
   * From now on the scenario holds too, until it is ended or `reset`; one that has a time of its own moves the clock there.
   * Throws `RangeError` for a name that is none.
   *
   * @example
   * termin.use('booked-out');
   * termin.use('unavailable', { only: ['hold'], times: 1 });
   */
  use(name: ScenarioName): void;
  use(name: MeetingScenarioName, meeting: Meeting): void;
  /** Ends a scenario, or all. What it took stays taken. */
  end(name?: ScenarioName): void;
  /**
   * Takes what is free of a time for others, on one lane or on all. Answers whether anything was free.
   *
   * @example
   * await termin.take({ office: 'rheinhausen', start: '2020-03-12T08:00:00+01:00', end: '2020-03-12T12:00:00+01:00' });
   */
  take(time: OfficeTime): Promise<boolean>;
  /** Forgets all bookings and mails, and goes back to the scenarios it began with; the clock stays. */
  reset(): void;
}

/** Everything that the application answers; what else there is at the address is left alone. */
const paths = [
  ...['/v1/*', '/b/*', '/assets/termin-page.css', '/assets/termin-place.js', '/assets/docs.css'],
  ...['/healthz', '/readyz', '/openapi.json', '/docs'],
];

/**
 * Makes a booking API that answers what is sent to `api`, by default `https://termin.test`. A request can ask for a scenario
 * for itself alone: `Termin-Scenario: unavailable`. Brings Temporal along where the platform has none.
 *
 * @example
 * const mock = createMock({ now: '2020-03-09T08:00:00+01:00' });
 * const server = setupServer(...mock.handlers);
 */
export function createMock(options: MockOptions = {}): Mock {
  const {
    api = 'https://termin.test',
    config = duisburg,
    seed = 'termin',
    store: newStore = createMemoryStore,
  } = options;
  const { bookingPage = api } = options;
  const clock = movableClock();
  const active = activeScenarios();
  const first = [options.scenario ?? []].flat();
  let random = { chance: seeded(seed), links: seeded(`${seed} links`) };
  for (const name of first) add(name);
  if (options.now !== undefined) clock.set(options.now);
  let city = open();
  let answer = answering();

  function open(memory?: Memory) {
    return openCity(
      { api, bookingPage, config, clock, random: random.links, newStore, holding: active.list },
      memory,
    );
  }

  function answering() {
    return answerer({ city: () => city, active, random: random.chance, clock });
  }

  function add(name: ScenarioName, meeting: Meeting = {}): void {
    const { now } = scenarioCalled(name);
    active.add(name, meeting);
    if (now !== undefined) clock.set(now);
  }

  async function ask(request: Request): Promise<Response> {
    await bringTemporal();
    return answer(request);
  }

  return {
    api,
    clock,
    handlers: paths.map((path) => http.all(api + path, ({ request }) => ask(request).catch(asNetworkError))),
    fetch: ask,
    async mails() {
      await bringTemporal();
      return city.mails();
    },
    use(name: ScenarioName, meeting?: Meeting) {
      add(name, meeting);
      city = open(city);
    },
    end(name) {
      active.end(name);
      city = open(city);
    },
    async take(time) {
      await bringTemporal();
      return takeTime({ ...city, clock }, time);
    },
    reset() {
      active.end();
      for (const name of first) active.add(name);
      random = { chance: seeded(seed), links: seeded(`${seed} links`) };
      city = open();
      answer = answering();
    },
  };
}

function asNetworkError(error: unknown): Response {
  if (isConnectionLost(error)) return HttpResponse.error();
  throw error;
}
