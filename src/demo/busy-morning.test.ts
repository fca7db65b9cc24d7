import { expect, test } from 'vitest';
import { queueAt } from '../booking/queue.ts';
import { createMemoryStore } from '../store/memory.ts';
import { busyMorning } from './busy-morning.ts';
import { duisburg } from './duisburg/city.ts';

const [office] = duisburg.offices.filter(({ id }) => id === 'rheinhausen');

test('a morning is in full swing, and nobody gets a mail', async () => {
  const store = createMemoryStore();
  const now = Date.parse('2020-03-12T09:46:00+01:00');
  if (office) await busyMorning({ config: duisburg, store, clock: () => now }, office);
  const { visits } = await store.queue('rheinhausen', '2020-03-12');
  const states = Map.groupBy(visits, ({ state }) => state);
  expect(states.get('served')?.length).toBeGreaterThan(8);
  expect(states.get('called')?.length).toBeGreaterThan(0);
  expect(states.get('expected')?.length).toBeGreaterThan(20);
  expect(queueAt(visits, { checkIn: 'required', grace: 5, walkInPatience: 30 }, now).length).toBeGreaterThan(
    1,
  );
  expect(visits.some(({ dueAt, state }) => dueAt === null && state === 'waiting')).toBe(true);
  expect(await store.leaseMails(10, now + 1, now)).toEqual([]);
});

test('a closed day stays empty', async () => {
  const store = createMemoryStore();
  if (office)
    await busyMorning(
      { config: duisburg, store, clock: () => Date.parse('2020-03-15T10:00:00+01:00') },
      office,
    );
  expect((await store.queue('rheinhausen', '2020-03-15')).visits).toEqual([]);
});
