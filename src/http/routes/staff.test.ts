import type { StaffAnswer } from '@termin/sdk/contract';
import { beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from '../../crypto.ts';
import { type StaffToken, staffByToken } from '../../staff/tokens.ts';
import { createMemoryStore } from '../../store/memory.ts';
import { usualLimits } from '../limits/limits.ts';
import { openApi } from '../testing/api.ts';

const staffOf = async (
  name: string,
  office: string,
  role: 'desk' | 'kiosk' | 'lead',
): Promise<StaffToken> => ({
  name,
  roles: [{ office, role }],
  hash: await sha256(`${role}-token`),
});
const desk = await staffOf('Schalter 6', 'rheinhausen', 'desk');
const kiosk = await staffOf('Kiosk', '*', 'kiosk');
const staff = staffByToken([desk, kiosk]);
const nobody: StaffAnswer = { name: null, roles: [], login: null, logout: null };
const day = '/v1/offices/rheinhausen/day';

let api: ReturnType<typeof openApi>;
beforeEach(() => {
  api = openApi({ staff });
});

const logIn = (token: string, headers = {}) => api.post('/v1/staff/session', { body: { token }, headers });
const setCookie = (answer: Response) => answer.headers.getSetCookie().join();
/** The cookie as a browser sends it back. */
const cookieOf = (answer: Response) => ({ Cookie: setCookie(answer).split(';')[0] ?? '' });
const loggedIn = async (token = 'desk-token') => cookieOf(await logIn(token));
const ask = (path: string, headers = {}) => api.send('GET', path, { headers });
const who = async (headers = {}) => (await (await ask('/v1/staff', headers)).json()) as StaffAnswer;

describe('logging in', () => {
  test('makes a cookie of a token, that says who one is and lets in where the token does', async () => {
    const answer = await logIn('desk-token');
    expect(answer.status).toBe(200);
    const schalter = { ...nobody, name: 'Schalter 6', roles: [{ office: 'rheinhausen', role: 'desk' }] };
    expect(await answer.json()).toEqual(schalter);
    const cookie = cookieOf(answer);
    expect(await who(cookie)).toEqual(schalter);
    expect((await ask(day, cookie)).status).toBe(200);
    expect((await ask('/v1/offices/mitte/day', cookie)).status).toBe(403);
    expect(await who()).toEqual(nobody);
    expect((await ask(day)).status).toBe(401);
  });

  test('keeps the cookie from scripts, other sites and other hosts; a person’s ends with the browser', async () => {
    expect(setCookie(await logIn('desk-token'))).toMatch(
      /^termin-staff=[\w-]{32}; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect(setCookie(await logIn('kiosk-token'))).toContain(`; Max-Age=${30 * 24 * 3600}; Path=/; HttpOnly`);
    api = openApi({ staff, https: true });
    expect(setCookie(await logIn('desk-token'))).toMatch(
      /^__Host-termin-staff=[\w-]{32}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
  });

  test('with a token that is nobody’s is refused, and makes no cookie', async () => {
    const answer = await logIn('lead-token');
    expect([answer.status, setCookie(answer)]).toEqual([401, '']);
    expect(await answer.json()).toMatchObject({ code: 'unauthorized' });
    expect((await logIn('')).status).toBe(400);
    api = openApi();
    expect((await logIn('desk-token')).status).toBe(401);
  });

  test('anew ends the session before', async () => {
    const earlier = await loggedIn();
    const later = cookieOf(await logIn('kiosk-token', earlier));
    expect([(await who(earlier)).name, (await who(later)).name]).toEqual([null, 'Kiosk']);
  });

  test('cannot be tried for ever', async () => {
    const often = { burst: 1_000, perSecond: 1_000 };
    const rarely = { burst: 3, perSecond: 0.1 };
    const perClient = { reading: often, holding: often, mailing: often, guessing: rarely };
    api = openApi({ staff, limits: { ...usualLimits, perClient, clientOf: () => 'somebody' } });
    const tried = [];
    for (const guess of ['a', 'b', 'c', 'd']) tried.push((await logIn(guess)).status);
    expect(tried).toEqual([401, 401, 401, 429]);
    expect((await logIn('desk-token')).status).toBe(429);
  });
});

describe('a session', () => {
  test('ends when one logs out, and the cookie goes', async () => {
    const cookie = await loggedIn();
    const another = await loggedIn();
    const answer = await api.send('DELETE', '/v1/staff/session', { headers: cookie });
    expect([answer.status, setCookie(answer)]).toEqual([204, expect.stringContaining('Max-Age=0')]);
    expect(await who(cookie)).toEqual(nobody);
    expect((await ask(day, cookie)).status).toBe(401);
    expect((await who(another)).name).toBe('Schalter 6');
    const none = await api.send('DELETE', '/v1/staff/session');
    expect([none.status, setCookie(none)]).toEqual([204, '']);
  });

  test('of a person ends after two hours of silence, and after twelve anyway', async () => {
    const cookie = await loggedIn();
    api.pass(119);
    expect((await who(cookie)).name).toBe('Schalter 6');
    api.pass(119);
    expect((await who(cookie)).name).toBe('Schalter 6');
    api.pass(121);
    expect(await who(cookie)).toEqual(nobody);

    const watched = await loggedIn();
    for (let minute = 0; minute < 12 * 60 - 10; minute += 10) {
      api.pass(10);
      expect((await who(watched)).name).toBe('Schalter 6');
    }
    api.pass(10);
    expect(await who(watched)).toEqual(nobody);
  });

  test('of a device lasts for thirty days, whether it is heard of or not', async () => {
    const cookie = await loggedIn('kiosk-token');
    api.pass(30 * 24 * 60 - 1);
    expect((await who(cookie)).name).toBe('Kiosk');
    api.pass(1);
    expect(await who(cookie)).toEqual(nobody);
  });

  test('stands as long as its token does, with the roles that this has then', async () => {
    const store = createMemoryStore();
    const cityWith = (...known: StaffToken[]) => openApi({ store, staff: staffByToken(known) });
    api = cityWith(desk, kiosk);
    const cookie = await loggedIn();
    api = cityWith({ ...desk, name: 'Schalter 7', roles: [{ office: 'mitte', role: 'desk' }] });
    expect(await who(cookie)).toMatchObject({ name: 'Schalter 7', roles: [{ office: 'mitte' }] });
    expect((await ask(day, cookie)).status).toBe(403);
    api = cityWith(kiosk);
    expect(await who(cookie)).toEqual(nobody);
    expect((await ask(day, cookie)).status).toBe(401);
  });

  test('gives way to a token, a wrong one too', async () => {
    const cookie = await loggedIn();
    const token = (authorization: string) => ({ ...cookie, Authorization: authorization });
    expect((await who(token('Bearer kiosk-token'))).name).toBe('Kiosk');
    expect((await who(token('Bearer wrong-token'))).name).toBeNull();
    expect((await who(token('Basic desk-token'))).name).toBeNull();
  });

  test('is in the store as a hash only', async () => {
    const started: unknown[] = [];
    const store = createMemoryStore();
    const startSession: typeof store.startSession = (session) => {
      started.push(session);
      return store.startSession(session);
    };
    api = openApi({ staff, store: { ...store, startSession } });
    const secret = (await loggedIn()).Cookie.split('=')[1] ?? '';
    expect(secret).toHaveLength(32);
    expect(JSON.stringify(started)).not.toContain(secret);
    expect(JSON.stringify(started)).not.toContain('desk-token');
    expect(started).toMatchObject([{ hash: await sha256(secret) }]);
  });
});

describe('a page of somebody else', () => {
  const foreign: [string, Record<string, string>][] = [
    ['of another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['of another host of the city', { 'Sec-Fetch-Site': 'same-site' }],
    ['of another origin', { Origin: 'https://evil.example' }],
    ['of no origin at all', { Origin: 'null' }],
  ];

  test.each(foreign)('%s can not use a session, whatever it asks', async (_, headers) => {
    const cookie = await loggedIn();
    const used = { headers: { ...headers, ...cookie } };
    const codeOf = async (answer: Promise<Response>) =>
      ((await (await answer).json()) as { code: string }).code;
    const body = { id: crypto.randomUUID(), counter: '6' };
    expect(await codeOf(api.send('GET', day, used))).toBe('not-allowed');
    expect(await codeOf(api.send('GET', '/v1/staff', used))).toBe('not-allowed');
    expect(await codeOf(api.post('/v1/offices/rheinhausen/calls', { body, ...used }))).toBe('not-allowed');
    expect(await codeOf(api.send('DELETE', '/v1/staff/session', used))).toBe('not-allowed');
    expect(await codeOf(logIn('desk-token', headers))).toBe('not-allowed');
    expect((await who(cookie)).name).toBe('Schalter 6');
  });

  test.each(foreign)(
    '%s may use a token of its own, and is never told that cookies are welcome',
    async (_, headers) => {
      const answer = await api.send('GET', day, { token: 'desk-token', headers });
      expect([answer.status, answer.headers.get('Access-Control-Allow-Credentials')]).toEqual([200, null]);
      const asked = { ...headers, 'Access-Control-Request-Method': 'POST' };
      const preflight = await api.send('OPTIONS', '/v1/staff/session', { headers: asked });
      expect(preflight.headers.get('Access-Control-Allow-Credentials')).toBeNull();
    },
  );

  test('is told from one of this server', async () => {
    const cookie = await loggedIn();
    for (const headers of [
      { 'Sec-Fetch-Site': 'same-origin' },
      { 'Sec-Fetch-Site': 'none' },
      { Origin: 'http://localhost' },
    ])
      expect((await ask(day, { ...cookie, ...headers })).status).toBe(200);
  });
});
