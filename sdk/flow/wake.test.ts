import { expect, test, vi } from 'vitest';
import { NetworkError, SlotTakenError, TimeoutError } from '../index.ts';
import { createFakeClient, slot } from './testing/fake-client.ts';
import { goToBooking, goToSummary, settle, startFlow } from './testing/start-flow.ts';

// The tab is looked at again, or the network is back.

const spies = () => {
  const client = createFakeClient();
  return {
    offices: vi.fn(client.offices),
    days: vi.fn(client.days),
    slots: vi.fn(client.slots),
    hold: vi.fn(client.hold),
    book: vi.fn(client.book),
  };
};

const fuehrerschein = [{ service: 'fuehrerschein', quantity: 1 }];

test('the catalogue that did not come is loaded', async () => {
  const client = spies();
  client.offices.mockRejectedValueOnce(new NetworkError(null));
  const { flow, events } = await startFlow({ client });
  expect(events.ready).not.toHaveBeenCalled();
  await flow.wake();
  expect(events.ready).toHaveBeenCalledOnce();
  expect(client.hold).not.toHaveBeenCalled();
});

test('the times on the screen are asked for again, those that are not on it are not', async () => {
  const client = spies();
  const { flow } = await startFlow({ client });
  flow.selection.replace(fuehrerschein);
  flow.go('time');
  await settle();
  await flow.wake();
  await settle();
  expect([client.days.mock.calls.length, client.slots.mock.calls.length]).toEqual([2, 2]);
  flow.go('services');
  await flow.wake();
  await settle();
  expect(client.days).toHaveBeenCalledTimes(2);
});

test('what is held is asked for by its id', async () => {
  const client = spies();
  const { flow } = await startFlow({ client });
  await goToSummary(flow, slot);
  await flow.wake();
  await settle();
  expect(client.hold).toHaveBeenCalledTimes(2);
  expect(client.hold.mock.lastCall?.[0].id).toBe(flow.hold.held.value?.hold.id);
  expect(client.book).not.toHaveBeenCalled();
});

test.each([new NetworkError(null), new TimeoutError(null)])(
  'a time whose answer was lost is taken again (%s)',
  async (failure) => {
    const client = spies();
    client.hold.mockRejectedValueOnce(failure);
    const { flow } = await startFlow({ client });
    flow.selection.replace(fuehrerschein);
    flow.go('time');
    await flow.take(slot);
    expect(flow.hold.held.value).toBeNull();
    await flow.wake();
    await settle();
    expect(flow.hold.held.value?.hold.start).toBe(slot.start);
  },
);

test('what failed otherwise is not done again', async () => {
  const client = spies();
  client.hold.mockRejectedValueOnce(new Error('out of memory'));
  const { flow } = await startFlow({ client });
  flow.selection.replace(fuehrerschein);
  flow.go('time');
  await flow.take(slot);
  await flow.wake();
  await settle();
  expect(client.hold).toHaveBeenCalledOnce();
});

test('a booking whose answer was lost is booked', async () => {
  const client = spies();
  client.book.mockRejectedValueOnce(new NetworkError(null));
  const { flow } = await startFlow({ client });
  await goToBooking(flow, slot);
  await flow.book();
  expect(flow.step.value).toBe('summary');
  await flow.wake();
  expect(flow.step.value).toBe('done');
});

test('a booking is not repeated from another step', async () => {
  const client = spies();
  client.book.mockRejectedValueOnce(new NetworkError(null));
  const { flow } = await startFlow({ client });
  await goToBooking(flow, slot);
  await flow.book();
  flow.go('details');
  await flow.wake();
  expect(client.book).toHaveBeenCalledOnce();
});

test('once booked, nothing is asked for', async () => {
  const client = spies();
  const { flow } = await startFlow({ client });
  await goToBooking(flow, slot);
  await flow.book();
  const before = Object.values(client).map((one) => one.mock.calls.length);
  await flow.wake();
  await settle();
  expect(Object.values(client).map((one) => one.mock.calls.length)).toEqual(before);
});

test('a time that somebody else has is not taken again', async () => {
  const client = spies();
  client.hold.mockRejectedValueOnce(new SlotTakenError('slot-taken', 'gone', []));
  const { flow } = await startFlow({ client });
  flow.selection.replace(fuehrerschein);
  flow.go('time');
  await flow.take(slot);
  await flow.wake();
  await settle();
  expect(client.hold).toHaveBeenCalledOnce();
});
