import { describe, expect, it, vi } from 'vitest';
import { toMinute } from '../booking/instant.ts';
import { cityWith, service } from '../booking/testing/city.ts';
import { officeWith, opening } from '../booking/testing/office.ts';
import { createMemoryStore } from '../store/memory.ts';
import type { Store } from '../store/store.ts';
import { createContext } from './context.ts';
import { answerDays, days } from './days.ts';
import { slots } from './slots.ts';

const hours = [opening('08:00', '09:00')];
const config = cityWith([service('pass')], [officeWith({ hours }), officeWith({ hours }, 'walsum')]);
const services = [{ service: 'pass', quantity: 1 }];

function openTown(staleMs = 0) {
  let now = Date.parse('2020-03-09T08:00:00+01:00');
  const store: Store = createMemoryStore();
  const taken = vi.spyOn(store, 'taken');
  const clock = () => now;
  const context = createContext({ config, store, clock, staleMs });
  return {
    context,
    store,
    taken,
    clock,
    set: (instant: string) => {
      now = Date.parse(instant);
    },
    keep: (target: Store, day: string, office = 'rheinhausen') => {
      const start = toMinute(`${day}T08:00:00+02:00`);
      return target.block([{ office, lane: 1, start: start - 60, end: start + 120, day }], now);
    },
    free: async (day: string) => {
      const { offices } = await slots(context, { services, date: day, offices: ['rheinhausen'] });
      return offices[0]?.slots.length;
    },
  };
}

describe('availability from memory', () => {
  it('reads all offices and days with one call, then nothing more', async () => {
    const { context, taken } = openTown();
    const first = await answerDays(context, { services });
    expect(taken).toHaveBeenCalledTimes(1);
    expect(await answerDays(context, { services })).toBe(first);
    await slots(context, { services, date: '2020-03-12' });
    expect(taken).toHaveBeenCalledTimes(1);
  });

  it('asks only for what has changed', async () => {
    const { context, taken, store, keep } = openTown();
    await days(context, { services });
    await keep(store, '2020-03-12');
    await days(context, { services });
    expect(taken).toHaveBeenCalledTimes(2);
    expect(taken.mock.calls[1]?.[0]).toEqual(['rheinhausen']);
  });

  it('shows its own writes at once, those of others after a while', async () => {
    const { context, store, keep, free } = openTown(3_600_000);
    expect(await free('2020-03-12')).toBe(13);
    await keep(store, '2020-03-12');
    expect(await free('2020-03-12')).toBe(13);
    await keep(context.store, '2020-03-13');
    expect(await free('2020-03-13')).toBe(0);
    expect(await free('2020-03-12')).toBe(0);
  });

  it('follows days far beyond the horizon too', async () => {
    const { context, store, keep } = openTown();
    const ask = async () => {
      const range = { from: '2020-06-01', to: '2020-06-02' };
      const answer = await days(context, { services, offices: ['rheinhausen'], range });
      return answer.days.map(({ status }) => status);
    };
    expect(await ask()).toEqual(['unreleased', 'unreleased']);
    await keep(store, '2020-06-02');
    expect(await ask()).toEqual(['unreleased', 'full']);
  });

  it('does not look at the centuries on the way to a far day', async () => {
    const { context, taken } = openTown();
    await days(context, { services, range: { from: '2999-10-01', to: '2999-12-31' } });
    const minutes = taken.mock.calls.map(([, from, to]) => to - from);
    expect(Math.max(...minutes)).toBeLessThan(93 * 24 * 60);
  });

  it('answers for the new day after midnight, and for the old one when the clock is put back', async () => {
    const { context, store, set, keep, free } = openTown();
    await keep(store, '2020-03-10');
    expect((await days(context, { services })).bookable.from).toBe('2020-03-09');
    set('2020-03-12T08:00:00+01:00');
    const { bookable, nextFree } = await days(context, { services });
    expect([bookable.from, nextFree]).toEqual(['2020-03-12', '2020-03-12']);
    expect(await free('2020-03-10')).toBe(0);
    set('2020-03-09T08:00:00+01:00');
    expect(await free('2020-03-10')).toBe(0);
    expect(await free('2020-03-11')).toBe(13);
  });
});
