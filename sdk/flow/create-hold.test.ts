import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HoldLapsedError, NetworkError, SlotTakenError } from '../index.ts';
import { createHold } from './create-hold.ts';
import { createFakeClient, later, slot } from './testing/fake-client.ts';

const wish = { services: [{ service: 'fuehrerschein', quantity: 1 }], offices: ['rheinhausen'] };
const silent = { held: () => {}, lost: () => {}, lapsed: () => {} };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a second hold gives up the first, in the same request', async () => {
  const client = createFakeClient();
  const send = vi.spyOn(client, 'hold');
  const hold = createHold(client, Date.now, silent);
  await hold.take(slot, wish);
  const first = hold.held.value;
  await hold.take(later, wish);
  expect(send.mock.lastCall?.[0].replaces).toEqual({ id: first?.hold.id, secret: first?.secret });
  expect(hold.held.value?.hold.start).toBe(later.start);
});

test('after a lost answer the same choice is the same request', async () => {
  const client = createFakeClient();
  const send = vi.spyOn(client, 'hold').mockRejectedValueOnce(new NetworkError(null));
  const hold = createHold(client, Date.now, silent);
  expect(await hold.take(slot, wish)).toBe(false);
  expect(hold.error.value).toBeInstanceOf(NetworkError);
  await hold.again();
  expect(send.mock.calls[1]?.[0].id).toBe(send.mock.calls[0]?.[0].id);
  expect(hold.held.value?.hold.start).toBe(slot.start);
  expect(hold.error.value).toBeNull();
});

test('of two quick choices the last one counts, and the first is given back', async () => {
  const client = createFakeClient();
  const release = vi.spyOn(client, 'release');
  const hold = createHold(client, Date.now, silent);
  await Promise.all([hold.take(slot, wish), hold.take(later, wish)]);
  expect(hold.held.value?.hold.start).toBe(later.start);
  expect(release).toHaveBeenCalledOnce();
});

test('a time that is gone leaves alternatives, and the hold before it stands', async () => {
  const client = createFakeClient();
  const hold = createHold(client, Date.now, silent);
  await hold.take(slot, wish);
  vi.spyOn(client, 'hold').mockRejectedValueOnce(new SlotTakenError('slot-taken', 'gone', [later]));
  await hold.take(later, wish);
  expect(hold.lost.value).toEqual({ slot: later, alternatives: [later] });
  expect(hold.held.value?.hold.start).toBe(slot.start);
});

test('the time left is counted from the answer, whatever the clock of the device says', async () => {
  vi.setSystemTime('2031-05-05T05:05:05Z');
  const hold = createHold(createFakeClient(), Date.now, silent);
  const stop = hold.start();
  await hold.take(slot, wish);
  expect(hold.secondsLeft.value).toBe(600);
  vi.advanceTimersByTime(61_000);
  expect(hold.secondsLeft.value).toBe(539);
  stop();
});

test('it lapses on time, once, and says so', async () => {
  const lapsed = vi.fn();
  const hold = createHold(createFakeClient(), Date.now, { ...silent, lapsed });
  const stop = hold.start();
  await hold.take(slot, wish);
  vi.advanceTimersByTime(599_000);
  expect(lapsed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(5_000);
  expect(lapsed).toHaveBeenCalledOnce();
  expect(hold.held.value).toBeNull();
  stop();
});

test('an extension starts the time anew', async () => {
  const hold = createHold(createFakeClient(), Date.now, silent);
  const stop = hold.start();
  await hold.take(slot, wish);
  vi.advanceTimersByTime(300_000);
  await hold.extend();
  expect(hold.secondsLeft.value).toBe(600);
  expect(hold.held.value?.hold.extensionsLeft).toBe(1);
  stop();
});

test('an extension whose answer was lost is the same extension when it is asked for again', async () => {
  const client = createFakeClient();
  const send = vi.spyOn(client, 'extend').mockRejectedValueOnce(new NetworkError(null));
  const hold = createHold(client, Date.now, silent);
  await hold.take(slot, wish);
  await hold.extend();
  expect(hold.error.value).toBeInstanceOf(NetworkError);
  await hold.again();
  // The server counts down from what it is told was left: sent twice with the same number it counts once.
  expect(send.mock.calls.map(([{ extensionsLeft }]) => extensionsLeft)).toEqual([2, 2]);
  expect(hold.held.value?.hold.extensionsLeft).toBe(1);
});

test('the answer about a hold that was given up meanwhile changes nothing', async () => {
  const client = createFakeClient();
  const lapsed = vi.fn();
  const hold = createHold(client, Date.now, { ...silent, lapsed });
  await hold.take(slot, wish);
  const answer = Promise.withResolvers<never>();
  vi.spyOn(client, 'extend').mockReturnValueOnce(answer.promise);
  const extension = hold.extend();
  await hold.take(later, wish);
  answer.reject(new HoldLapsedError('hold-lapsed', 'over'));
  await extension;
  expect(hold.held.value?.hold.start).toBe(later.start);
  expect(lapsed).not.toHaveBeenCalled();
});
