import { signal } from '@preact/signals-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Wish } from '../client.ts';
import { createCalendar } from './calendar.ts';
import { createFakeClient } from './testing/fake-client.ts';
import { settle } from './testing/start-flow.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const wishFor = (service: string): Wish => ({
  services: [{ service, quantity: 1 }],
  offices: ['rheinhausen'],
});

/** A calendar on the screen. */
async function watching() {
  const client = createFakeClient();
  const days = vi.spyOn(client, 'days');
  const slots = vi.spyOn(client, 'slots');
  const query = signal<Wish | null>(wishFor('fuehrerschein'));
  const calendar = createCalendar(client, {
    query,
    today: signal('2020-03-09'),
    watched: signal(true),
    now: Date.now,
  });
  const stop = calendar.start();
  await settle();
  return { calendar, query, days, slots, stop };
}

test('the month of today is asked for, and the times of the next free day', async () => {
  const { calendar, days, slots } = await watching();
  expect(days.mock.calls).toEqual([
    [{ ...wishFor('fuehrerschein'), from: '2020-03-01', to: '2020-03-31' }, { signal: expect.anything() }],
  ]);
  expect(slots.mock.calls).toEqual([
    [{ ...wishFor('fuehrerschein'), date: '2020-03-12' }, { signal: expect.anything() }],
  ]);
  expect([calendar.month.value, calendar.picked.value]).toEqual(['2020-03', false]);
});

test('days are found by their date', async () => {
  const { calendar } = await watching();
  expect(calendar.byDate.value.size).toBe(31);
  expect(calendar.byDate.value.get('2020-03-12')).toMatchObject({ date: '2020-03-12', status: 'free' });
});

test('another month clears the days, the same month under another question keeps them', async () => {
  const { calendar, query, days } = await watching();
  query.value = wishFor('reisepass');
  expect(calendar.days.value).toMatchObject({ loading: true, data: { days: expect.anything() } });
  await settle();
  calendar.showMonth('2020-04');
  expect(calendar.days.value).toMatchObject({ loading: true, data: null });
  expect(calendar.byDate.value.size).toBe(0);
  await settle();
  expect(days.mock.lastCall?.[0]).toEqual({
    ...wishFor('reisepass'),
    from: '2020-04-01',
    to: '2020-04-30',
  });
  // The next free day is the same: it does not pull the citizen back to its month.
  expect([calendar.month.value, calendar.date.value]).toEqual(['2020-04', '2020-03-12']);
});

test('a picked day is shown with its month', async () => {
  const { calendar, slots } = await watching();
  calendar.pick('2020-04-02');
  await settle();
  expect([calendar.month.value, calendar.picked.value]).toEqual(['2020-04', true]);
  expect(slots.mock.lastCall?.[0].date).toBe('2020-04-02');
});

test('a day that is taken up stays, and without one the next free is shown again', async () => {
  const { calendar } = await watching();
  calendar.restore('2020-04-02');
  await settle();
  expect([calendar.date.value, calendar.month.value, calendar.picked.value]).toEqual([
    '2020-04-02',
    '2020-04',
    true,
  ]);
  calendar.restore(null);
  expect([calendar.date.value, calendar.picked.value]).toEqual([null, false]);
  await settle();
  expect(calendar.date.value).toBe('2020-03-12');
});

test('where nothing is free, no day is shown and no times are asked for', async () => {
  const client = createFakeClient();
  const answer = await client.days({ ...wishFor('fuehrerschein'), from: '2020-03-01', to: '2020-03-31' });
  const slots = vi.spyOn(client, 'slots');
  vi.spyOn(client, 'days').mockResolvedValue({ ...answer, nextFree: null });
  const sources = { query: signal(wishFor('fuehrerschein')), today: signal('2020-03-09'), now: Date.now };
  const calendar = createCalendar(client, { ...sources, watched: signal(true) });
  calendar.start();
  await settle();
  expect(calendar.date.value).toBeNull();
  expect(calendar.outlook.value?.nextFree).toBeNull();
  expect(slots).not.toHaveBeenCalled();
});

test('once stopped, nothing is asked for any more, and what is on its way is dropped', async () => {
  const { calendar, query, days, slots, stop } = await watching();
  calendar.refresh();
  const { signal: told } = days.mock.lastCall?.[1] ?? {};
  stop();
  expect(told?.aborted).toBe(true);
  const asked = [days.mock.calls.length, slots.mock.calls.length];
  query.value = wishFor('reisepass');
  calendar.pick('2020-04-02');
  await settle();
  expect([days.mock.calls.length, slots.mock.calls.length]).toEqual(asked);
});

test('times that are half a minute old are asked for anew when they come on the screen, younger ones are not', async () => {
  const client = createFakeClient();
  const days = vi.spyOn(client, 'days');
  const watched = signal(false);
  const query = signal(wishFor('fuehrerschein'));
  const calendar = createCalendar(client, { query, today: signal('2020-03-09'), watched, now: Date.now });
  calendar.start();
  await vi.advanceTimersByTimeAsync(300);
  expect(days).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(30_000);
  watched.value = true;
  await settle();
  expect(days).toHaveBeenCalledOnce();
  watched.value = false;
  await vi.advanceTimersByTimeAsync(1);
  watched.value = true;
  await settle();
  expect(days).toHaveBeenCalledTimes(2);
});
