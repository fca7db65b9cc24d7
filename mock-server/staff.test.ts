import { createDayClient } from '@termin/sdk';
import { expect, test } from 'vitest';
import { createMock, type Mock } from './mock.ts';
import { serveTermin } from './serve.ts';
import { mockStaff } from './staff.ts';

const clientOf = (mock: Mock) =>
  createDayClient({ api: mock.api, fetch: (url, init) => mock.fetch(new Request(url, init)) });

test('who has logged in stays so for this page, until logging out or a reset', async () => {
  const mock = createMock({ now: '2020-03-12T09:00:00+01:00' });
  const client = clientOf(mock);
  const office = 'rheinhausen';
  await expect(client.day({ office })).rejects.toMatchObject({ code: 'unauthorized' });
  expect(await client.logIn({ token: mockStaff.desk })).toMatchObject({ name: 'Schalter', login: null });
  mock.use('slow', { delay: 0 });
  expect((await client.day({ office })).office).toBe(office);
  await expect(client.log({ office })).rejects.toMatchObject({ code: 'not-allowed' });
  await client.logOut();
  expect((await client.staff()).name).toBeNull();
  await client.logIn({ token: mockStaff.lead });
  expect((await client.log({ office })).entries).toEqual([]);
  mock.reset();
  expect((await client.staff()).name).toBeNull();
});

test('a request without credentials has no session', async () => {
  const mock = createMock();
  await clientOf(mock).logIn({ token: mockStaff.desk });
  const answer = await mock.fetch(new Request(`${mock.api}/v1/staff`, { credentials: 'omit' }));
  expect(await answer.json()).toMatchObject({ name: null });
});

test('one that is served leaves it to each browser’s cookies', async () => {
  const mock = await serveTermin();
  try {
    const body = JSON.stringify({ token: mockStaff.desk });
    const headers = { 'Content-Type': 'application/json' };
    const answer = await fetch(`${mock.api}/v1/staff/session`, { method: 'POST', headers, body });
    const Cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const nameOf = async (init?: RequestInit) =>
      ((await (await fetch(`${mock.api}/v1/staff`, init)).json()) as { name: string | null }).name;
    expect([await nameOf(), await nameOf({ headers: { Cookie } })]).toEqual([null, 'Schalter']);
  } finally {
    await mock.close();
  }
});
