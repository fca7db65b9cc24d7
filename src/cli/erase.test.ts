import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ada, openApi } from '../http/testing/api.ts';
import { openStore } from '../store/open.ts';
import { erase } from './erase.ts';

const folder = mkdtempSync(join(tmpdir(), 'termin-erase-'));
afterAll(() => rmSync(folder, { recursive: true }));
const address = `sqlite:${join(folder, 'termin.db')}`;

async function call(args: string[]) {
  const lines: string[] = [];
  const io = { out: (text: string) => lines.push(text), err: (text: string) => lines.push(text), env: {} };
  const code = await erase.run(['--data', folder, ...args], io);
  return { code, said: lines.join('\n') };
}

/** What another process, the server, finds afterwards. */
async function left(id: string) {
  const store = await openStore(address);
  const found = [await store.find(id), await store.consentOf(id)] as const;
  await store.close();
  return found;
}

test('everything of an address goes, however it is written, and the server sees it', async () => {
  const store = await openStore(address);
  // The command looks at the real clock.
  const api = openApi({ store, clock: () => Date.now() });
  const day = new Date(Date.now() + 24 * 3_600_000).toISOString().slice(0, 10);
  const slots = await (
    await api.get(`/v1/days?services=fuehrerschein&offices=rheinhausen&from=${day}&to=${day}`)
  ).json();
  const { nextFree } = slots;
  const times = await (
    await api.get(`/v1/slots?services=fuehrerschein&date=${nextFree}&offices=rheinhausen`)
  ).json();
  const { start } = times.offices[0].slots[0];
  const { id, tokens, answer } = await api.book({ start }, { ...ada, email: 'Ada@Example.org' });
  expect(answer.status).toBe(201);

  expect(await call(['--email', 'ADA@example.org'])).toEqual({
    code: 0,
    said: 'Appointments without personal data now: 1',
  });
  expect((await api.get(`/b/${tokens.manage}`)).status).toBe(404);
  const again = await (
    await api.get(`/v1/slots?services=fuehrerschein&date=${nextFree}&offices=rheinhausen`)
  ).json();
  expect(again.offices[0].slots[0].start).toBe(start);
  await store.close();
  expect(await left(id)).toMatchObject([{ state: 'cancelled', customer: null }, { version: '2020-03' }]);
  expect((await call(['--email', 'ada@example.org'])).said).toBe('No appointment has such personal data.');
});

test('one appointment goes by its id', async () => {
  const store = await openStore(address);
  const api = openApi({ store });
  const { id } = await api.book();
  await store.close();
  expect((await call(['--booking', id.toUpperCase()])).said).toContain('now: 1');
  expect((await left(id))[0]).toMatchObject({ customer: null });
});

test.each([[[]], [['--email', 'a@example.org', '--booking', crypto.randomUUID()]], [['--booking', '1112']]])(
  '%j is no way to say whose',
  async (args) => {
    await expect(call(args)).rejects.toThrow('Give either an e-mail address or the id of a booking');
  },
);

test('a folder without a database is not taken for one in which nobody stands', async () => {
  const nowhere = ['--email', 'ada@example.org', '--data', join(folder, 'nowhere')];
  await expect(call(nowhere)).rejects.toThrow('There is no database');
});
