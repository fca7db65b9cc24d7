import { expect, test, vi } from 'vitest';
import { startWorker } from './worker.ts';

function unexpected(error: unknown): void {
  throw error;
}

const hour = 3_600_000;

test('it goes on at once while there is more', async () => {
  let left = 3;
  const worker = startWorker(async () => --left > 0, hour, unexpected);
  await vi.waitFor(() => expect(left).toBe(0));
  await worker.stop();
});

test('woken in the middle of a round, it does another', async () => {
  let rounds = 0;
  const worker = startWorker(
    async () => {
      rounds += 1;
      await Promise.resolve();
      if (rounds === 1) worker.wake();
      return false;
    },
    hour,
    unexpected,
  );
  await vi.waitFor(() => expect(rounds).toBe(2));
  await worker.stop();
});

test('an error is reported and does not end it', async () => {
  const reported: unknown[] = [];
  let rounds = 0;
  const worker = startWorker(
    async () => {
      rounds += 1;
      if (rounds === 1) throw new Error('once');
      return false;
    },
    5,
    (error) => reported.push(error),
  );
  await vi.waitFor(() => expect(rounds).toBeGreaterThan(2));
  expect(reported).toEqual([new Error('once')]);
  await worker.stop();
});

test('one that hangs is silent, one that rests is heard again', async () => {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const hanging = startWorker(() => promise, 0, unexpected);
  const working = startWorker(async () => false, 5, unexpected);
  await vi.waitFor(() => expect(hanging.silentMs()).toBeGreaterThan(60));
  await vi.waitFor(() => expect(working.silentMs()).toBeLessThan(20));
  resolve(false);
  await Promise.all([hanging.stop(), working.stop()]);
  expect(hanging.silentMs()).toBeLessThan(60);
});

test('stopping waits for the round that runs, and no other begins', async () => {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  let rounds = 0;
  const worker = startWorker(
    () => {
      rounds += 1;
      return promise;
    },
    0,
    unexpected,
  );
  const stopped = worker.stop();
  resolve(true);
  await stopped;
  expect(rounds).toBe(1);
});
