import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openApi } from '../../http/testing/api.ts';
import { StoreUnavailableError } from '../unavailable.ts';
import { openDatabase } from './database.ts';
import { sqliteStore } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'termin-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a full disk is answered with 503, loses nothing, and is forgotten once there is room', async () => {
  const db = openDatabase(join(folder, 'termin.db'));
  const store = sqliteStore(db);
  const api = openApi({ store });
  const { id, secret } = await api.book();
  const [pages] = db.all<{ page_count: number }>('PRAGMA page_count');
  db.get(`PRAGMA max_page_count = ${pages?.page_count}`);

  const taken: string[] = [];
  const holdAt = async (minutes: number) => {
    const start = Temporal.ZonedDateTime.from('2020-03-11T08:00[Europe/Berlin]').add({ minutes });
    const { request, answer } = await api.hold({ start: start.toString({ timeZoneName: 'never' }) });
    if (answer.ok) taken.push(request.id);
    return answer;
  };
  const statuses = await Promise.all(Array.from({ length: 20 }, (_, n) => holdAt(12 * n)));
  const refused = statuses.find(({ status }) => status === 503);
  expect(refused?.headers.get('Retry-After')).toBe('5');
  expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set([201, 503]));
  expect(api.reported.at(-1)).toBeInstanceOf(StoreUnavailableError);
  expect(api.reported.at(-1)).toMatchObject({ message: expect.stringContaining('disk is full') });

  expect((await api.get(`/v1/bookings/${id}`, secret)).status, 'what is there can be read').toBe(200);
  db.get('PRAGMA max_page_count = 1000000');
  expect((await holdAt(12 * 20)).status).toBe(201);
  for (const held of taken) expect(await store.find(held)).toMatchObject({ state: 'held' });
  expect(db.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' });
  await store.close();
});
