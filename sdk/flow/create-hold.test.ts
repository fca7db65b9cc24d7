import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HoldLapsedError, NetworkError, RefusedError, SlotTakenError } from '../index.ts';
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

/** A hold on a time, its spies, and the client behind it. */
async function holding() {
  const client = createFakeClient();
  const events = { held: vi.fn(), lost: vi.fn(), lapsed: vi.fn() };
  const hold = createHold(client, Date.now, events);
  await hold.take(slot, wish);
  const mine = hold.held.value;
  if (!mine) throw new Error('The time is not held.');
  return { client, events, hold, mine, access: { id: mine.hold.id, secret: mine.secret } };
}

const lapsed = () => new HoldLapsedError('hold-lapsed', 'over');

test('what is held and what is lost is told', async () => {
  const { client, events, hold, mine } = await holding();
  expect(events.held.mock.calls).toEqual([[expect.objectContaining({ id: mine.hold.id })]]);
  vi.spyOn(client, 'hold').mockRejectedValueOnce(new SlotTakenError('slot-taken', 'gone', []));
  expect(await hold.take(later, wish)).toBe(false);
  expect(events.lost.mock.calls).toEqual([[later]]);
});

test('once the server has answered, the same choice is a new request', async () => {
  const { client, hold, access } = await holding();
  const send = vi.spyOn(client, 'hold');
  send.mockRejectedValueOnce(new SlotTakenError('slot-taken', 'gone', []));
  for (let turn = 0; turn < 2; turn += 1) await hold.take(slot, wish);
  const ids = [access.id, ...send.mock.calls.map(([{ id }]) => id)];
  expect(new Set(ids).size).toBe(3);
});

test('after a lost answer another choice is another request', async () => {
  const client = createFakeClient();
  const send = vi.spyOn(client, 'hold').mockRejectedValueOnce(new NetworkError(null));
  const hold = createHold(client, Date.now, silent);
  await hold.take(slot, wish);
  await hold.take(later, wish);
  await hold.take(slot, wish);
  expect(new Set(send.mock.calls.map(([{ id }]) => id)).size).toBe(3);
});

test('while a time is being taken it is known which, and what was wrong before is forgotten', async () => {
  const client = createFakeClient();
  vi.spyOn(client, 'hold').mockRejectedValueOnce(new NetworkError(null));
  const hold = createHold(client, Date.now, silent);
  await hold.take(slot, wish);
  const taking = hold.take(later, wish);
  expect(hold.taking.value).toBe(later);
  expect(hold.error.value).toBeNull();
  await taking;
  expect(hold.taking.value).toBeNull();
});

test('of two quick choices the failure of the first is nobody’s concern', async () => {
  const client = createFakeClient();
  const [first, second] = [Promise.withResolvers<never>(), Promise.withResolvers<never>()];
  vi.spyOn(client, 'hold').mockReturnValueOnce(first.promise).mockReturnValueOnce(second.promise);
  const hold = createHold(client, Date.now, silent);
  const both = [hold.take(slot, wish), hold.take(later, wish)];
  first.reject(new NetworkError(null));
  expect(await both[0]).toBe(false);
  expect(hold.error.value).toBeNull();
  expect(hold.taking.value).toBe(later);
  second.reject(new NetworkError(null));
  expect(await both[1]).toBe(false);
  expect(hold.error.value).toBeInstanceOf(NetworkError);
  expect(hold.taking.value).toBeNull();
});

test('of two quick choices the first, held too late, does not count as held', async () => {
  const client = createFakeClient();
  const release = vi.spyOn(client, 'release');
  const held = vi.fn();
  const hold = createHold(client, Date.now, { ...silent, held });
  expect(await Promise.all([hold.take(slot, wish), hold.take(later, wish)])).toEqual([false, true]);
  expect(held).toHaveBeenCalledOnce();
  expect(release.mock.calls[0]?.[0].id).not.toBe(hold.held.value?.hold.id);
});

test('two quick presses are one extension, and without a hold there is none', async () => {
  const { client, hold } = await holding();
  const send = vi.spyOn(client, 'extend');
  const both = [hold.extend(), hold.extend()];
  expect(hold.extending.value).toBe(true);
  await Promise.all(both);
  expect(hold.extending.value).toBe(false);
  hold.forget();
  await hold.extend();
  expect(send).toHaveBeenCalledOnce();
});

