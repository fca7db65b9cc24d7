import type { StaffAnswer } from '@termin/sdk/contract';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { duisburg } from '../../demo/duisburg/city.ts';
import { readEnv } from '../../env.ts';
import { createApp } from '../../http/app.ts';
import { openStaff } from '../../run/staff.ts';
import { createMemoryStore } from '../../store/memory.ts';
import type { Store } from '../../store/store.ts';
import type { LoginError } from './login-error.ts';
import { readLoginSettings } from './settings.ts';
import { logInThere, openPerson } from './testing/person.ts';
import { type StartedProvider, startProvider } from './testing/provider.ts';

const home = 'http://termin.test';
const accounts = {
  ada: { name: 'Ada Ångström', preferred_username: 'ada', groups: ['desk-rheinhausen', 'choir'] },
  lea: { name: 'Lea Litotes', groups: ['lead', 'desk-rheinhausen'] },
  kim: { name: 'kim', preferred_username: 'kim', groups: 'desk-rheinhausen' },
  zoe: { name: 'Zoë Zeugma', groups: ['choir'] },
};
const roles = 'desk-rheinhausen=desk@rheinhausen, lead=lead@*';

let provider: StartedProvider;
beforeAll(async () => {
  provider = await startProvider({ accounts, homes: [home] });
});
afterAll(() => provider.stop());

let now = Date.parse('2020-03-12T09:00:00+01:00');
let store: Store;
let reported: LoginError[];
beforeEach(() => {
  store = createMemoryStore();
  reported = [];
});

/** The server, with staff who log in at the provider. */
async function openServer(env: Record<string, string> = {}) {
  const clock = () => now;
  const login = readLoginSettings(
    readEnv({ OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: 'termin', OIDC_ROLES: roles, ...env }),
  );
  const tokens = [{ name: 'Kiosk', roles: [{ office: '*', role: 'kiosk' as const }], token: 'kiosk-token' }];
  const staff = await openStaff(
    { staff: tokens, login },
    { store, clock, https: false, home: () => home, report: (error) => reported.push(error) },
  );
  const app = createApp({ config: duisburg, store, clock, staff: staff.directory });
  staff.routes(app, 'Duisburg');
  return app;
}

/** Somebody at a browser, to whom the server and the provider are addresses like others. */
async function sitDown(env: Record<string, string> = {}) {
  const app = await openServer(env);
  const person = openPerson(async (url, init) =>
    url.startsWith(home) ? app.request(url, init) : fetch(url, init),
  );
  const { ask, goTo } = person;
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
    goTo,
  };
}

