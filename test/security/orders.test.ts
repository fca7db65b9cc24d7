import { newBookingId, newSecret } from '@termin/sdk';
import { expect, test } from 'vitest';
import { stateAt } from '../../src/booking/lifecycle.ts';
import { openApi } from '../../src/http/testing/api.ts';
import { type Keys, readKeys, type Step, steps } from './steps.ts';

const grace = { givenName: 'Grace', familyName: 'Hopper', email: 'grace@example.org' };

/** A city with somebody else's appointment, in which these steps have been taken. */
async function after(order: Step[]) {
  const api = openApi();
  const { id, secret, tokens } = await api.book({ start: '2020-03-12T11:00:00+01:00' }, grace);
  const keys: Keys = {
    ...{ id: newBookingId(), secret: newSecret(), confirm: '', manage: '' },
    other: { id, secret, ...tokens },
  };
  const seen = new Set<string>();

  /** What is the same here answers the same from here on. */
  async function situation() {
    const own = await api.store.find(keys.id);
    if (!own) return { state: null, key: 'nothing' };
    const { state, start, extensionsLeft, customer, bookFingerprint } = own;
    const now = stateAt(own, api.clock());
    const key = [
      now,
      state,
      start,
      extensionsLeft,
      customer !== null,
      bookFingerprint !== null,
      keys.confirm !== '',
    ];
    return { state: now, key: key.join(' ') };
  }

  async function take(step: Step) {
    const answer = await step.take(api, keys);
    await readKeys(api, keys, seen);
    return { ...(await situation()), status: answer?.status ?? 0 };
  }

  for (const step of order) await take(step);
  return { take, ...(await situation()) };
}

test('in every order of everything that can be asked only the button behind the link to confirm confirms', async () => {
  const ways = new Map<string, Step[]>([['nothing', []]]);
  const confirmed = new Set<string>();
  let tried = 0;
  // Grows while it is walked through: from every situation that is reached every step is tried.
  for (const [before, order] of ways) {
    let world = await after(order);
    for (const step of steps) {
      const { state, key, status } = await world.take(step);
      const story = [...order, step].map(({ name }) => name).join(', ');
      tried += 1;
      expect(status, story).toBeLessThan(500);
      if (key === before) continue;
      expect(step.reads, `${story}: only looks`).toBeUndefined();
      if (state === 'confirmed' && world.state !== 'confirmed') {
        expect(step.confirms, `${story}: may not confirm`).toBe(true);
        confirmed.add(step.name);
      }
      if (!ways.has(key)) ways.set(key, [...order, step]);
      world = await after(order);
    }
  }
  const longest = Math.max(...[...ways.values()].map((order) => order.length));
  console.log(`${tried} steps tried in ${ways.size} situations, up to ${longest} steps away`);
  expect([...confirmed].sort()).toEqual([
    'confirm with the link to confirm',
    'press confirm on the page of the link to confirm',
  ]);
  expect(ways.size).toBeGreaterThan(15);
  expect(longest).toBeGreaterThan(4);
}, 60_000);
