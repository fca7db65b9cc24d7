import {
  type App,
  addDays,
  type CityConfig,
  type Clock,
  createApp,
  dayPlan,
  eachDay,
  localDay,
  MailRefusedError,
  remind,
  type SessionCookie,
  type Store,
  sendDueMails,
  type Taken,
} from '@termin/server';
import { type Mailbox, type MockMail, openMailbox } from './mailbox.ts';
import type { Scenario } from './scenario.ts';
import { knowMockStaff, rememberedSession } from './staff.ts';

interface Founding {
  /** Address of the API, without a slash at the end. */
  api: string;
  bookingPage: string;
  config: CityConfig;
  clock: Clock;
  random: () => number;
  newStore: () => Store;
  /** The scenarios that hold now. */
  holding: () => Scenario[];
}

/** What outlives a change of scenario. */
export interface Memory {
  store: Store;
  mailbox: Mailbox;
  session: SessionCookie;
}

/** The real application on a store in memory. */
export interface MockCity extends Memory {
  config: CityConfig;
  app: App;
  /** Takes what the scenarios say is taken, once a day; to be called before every request. */
  fill(): Promise<void>;
  /** Sends what is due; every mail so far, the newest first. */
  mails(): Promise<MockMail[]>;
}

const secretAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Opens a city as the scenarios that hold want it; with what an earlier one remembers, or with nothing. */
export function openCity(
  founding: Founding,
  { store, mailbox, session }: Memory = openMemory(founding),
): MockCity {
  const { api, bookingPage, config: ordinary, clock, random, holding } = founding;
  const config = holding().reduce((city, scenario) => scenario.city?.(city) ?? city, ordinary);
  const linkSecret = () =>
    Array.from({ length: 32 }, () => secretAlphabet[Math.floor(random() * 64)]).join('');
  const staff = { staff: knowMockStaff(), sessionCookie: session };
  const app = createApp({ config, store, clock, linkSecret, bookingPage, ...staff, report: console.error });
  const report = (error: unknown) => error instanceof MailRefusedError || console.error(error);
  const work = { config, store, clock, mailer: mailbox, publicUrl: api, bookingPage, report };
  let filled: { day: string; done: Promise<void> } | null = null;

  return {
    config,
    store,
    mailbox,
    session,
    app,
    fill() {
      const day = localDay(clock(), config.city.timeZone);
      if (filled?.day !== day) filled = { day, done: fillFrom(day) };
      return filled.done;
    },
    async mails() {
      await remind({ store, clock, linkSecret });
      while (await sendDueMails(work));
      return mailbox.list();
    },
  };

  async function fillFrom(today: string): Promise<void> {
    for (const { taken, people } of holding()) {
      for (const office of config.offices) await people?.({ config, store, clock }, office);
      if (!taken) continue;
      for (const office of config.offices) {
        const days = [...eachDay(today, addDays(today, office.plan.horizonDays))];
        for (const [ahead, day] of days.entries()) {
          const plan = dayPlan(office, day, config.city.timeZone);
          for (const whole of taken(office.id, plan, ahead)) await take(whole, day, plan.startEvery);
        }
      }
    }
  }

  /** Takes it all, or what others have left of it. */
  async function take(whole: Taken, day: string, minutes: number): Promise<void> {
    if ((await store.block([{ ...whole, day }], clock())) > 0) return;
    const pieces = Array.from({ length: Math.ceil((whole.end - whole.start) / minutes) }, (_, index) => {
      const start = whole.start + index * minutes;
      return { ...whole, day, start, end: Math.min(start + minutes, whole.end) };
    });
    await store.block(pieces, clock());
  }
}

function openMemory({ clock, holding, newStore }: Founding): Memory {
  const mailbox = openMailbox(clock, () => holding().some(({ bounces }) => bounces));
  return { mailbox, store: mailbox.watch(newStore()), session: rememberedSession() };
}
