import type { Booking, Hold, HoldRequest } from '@termin/sdk/contract';
import { remind } from '../../actions/remind.ts';
import type { Clock } from '../../clock.ts';
import type { CityConfig } from '../../config.ts';
import { newSecret } from '../../crypto.ts';
import { duisburg } from '../../demo/duisburg/city.ts';
import { sendDueMails } from '../../jobs/mail-worker.ts';
import { createInbox, type InboxMail } from '../../mail/inbox.ts';
import { createMemoryStore } from '../../store/memory.ts';
import type { Store } from '../../store/store.ts';
import { createApp } from '../app.ts';
import type { App, AppOptions, RequestLog } from '../options.ts';

/** Monday, 9 March 2020, 08:00 in Duisburg. */
const start = Date.parse('2020-03-09T08:00:00+01:00');

export const ada = { givenName: 'Ada', familyName: 'Ångström', email: 'ada@example.org' };
export const consent = { version: duisburg.city.privacy.version };
export const nine52 = '2020-03-12T09:52:00+01:00';

/** The API under test, and what is around it. */
export interface House {
  app: Pick<App, 'request'>;
  store: Store;
  clock: Clock;
  /** What citizens' browsers ask for, BCP 47. */
  locale?: string | undefined;
  /** Moves the clock ahead. */
  pass(minutes: number): void;
  /** Sends what is due; all mails, the newest first. */
  mails(): Promise<InboxMail[]>;
  logged: RequestLog[];
  reported: unknown[];
}

export interface HouseSettings extends Partial<AppOptions> {
  store?: Store;
  config?: CityConfig;
  locale?: string;
}

/** The whole API around a store, with a clock to move and an inbox to read. */
export function openApi(settings: HouseSettings = {}) {
  return askAt(openHouse(settings));
}

function openHouse(settings: HouseSettings) {
  let now = start;
  const clock = () => now;
  const store = settings.store ?? createMemoryStore();
  const config = settings.config ?? duisburg;
  const logged: RequestLog[] = [];
  const reported: unknown[] = [];
  const app = createApp({
    clock,
    bookingPage: '/termin',
    log: (entry) => logged.push(entry),
    report: (error) => reported.push(error),
    ...settings,
    store,
    config,
  });
  const inbox = createInbox(clock);
  return {
    ...{ app, store, clock, logged, reported, locale: settings.locale },
    pass: (minutes: number) => {
      now += minutes * 60_000;
    },
    async mails(): Promise<InboxMail[]> {
      const work = {
        ...{ config, store, clock, mailer: inbox },
        publicUrl: 'https://termin.example',
        bookingPage: 'https://termin.example/termin',
      };
      await remind({ store, clock });
      while (await sendDueMails({ ...work, report: (error) => reported.push(error) }));
      return inbox.list();
    },
  };
}

/** Asks what tests ask, wherever the API lives. */
export function askAt<Own extends House>(house: Own) {
  const { app, mails, locale } = house;

  function send(method: string, path: string, { body, token, headers = {} }: Sent = {}): Promise<Response> {
    return Promise.resolve(
      app.request(path, {
        method,
        headers: {
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
          ...(token && { Authorization: `Bearer ${token}` }),
          ...(locale && { 'Accept-Language': locale }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );
  }

  /** Holds 09:52 at Rheinhausen for a driving licence, or whatever else is wished. */
  async function hold(wish: Partial<HoldRequest> = {}) {
    const request: HoldRequest = {
      id: crypto.randomUUID(),
      secret: newSecret(),
      office: 'rheinhausen',
      start: nine52,
      services: [{ service: 'fuehrerschein', quantity: 1 }],
      ...wish,
    };
    const answer = await send('POST', '/v1/holds', { body: request });
    return { request, answer, hold: (await answer.clone().json()) as Hold };
  }

  /** Holds and books, and answers the tokens of the mail. */
  async function book(wish: Partial<HoldRequest> = {}, customer: object = ada) {
    const { request } = await hold(wish);
    const body = { hold: request.id, customer, consent };
    const answer = await send('POST', '/v1/bookings', { body, token: request.secret });
    const mail = (await mails())[0];
    return {
      id: request.id,
      secret: request.secret,
      answer,
      booking: (await answer.clone().json()) as Booking,
      tokens: mail ? tokensOf(mail) : { confirm: '', manage: '' },
    };
  }

  return {
    ...house,
    send,
    hold,
    book,
    get: (path: string, token?: string) => send('GET', path, token === undefined ? {} : { token }),
    post: (path: string, sent: Sent = {}) => send('POST', path, sent),
    press: (token: string, action: string) =>
      Promise.resolve(app.request(`/b/${token}`, { method: 'POST', body: new URLSearchParams({ action }) })),
  };
}

interface Sent {
  body?: unknown;
  token?: string;
  headers?: Record<string, string>;
}

/** The tokens of a mail's links: to confirm first, to manage last. */
export function tokensOf({ text }: Pick<InboxMail, 'text'>): { confirm: string; manage: string } {
  const tokens = Array.from(text.matchAll(/\/b\/(\S+)/g), ([, token]) => token ?? '');
  return { confirm: tokens[0] ?? '', manage: tokens.at(-1) ?? '' };
}
