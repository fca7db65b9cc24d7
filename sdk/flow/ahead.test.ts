import { expect, onTestFinished, test, vi } from 'vitest';
import { createFakeClient } from './testing/fake-client.ts';
import { settle, startFlow } from './testing/start-flow.ts';

async function start() {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const client = createFakeClient();
  const days = vi.fn(client.days);
  const slots = vi.fn(client.slots);
  const { flow, events } = await startFlow({ client: { ...client, days, slots } });
  const tick = (id: string) => flow.selection.setQuantity(flow.catalogue.services.value.get(id) as never, 1);
  return { flow, events, days, slots, tick };
}

test('days and times are there before they are asked for, once the ticking is over', async () => {
  const { flow, days, slots, tick } = await start();
  tick('fuehrerschein');
  await vi.advanceTimersByTimeAsync(200);
  tick('reisepass');
  await vi.advanceTimersByTimeAsync(200);
  expect(days).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  flow.go('time');
  await settle();
  expect(days).toHaveBeenCalledOnce();
  expect(slots).toHaveBeenCalledOnce();
  expect(flow.calendar.slots.value.data?.date).toBe('2020-03-12');
});

test('times fetched long ago are fetched again', async () => {
  const { flow, days, tick } = await start();
  tick('fuehrerschein');
  await vi.advanceTimersByTimeAsync(40_000);
  flow.go('time');
  await settle();
  expect(days).toHaveBeenCalledTimes(2);
});

test('what failed ahead is not told, and tried again when it is needed', async () => {
  const { flow, events, days, tick } = await start();
  days.mockRejectedValueOnce(new Error('too early'));
  tick('fuehrerschein');
  await vi.advanceTimersByTimeAsync(400);
  expect(events.error).not.toHaveBeenCalled();
  flow.go('time');
  await settle();
  expect(flow.calendar.days.value.error).toBeNull();
  expect(flow.calendar.date.value).toBe('2020-03-12');
});

test('other services may have another next free day, until the citizen picks one', async () => {
  const { flow, days, tick } = await start();
  const answer = await createFakeClient().days({
    services: [],
    offices: [],
    from: '2020-03-01',
    to: '2020-03-31',
  });
  flow.go('time');
  tick('fuehrerschein');
  flow.go('time');
  await settle();
  expect(flow.calendar.date.value).toBe('2020-03-12');
  days.mockResolvedValue({ ...answer, nextFree: '2020-03-19' });
  tick('reisepass');
  await settle();
  expect(flow.calendar.date.value).toBe('2020-03-19');
  flow.calendar.pick('2020-03-26');
  tick('fuehrerschein');
  flow.selection.setQuantity(flow.catalogue.services.value.get('reisepass') as never, 0);
  await settle();
  expect(flow.calendar.date.value).toBe('2020-03-26');
});
