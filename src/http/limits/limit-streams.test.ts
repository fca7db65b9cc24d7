import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { AppEnv, StreamKind } from '../options.ts';
import { limitStreams, most } from './limit-streams.ts';
import { usualLimits } from './limits.ts';

const small = {
  board: { all: 3, perClient: 2 },
  day: { all: 3, perClient: 2 },
  place: { all: 3, perClient: 1 },
};

/** Opens streams at an address, which stay open. */
function streams(limit = small) {
  const limited = limitStreams({ ...usualLimits, clientOf: () => 'the town hall' }, limit);
  const app = new Hono<AppEnv>();
  const end = new AbortController();
  app.get('/:kind/:booking?', async (c) => {
    const { kind, booking } = c.req.param();
    await limited(c, kind as StreamKind, forEver, booking)(end.signal).next();
    return c.text('open');
  });
  app.onError((_, c) => c.text('refused', 503));
  return async (path: string) => (await app.request(path)).status === 200;
}

async function* forEver(): AsyncGenerator<void, void> {
  for (;;) yield;
}

test('boards and desks are counted by address, telephones by their booking', async () => {
  const opens = streams();
  expect([await opens('/board'), await opens('/board'), await opens('/board')]).toEqual([true, true, false]);
  expect(await opens('/day')).toBe(true);
  expect([await opens('/place/a'), await opens('/place/a')]).toEqual([true, false]);
  expect([await opens('/place/b'), await opens('/place/c')]).toEqual([true, true]);
  expect(await opens('/place/d'), 'of everybody together').toBe(false);
});

test('a stream that ends makes room', async () => {
  const limited = limitStreams(undefined, { ...small, board: { all: 1, perClient: 1 } });
  const open = () => limited({} as never, 'board', forEver)(new AbortController().signal);
  const first = open();
  await first.next();
  expect(open).toThrow('Too much');
  await first.return();
  expect(open).not.toThrow();
});

test('a waiting area of a thousand telephones behind one address is not too much', () => {
  expect(most.place.all).toBeGreaterThan(1_000);
  expect(most.place.perClient).toBeLessThan(usualLimits.atOnce.perClient);
});
