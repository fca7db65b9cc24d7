import type { StaffAnswer } from '@termin/sdk/contract';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { duisburg } from '../../../demo/duisburg/city.ts';
import { readEnv } from '../../../env.ts';
import { createApp } from '../../../http/app.ts';
import { openStaff } from '../../../run/staff.ts';
import { createMemoryStore } from '../../../store/memory.ts';
import type { LoginError } from '../login-error.ts';
import { readLoginSettings } from '../settings.ts';
import { logInThere, openPerson } from './person.ts';
import { startProvider } from './provider.ts';

export const home = 'http://termin.test';
const accounts = {
  ada: { name: 'Ada Ångström', preferred_username: 'ada', groups: ['desk-rheinhausen', 'choir'] },
  lea: { name: 'Lea Litotes', groups: ['lead', 'desk-rheinhausen'] },
  kim: { name: 'kim', preferred_username: 'kim', groups: 'desk-rheinhausen' },
  zoe: { name: 'Zoë Zeugma', groups: ['choir'] },
};
const roles = 'desk-rheinhausen=desk@rheinhausen, lead=lead@*';

/** A provider for a file of tests, and a server that each of them finds as new. */
export function openCity() {
  const newStart = () => ({
    store: createMemoryStore(),
    reported: [] as LoginError[],
    now: Date.parse('2020-03-12T09:00:00+01:00'),
  });
  const city = {
    ...newStart(),
    provider: { issuer: '', stop: async () => {}, goOn: async () => {} },
    openServer,
    sitDown,
    withProvider,
  };
  beforeAll(async () => {
    city.provider = await startProvider({ accounts, homes: [home] });
  });
  beforeEach(() => {
    Object.assign(city, newStart());
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  afterAll(() => city.provider.stop());
  return city;

  /** The server, with staff who log in at the provider. */
  async function openServer(env: Record<string, string> = {}) {
    const clock = () => city.now;
    const login = readLoginSettings(
      readEnv({ OIDC_ISSUER: city.provider.issuer, OIDC_CLIENT_ID: 'termin', OIDC_ROLES: roles, ...env }),
    );
    const tokens = [
      { name: 'Kiosk', roles: [{ office: '*', role: 'kiosk' as const }], token: 'kiosk-token' },
    ];
    const staff = await openStaff(
      { staff: tokens, login },
      {
        store: city.store,
        clock,
        https: false,
        home: () => home,
        report: (error) => city.reported.push(error),
      },
    );
    const app = createApp({ config: duisburg, store: city.store, clock, staff: staff.directory });
    staff.routes(app, 'Duisburg');
    return app;
  }

  /** Somebody at a browser, to whom the server and the provider are addresses like others. */
  async function sitDown(env: Record<string, string> = {}) {
    const app = await openServer(env);
    const person = openPerson(async (url, init) =>
      url.startsWith(home) ? app.request(url, init) : fetch(url, init),
    );
    const { ask } = person;
    return {
      ...person,
      jar: person.jarOf(home),
      /** Logs in at the provider, and comes to the door of the server. */
      comeBack: (account: string, back = '/desk/rheinhausen') =>
        logInThere(
          person,
          `${home}/staff/login?${new URLSearchParams({ return: back })}`,
          account,
          `${home}/staff/callback`,
        ),
      async logIn(account: string, back?: string) {
        return ask(await this.comeBack(account, back));
      },
      who: async () => (await (await ask(`${home}/v1/staff`)).json()) as StaffAnswer,
      statusAt: async (office: string, what = 'day') =>
        (await ask(`${home}/v1/offices/${office}/${what}`)).status,
      logOut: () =>
        app.request(`${home}/v1/staff/session`, {
          method: 'DELETE',
          headers: { Cookie: `termin-staff=${person.jarOf(home).get('termin-staff')}` },
        }),
    };
  }

  /** Another provider, with the same accounts. */
  async function withProvider(
    wish: { clientSecret?: string; configuration?: object },
    work: (started: { issuer: string }) => Promise<void>,
  ): Promise<void> {
    const started = await startProvider({ accounts, homes: [home], ...wish });
    try {
      await work(started);
    } finally {
      await started.stop();
    }
  }
}
