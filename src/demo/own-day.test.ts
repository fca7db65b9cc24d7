import { expect, onTestFinished, test, vi } from 'vitest';
import { openApi } from '../http/testing/api.ts';
import { createMemoryStore } from '../store/memory.ts';
import { fillCalendar } from './calendar.ts';
import { duisburg } from './duisburg/city.ts';
import { beginOwnDay, startOwnDay } from './own-day.ts';
import { isOwn } from './own-people.ts';

function openDemo(at: string) {
  const store = createMemoryStore();
  const time = { now: Date.parse(at) };
  const parts = { config: duisburg, store, clock: () => time.now };
  const day = at.slice(0, 10);
  const visits = async (office = 'rheinhausen') => (await store.queue(office, day)).visits;
  return { ...parts, store, parts, time, visits };
}

/** Lets the day go on in the background, round by round. */
function goOn({ parts }: ReturnType<typeof openDemo>) {
  vi.useFakeTimers();
  const worker = startOwnDay(parts, (error) => {
    throw error;
  });
  onTestFinished(async () => {
    await worker.stop();
    vi.useRealTimers();
  });
  return () => vi.advanceTimersByTimeAsync(15_000);
}

test.each([
  ['on a Monday morning', '2020-03-09T08:00:00+01:00'],
  ['on a Sunday evening', '2026-11-22T21:40:00+01:00'],
])('%s people are expected, wait, are called and served', async (_when, at) => {
  const demo = openDemo(at);
  await beginOwnDay(demo.parts);
  for (const office of ['rheinhausen', 'mitte']) {
    const states = Map.groupBy(await demo.visits(office), ({ state }) => state);
    expect(states.get('expected')?.length, office).toBeGreaterThan(2);
    expect(states.get('called')?.length, office).toBeGreaterThan(0);
    expect(states.get('served')?.length, office).toBeGreaterThan(1);
  }
  expect(await demo.store.leaseMails(10, demo.time.now + 1, demo.time.now)).toEqual([]);
});

test('begun again it is the same day', async () => {
  const demo = openDemo('2026-11-22T21:40:00+01:00');
  await beginOwnDay(demo.parts);
  const before = await demo.visits();
  await beginOwnDay(demo.parts);
  expect(await demo.visits()).toEqual(before);
  demo.time.now += 60 * 60_000;
  await beginOwnDay(demo.parts);
  const ids = (await demo.visits()).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(before.length);
  expect(new Set(ids).size).toBe(ids.length);
});

test('it goes on by itself, hour after hour, and the crowd stays small', async () => {
  const demo = openDemo('2026-11-22T18:00:00+01:00');
  await beginOwnDay(demo.parts);
  const round = goOn(demo);
  const calls = new Set<string>();
  for (let minutes = 0; minutes < 180; minutes++) {
    demo.time.now += 60_000;
    await round();
    const visits = await demo.visits();
    for (const { id, state, counter } of visits) if (state === 'called') calls.add(`${id} ${counter}`);
    const waiting = visits.filter(({ state }) => state === 'waiting').length;
    expect(waiting).toBeLessThan(12);
    if (minutes > 30) expect(waiting, 'somebody is left to be called').toBeGreaterThan(1);
  }
  expect(calls.size).toBeGreaterThan(15);
});

test('its counters call nobody but its own people', async () => {
  const demo = openDemo('2026-11-22T18:00:00+01:00');
  await beginOwnDay(demo.parts);
  const id = crypto.randomUUID();
  const services = [{ service: 'reisepass', quantity: 1 }];
  await demo.store.admit(
    { office: 'rheinhausen', id, day: '2026-11-22', services },
    { actor: 'x', at: demo.time.now },
  );
  const round = goOn(demo);
  for (let minutes = 0; minutes < 60; minutes++) {
    demo.time.now += 60_000;
    await round();
  }
  expect((await demo.visits()).find((one) => one.id === id)?.state).toBe('waiting');
  expect((await demo.visits()).filter((one) => !isOwn(one))).toHaveLength(1);
});

test('it takes no time that a citizen could book', async () => {
  const empty = openDemo('2020-03-12T09:00:00+01:00');
  const full = openDemo('2020-03-12T09:00:00+01:00');
  await beginOwnDay(full.parts);
  const slots = async ({ parts, store, clock }: typeof full) => {
    await fillCalendar(parts);
    const api = openApi({ store, clock });
    return (await api.get('/v1/slots?date=2020-03-12&services=fuehrerschein:1&offices=mitte')).json();
  };
  expect(await slots(full)).toEqual(await slots(empty));
});

test('on the day of the replay the first number is its citizen’s; then the others come', async () => {
  const demo = openDemo('2020-03-12T09:30:00+01:00');
  await fillCalendar(demo.parts);
  await beginOwnDay(demo.parts);
  expect(await demo.visits()).toEqual([]);
  expect((await demo.visits('mitte')).length).toBeGreaterThan(5);
  const api = openApi({ store: demo.store, clock: demo.clock });
  const { booking } = await api.book();
  expect(booking.number).toBe('1112');
  const round = goOn(demo);
  await round();
  expect((await demo.visits()).length).toBeGreaterThan(2);
});