describe('who logs in at the provider', () => {
  test('comes back to where they were, with a name that is theirs alone, and may do what their groups say', async () => {
    const ada = await sitDown();
    expect(await ada.who()).toEqual({ name: null, roles: [], login: '/staff/login', logout: null });
    const arrived = await ada.logIn('ada');
    expect([arrived.status, arrived.headers.get('Location')]).toEqual([303, '/desk/rheinhausen']);
    expect(await ada.who()).toEqual({
      name: 'Ada Ångström (ada)',
      roles: [{ office: 'rheinhausen', role: 'desk' }],
      login: '/staff/login',
      logout: '/staff/logout',
    });
    expect(await ada.statusAt('rheinhausen')).toBe(200);
    expect(await ada.statusAt('mitte')).toBe(403);
    expect(await ada.statusAt('rheinhausen', 'log')).toBe(403);
    expect([...ada.jar.keys()]).toEqual(['termin-staff']);
    expect(reported).toEqual([]);
  });

  test('may have several roles, one that is no list, and no name of their own', async () => {
    const lea = await sitDown();
    await lea.logIn('lea');
    expect((await lea.who()).name).toBe('Lea Litotes (lea)');
    expect(await lea.statusAt('mitte', 'log')).toBe(200);
    const kim = await sitDown();
    await kim.logIn('kim');
    expect(await kim.who()).toMatchObject({ name: 'kim', roles: [{ office: 'rheinhausen', role: 'desk' }] });
  });

  test('stands in the log of the day', async () => {
    const lea = await sitDown();
    await lea.logIn('lea');
    const walkIn = { id: crypto.randomUUID(), services: [{ service: 'fuehrerschein', quantity: 1 }] };
    const app = await openServer();
    await app.request(`${home}/v1/offices/rheinhausen/arrivals`, {
      method: 'POST',
      headers: { Cookie: `termin-staff=${lea.jar.get('termin-staff')}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(walkIn),
    });
    const log = await (await lea.ask(`${home}/v1/offices/rheinhausen/log`)).json();
    expect(log).toMatchObject({ entries: [{ actor: 'Lea Litotes (lea)', kind: 'walk-in' }] });
  });

  test('is told whom to ask where they have no role, and has no session', async () => {
    const zoe = await sitDown();
    const answer = await zoe.logIn('zoe');
    expect(answer.status).toBe(403);
    const page = await answer.text();
    expect(page).toContain('Sie haben sich als Zoë Zeugma (zoe) angemeldet');
    expect(page).toContain('Bitten Sie Ihre Leitung oder Ihre IT');
    expect(page).toContain('href="/staff/logout"');
    expect(answer.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect((await zoe.who()).name).toBeNull();
    expect([...zoe.jar.keys()]).toEqual([]);
  });

  test('may give up there, and is told so', async () => {
    const ada = await sitDown();
    const { url } = await ada.goTo(`${home}/staff/login?return=/desk/rheinhausen`, 'never');
    const { answer } = await ada.goTo(`${url}/abort`);
    expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining('abgelehnt')]);
    expect(reported).toMatchObject([{ kind: 'refused', message: expect.stringContaining('access_denied') }]);
  });

  test('goes home where the way back leads elsewhere', async () => {
    const ada = await sitDown();
    for (const back of ['https://evil.example', '//evil.example', '/.//evil.example'])
      expect((await ada.logIn('ada', back)).headers.get('Location')).toBe('/');
  });

  test('proves with a secret that it is this server, where both know one', async () => {
    const clientSecret = 'a-secret-that-both-know';
    await withProvider({ clientSecret }, async ({ issuer }) => {
      const ada = await sitDown({ OIDC_ISSUER: issuer, OIDC_CLIENT_SECRET: clientSecret });
      expect((await ada.logIn('ada')).status).toBe(303);
      const wrong = await sitDown({ OIDC_ISSUER: issuer, OIDC_CLIENT_SECRET: 'another-secret' });
      expect((await wrong.logIn('ada')).status).toBe(503);
      expect(reported).toMatchObject([
        { kind: 'unavailable', message: expect.stringContaining('invalid_client') },
      ]);
      expect(reported[0]?.message).not.toContain('another-secret');
    });
  });

  test.each([
    [30, 303],
    [90, 503],
  ])('meets a clock that is %s seconds behind: %s', async (seconds, status) => {
    await withProvider({ configuration: { ttl: { IdToken: () => 1 } } }, async ({ issuer }) => {
      const ada = await sitDown({ OIDC_ISSUER: issuer });
      const door = await ada.comeBack('ada');
      goAheadAfterTheTokens(seconds);
      expect((await ada.ask(door)).status).toBe(status);
    });
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** The clock of this server is ahead of the provider's, which is in the same process, by that much. */
function goAheadAfterTheTokens(seconds: number): void {
  const { fetch } = globalThis;
  const { now } = Date;
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (...question) => {
    const answer = await fetch(...question);
    if (String(question[0]).endsWith('/token'))
      vi.spyOn(Date, 'now').mockImplementation(() => now() + seconds * 1000);
    return answer;
  });
}

async function withProvider(
  wish: { clientSecret?: string; configuration?: object },
  work: (started: StartedProvider) => Promise<void>,
): Promise<void> {
  const started = await startProvider({ accounts, homes: [home], ...wish });
  try {
    await work(started);
  } finally {
    await started.stop();
  }
}

describe('an answer of the provider', () => {
  const endedPage = async (answer: Response) => [
    answer.status,
    (await answer.text()).includes('gilt nicht mehr'),
  ];

  test('is good once', async () => {
    const ada = await sitDown();
    const door = await ada.comeBack('ada');
    const begun = ada.jar.get('termin-login') ?? '';
    expect((await ada.ask(door)).status).toBe(303);
    ada.jar.delete('termin-staff');
    expect(await endedPage(await ada.ask(door)), 'the browser has forgotten').toEqual([403, true]);
    ada.jar.set('termin-login', begun);
    expect(await endedPage(await ada.ask(door)), 'the provider has not').toEqual([403, true]);
    expect((await ada.who()).name).toBeNull();
    expect(reported.map(({ kind }) => kind)).toEqual(['ended', 'ended']);
  });

  test('is good in the browser only in which the login was begun', async () => {
    const ada = await sitDown();
    const door = await ada.comeBack('ada');
    const stranger = await sitDown();
    expect(await endedPage(await stranger.ask(door))).toEqual([403, true]);
    await stranger.comeBack('lea');
    expect(await endedPage(await stranger.ask(door)), 'with a login of one’s own').toEqual([403, true]);
    expect((await stranger.who()).name).toBeNull();
  });

  test.each(['state', 'nonce', 'verifier'])('with another %s is not taken', async (part) => {
    const ada = await sitDown();
    const door = await ada.comeBack('ada');
    const begun = JSON.parse(decodeURIComponent(ada.jar.get('termin-login') ?? ''));
    const another = { ...begun, [part]: 'x'.repeat(begun[part].length) };
    ada.jar.set('termin-login', encodeURIComponent(JSON.stringify(another)));
    expect(await endedPage(await ada.ask(door))).toEqual([403, true]);
    expect((await ada.who()).name).toBeNull();
    expect(reported).toMatchObject([{ kind: 'ended' }]);
    expect(JSON.stringify(reported.map(({ message }) => message))).not.toContain(begun.state);
  });

  test('that was never asked for is not taken', async () => {
    const ada = await sitDown();
    ada.jar.set('termin-login', 'no%20JSON');
    expect(await endedPage(await ada.ask(`${home}/staff/callback?code=1&state=2`))).toEqual([403, true]);
  });
});

describe('a session of somebody who logged in there', () => {
  test('ends here and there', async () => {
    const ada = await sitDown();
    await ada.logIn('ada');
    expect((await ada.logOut()).status).toBe(204);
    expect((await ada.who()).name).toBeNull();
    const there = await ada.ask(`${home}/staff/logout`);
    const address = new URL(there.headers.get('Location') ?? '');
    expect([there.status, address.origin]).toEqual([303, provider.issuer]);
    expect(address.searchParams.get('post_logout_redirect_uri')).toBe(`${home}/staff/logged-out`);
    const page = await (await ada.ask(address.href)).text();
    const [, action = '', xsrf = ''] = /action="([^"]+)".*?name="xsrf" value="([^"]+)"/s.exec(page) ?? [];
    const pressed = await ada.ask(action, { xsrf, logout: 'yes' });
    const last = await ada.goTo(pressed.headers.get('Location') ?? '');
    expect(last.url).toMatch(`${home}/staff/logged-out`);
    expect(await last.answer.text()).toContain('Sie sind abgemeldet');
    // Who begins anew is asked who they are.
    const { answer } = await ada.goTo(`${home}/staff/login`);
    expect(await answer.text()).toContain('name="password"');
  });

  test('ends after a working day, or when its groups mean nothing here any more', async () => {
    const ada = await sitDown();
    await ada.logIn('ada');
    const { jar } = ada;
    const session = jar.get('termin-staff') ?? '';
    const elsewhere = await sitDown({ OIDC_ROLES: 'desk-rheinhausen=lead@mitte' });
    elsewhere.jar.set('termin-staff', session);
    expect((await elsewhere.who()).roles, 'another office').toEqual([{ office: 'mitte', role: 'lead' }]);
    const without = await sitDown({ OIDC_ROLES: 'lead=lead@*' });
    without.jar.set('termin-staff', session);
    expect((await without.who()).name, 'no office').toBeNull();
    const moved = await sitDown({ OIDC_ISSUER: 'https://id.example' });
    moved.jar.set('termin-staff', session);
    expect((await moved.who()).name, 'another provider').toBeNull();

    const began = now;
    while (now < began + 11 * 3_600_000) {
      now += 3_600_000;
      expect((await ada.who()).name).toBe('Ada Ångström (ada)');
    }
    now += 3_600_000;
    expect((await ada.who()).name).toBeNull();
    expect(await ada.statusAt('rheinhausen')).toBe(401);
  });

  test('stands beside those of tokens, which know nothing of the provider', async () => {
    const kiosk = await openServer();
    const answer = await kiosk.request(`${home}/v1/staff/session`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ token: 'kiosk-token' }),
    });
    expect(await answer.json()).toMatchObject({ name: 'Kiosk', login: '/staff/login', logout: null });
  });
});

test('a provider that is not there keeps nobody but its own people out, and is asked again', async () => {
  await provider.stop();
  const ada = await sitDown();
  const answer = await ada.ask(`${home}/staff/login?return=/desk/rheinhausen`);
  expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '60']);
  const page = await answer.text();
  expect(page).toContain('Der Anmeldedienst antwortet nicht');
  expect(page).toContain('href="/staff/login?return=%2Fdesk%2Frheinhausen"');
  expect(reported).toMatchObject([
    { kind: 'unavailable', message: expect.stringContaining(provider.issuer) },
  ]);
  await provider.goOn();
  expect((await ada.logIn('ada')).status).toBe(303);
});

test('staff whose browsers want English read English', async () => {
  const app = await openServer();
  const answer = await app.request(`${home}/staff/callback`, { headers: { 'Accept-Language': 'en-GB' } });
  expect(await answer.text()).toContain('<html lang="en">');
});
