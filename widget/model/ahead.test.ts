import { expect, onTestFinished, test, vi } from 'vitest';
import { createFakeClient } from '../testing/fake-client.ts';
import { settle, startModel } from '../testing/start-model.ts';

async function start() {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const client = createFakeClient();
  const days = vi.fn(client.days);
  const slots = vi.fn(client.slots);
  const { model, events } = await startModel({ client: { ...client, days, slots } });
  const tick = (id: string) =>
    model.selection.setQuantity(model.catalogue.services.value.get(id) as never, 1);
  return { model, events, days, slots, tick };
}

test('days and times are there before they are asked for, once the ticking is over', async () => {
  const { model, days, slots, tick } = await start();
  tick('fuehrerschein');
  await vi.advanceTimersByTimeAsync(200);
  tick('reisepass');
  await vi.advanceTimersByTimeAsync(200);
  expect(days).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  model.flow.go('time');
  await settle();
  expect(days).toHaveBeenCalledOnce();
  expect(slots).toHaveBeenCalledOnce();
  expect(model.calendar.slots.value.data?.date).toBe('2020-03-12');
});

test('times fetched long ago are fetched again', async () => {
  const { model, days, tick } = await start();
  tick('fuehrerschein');
  await vi.advanceTimersByTimeAsync(40_000);
  model.flow.go('time');
  await settle();
  expect(days).toHaveBeenCalledTimes(2);
});

test('what failed ahead is not told, and tried again when it is needed', async () => {
  const { model, events, days, tick } = await start();
  days.mockRejectedValueOnce(new Error('too early'));
  tick('fuehrerschein');
  await vi.advanceTimersByTimeAsync(400);
  expect(events.error).not.toHaveBeenCalled();
  model.flow.go('time');
  await settle();
  expect(model.calendar.days.value.error).toBeNull();
  expect(model.calendar.date.value).toBe('2020-03-12');
});

test('other services may have another next free day, until the citizen picks one', async () => {
  const { model, days, tick } = await start();
  const answer = await createFakeClient().days({
    services: [],
    offices: [],
    from: '2020-03-01',
    to: '2020-03-31',
  });
  model.flow.go('time');
  tick('fuehrerschein');
  model.flow.go('time');
  await settle();
  expect(model.calendar.date.value).toBe('2020-03-12');
  days.mockResolvedValue({ ...answer, nextFree: '2020-03-19' });
  tick('reisepass');
  await settle();
  expect(model.calendar.date.value).toBe('2020-03-19');
  model.calendar.pick('2020-03-26');
  tick('fuehrerschein');
  model.selection.setQuantity(model.catalogue.services.value.get('reisepass') as never, 0);
  await settle();
  expect(model.calendar.date.value).toBe('2020-03-26');
});
