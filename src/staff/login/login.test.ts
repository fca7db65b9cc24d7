import { describe, expect, test, vi } from 'vitest';
import { home, openCity } from './testing/city.ts';

const city = openCity();
const { openServer, sitDown, withProvider } = city;

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
    expect(city.reported).toEqual([]);
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
    expect(city.reported).toMatchObject([
      { kind: 'refused', message: expect.stringContaining('access_denied') },
    ]);
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
      expect(city.reported).toMatchObject([
        { kind: 'unavailable', message: expect.stringContaining('invalid_client') },
      ]);
      expect(city.reported[0]?.message).not.toContain('another-secret');
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

describe('a session of somebody who logged in there', () => {
  test('ends here and there', async () => {
    const ada = await sitDown();
    await ada.logIn('ada');
    expect((await ada.logOut()).status).toBe(204);
    expect((await ada.who()).name).toBeNull();
    const there = await ada.ask(`${home}/staff/logout`);
    const address = new URL(there.headers.get('Location') ?? '');
    expect([there.status, address.origin]).toEqual([303, city.provider.issuer]);
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

    const began = city.now;
    while (city.now < began + 11 * 3_600_000) {
      city.now += 3_600_000;
      expect((await ada.who()).name).toBe('Ada Ångström (ada)');
    }
    city.now += 3_600_000;
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
  await city.provider.stop();
  const ada = await sitDown();
  const answer = await ada.ask(`${home}/staff/login?return=/desk/rheinhausen`);
  expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '60']);
  const page = await answer.text();
  expect(page).toContain('Der Anmeldedienst antwortet nicht');
  expect(page).toContain('href="/staff/login?return=%2Fdesk%2Frheinhausen"');
  expect(city.reported).toMatchObject([
    { kind: 'unavailable', message: expect.stringContaining(city.provider.issuer) },
  ]);
  await city.provider.goOn();
  expect((await ada.logIn('ada')).status).toBe(303);
});

test('a provider that calls itself otherwise is none', async () => {
  const ada = await sitDown({ OIDC_ISSUER: city.provider.issuer.replace('127.0.0.1', 'localhost') });
  expect((await ada.ask(`${home}/staff/login`)).status).toBe(503);
  expect(city.reported).toMatchObject([{ message: expect.stringContaining('issuer') }]);
});

test('staff whose browsers want English read English', async () => {
  const app = await openServer();
  const answer = await app.request(`${home}/staff/callback`, { headers: { 'Accept-Language': 'en-GB' } });
  expect(await answer.text()).toContain('<html lang="en">');
});
