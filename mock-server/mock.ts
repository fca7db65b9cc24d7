import {
  type App,
  type CityConfig,
  createApp,
  createInbox,
  createMemoryStore,
  duisburg,
  type InboxMail,
  type Store,
  sendDueMails,
} from '@termin/server';
import { type HttpHandler, http } from 'msw';
import { type MovableClock, movableClock } from './clock.ts';

export interface MockOptions {
  /** Address of the mocked API, without a slash at the end. */
  api?: string;
  /** The city to book at; Duisburg's demo when left out. */
  config?: CityConfig;
  /** Where its clock starts, `2020-03-09T08:00:00+01:00`; now when left out. */
  now?: string;
}

/** The booking API in memory: the same rules, answers and mails as the real one, empty at first, gone with the page. */
export interface Mock {
  api: string;
  clock: MovableClock;
  /** Hand it to a Mock Service Worker of your own, or use `setupTerminWorker` or `setupTerminServer`. */
  handlers: HttpHandler[];
  /** Every mail sent so far, the newest first. */
  mails(): Promise<InboxMail[]>;
  /** Forgets all bookings and mails; the clock stays. */
  reset(): void;
}

/**
 * Makes a booking API that answers what is sent to `api`, by default `https://termin.test`.
 *
 * @example
 * const mock = createMock({ now: '2020-03-09T08:00:00+01:00' });
 * const server = setupServer(...mock.handlers);
 */
export function createMock({ api = 'https://termin.test', config = duisburg, now }: MockOptions = {}): Mock {
  const clock = movableClock();
  if (now !== undefined) clock.set(now);
  let city = open();

  function open() {
    const store: Store = createMemoryStore();
    const inbox = createInbox(clock);
    const app: App = createApp({ config, store, clock });
    const mailWork = {
      config,
      store,
      clock,
      mailer: inbox,
      publicUrl: api,
      bookingPage: api,
      report: console.error,
    };
    return { app, inbox, mailWork };
  }

  const answer = ({ request }: { request: Request }) => city.app.fetch(request);
  return {
    api,
    clock,
    handlers: [http.all(`${api}/v1/*`, answer), http.all(`${api}/b/*`, answer)],
    async mails() {
      while (await sendDueMails(city.mailWork));
      return city.inbox.list();
    },
    reset() {
      city = open();
    },
  };
}