test('the last extension is spent when the server says so', async () => {
  const { client, hold, mine } = await holding();
  vi.spyOn(client, 'extend').mockRejectedValueOnce(new RefusedError('extension-limit', 'no'));
  await hold.extend();
  expect(hold.held.value).toEqual({ ...mine, hold: { ...mine.hold, extensionsLeft: 0 } });
  expect(hold.error.value).toBeNull();
});

test('extending what is over tells that it is', async () => {
  const { client, events, hold } = await holding();
  vi.spyOn(client, 'extend').mockRejectedValueOnce(lapsed());
  await hold.extend();
  expect(hold.held.value).toBeNull();
  expect(events.lapsed).toHaveBeenCalledOnce();
});

test('an extension that arrives after another choice changes nothing', async () => {
  const { client, hold, mine } = await holding();
  const answer = Promise.withResolvers<typeof mine.hold>();
  vi.spyOn(client, 'extend').mockReturnValueOnce(answer.promise);
  const extension = hold.extend();
  await hold.take(later, wish);
  answer.resolve(mine.hold);
  await extension;
  expect(hold.held.value?.hold.start).toBe(later.start);
});

test('after sleep the server is asked for the same hold, and says how long it lasts', async () => {
  const { client, hold, mine, access } = await holding();
  const send = vi.spyOn(client, 'hold');
  send.mockResolvedValueOnce({ ...mine.hold, expiresIn: 42, secret: access.secret });
  await hold.reread();
  const { office, start, services } = mine.hold;
  expect(send.mock.calls).toEqual([[{ ...access, office, start, services }]]);
  expect(hold.secondsLeft.value).toBe(42);
});

test('after sleep a hold is over when the server says so, or its time is up, and not before', async () => {
  const { client, events, hold } = await holding();
  const send = vi.spyOn(client, 'hold');
  send.mockRejectedValueOnce(new NetworkError(null));
  await hold.reread();
  expect(hold.held.value).not.toBeNull();
  send.mockRejectedValueOnce(lapsed());
  await hold.reread();
  expect(hold.held.value).toBeNull();
  expect(events.lapsed).toHaveBeenCalledOnce();

  const other = await holding();
  vi.setSystemTime(Date.now() + 600_000);
  const asked = vi.spyOn(other.client, 'hold');
  await other.hold.reread();
  expect(other.events.lapsed).toHaveBeenCalledOnce();
  expect(asked).not.toHaveBeenCalled();
});

test.each([
  ['that it lasts', (answer: PromiseWithResolvers<never>, held: unknown) => answer.resolve(held as never)],
  ['that it is over', (answer: PromiseWithResolvers<never>) => answer.reject(lapsed())],
])('the answer %s, to a hold that was exchanged meanwhile, changes nothing', async (_, settle) => {
  const { client, events, hold, mine } = await holding();
  const answer = Promise.withResolvers<never>();
  vi.spyOn(client, 'hold').mockReturnValueOnce(answer.promise);
  const rereading = hold.reread();
  await hold.take(later, wish);
  settle(answer, mine.hold);
  await rereading;
  expect(hold.held.value?.hold.start).toBe(later.start);
  expect(events.lapsed).not.toHaveBeenCalled();
});

test('what is given back is given back once, and what is forgotten is not', async () => {
  const { client, hold, mine, access } = await holding();
  const release = vi.spyOn(client, 'release').mockRejectedValue(new NetworkError(null));
  hold.forget();
  expect(hold.held.value).toBeNull();
  hold.release();
  expect(release).not.toHaveBeenCalled();
  hold.restore(mine);
  hold.release();
  expect(hold.held.value).toBeNull();
  expect(release.mock.calls).toEqual([[access]]);
});

test('once stopped, no clock is looked at', async () => {
  const { hold } = await holding();
  const stop = hold.start();
  expect(vi.getTimerCount()).toBe(1);
  stop();
  expect(vi.getTimerCount()).toBe(0);
});
