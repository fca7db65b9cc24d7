import { describe, expect, test, vi } from 'vitest';
import { home, openCity } from './testing/city.ts';

const city = openCity();
const { sitDown } = city;

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
    expect(city.reported.map(({ kind }) => kind)).toEqual(['ended', 'ended']);
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
    expect(city.reported).toMatchObject([{ kind: 'ended' }]);
    expect(JSON.stringify(city.reported.map(({ message }) => message))).not.toContain(begun.state);
  });

  const changed: [string, (token: string[], claims: Record<string, unknown>) => string[]][] = [
    ['as it is', (token) => token],
    ['of another’s signature', ([head = '', body = '', signature = '']) => [head, body, flipped(signature)]],
    ['without a signature', ([, body = '']) => [part({ alg: 'none' }), body, '']],
    ['for another client', ([head = '', , sign = ''], claims) => [head, part({ ...claims, aud: 'x' }), sign]],
  ];
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const flipped = (text: string) => (text.startsWith('A') ? 'B' : 'A') + text.slice(1);

  test.each(changed)('with an ID token %s', async (what, change) => {
    const ada = await sitDown();
    const door = await ada.comeBack('ada');
    const { fetch } = globalThis;
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (...question) => {
      const answer = await fetch(...question);
      if (!String(question[0]).endsWith('/token')) return answer;
      const tokens = (await answer.json()) as { id_token: string };
      const parts = tokens.id_token.split('.');
      const claims = JSON.parse(Buffer.from(parts[1] ?? '', 'base64url').toString());
      return Response.json({ ...tokens, id_token: change(parts, claims).join('.') });
    });
    const isTaken = (await ada.ask(door)).status === 303;
    expect([isTaken, (await ada.who()).name !== null]).toEqual(
      what === 'as it is' ? [true, true] : [false, false],
    );
  });

  test('leaves nothing of the provider’s tokens behind', async () => {
    const ada = await sitDown();
    const door = await ada.comeBack('ada');
    const start = vi.spyOn(city.store, 'startSession');
    const answer = await ada.ask(door);
    expect(start.mock.calls).toEqual([
      [
        {
          hash: expect.stringMatching(/^[\w-]{43}$/),
          grounds: { issuer: city.provider.issuer, name: 'Ada Ångström (ada)', groups: ['desk-rheinhausen'] },
          ...{ expiresAt: city.now + 2 * 3_600_000, endsAt: city.now + 12 * 3_600_000 },
        },
      ],
    ]);
    expect(answer.headers.getSetCookie().map((line) => line.length < 120)).toEqual([true, true]);
    expect(await answer.text()).toBe('');
  });

  test('that was never asked for is not taken', async () => {
    const ada = await sitDown();
    ada.jar.set('termin-login', 'no%20JSON');
    expect(await endedPage(await ada.ask(`${home}/staff/callback?code=1&state=2`))).toEqual([403, true]);
  });
});
