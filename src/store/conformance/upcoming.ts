import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../store.ts';
import { at, confirmed, held, mail, minutes, now, pending } from './given.ts';

export function describeUpcoming(current: () => Store): void {
  let store: Store;
  beforeEach(() => {
    store = current();
  });
  const starts = async (when = now) => (await store.upcoming(when)).map(({ start }) => start);

  describe('appointments to come', () => {
    it('are told with office, lane, time and services, and without anything personal', async () => {
      const { id } = await confirmed(store);
      expect(await store.upcoming(now)).toEqual([
        {
          id,
          office: 'rheinhausen',
          lane: 1,
          start: at('09:52'),
          end: at('10:04'),
          day: '2020-03-12',
          services: [{ service: 'fuehrerschein', quantity: 1 }],
          state: 'confirmed',
          numberIndex: 0,
        },
      ]);
    });

    it('are those that stand or wait for their confirmation, not holds, kept times and what was given up', async () => {
      const { office, id } = await confirmed(store, { start: at('08:00') });
      await store.cancel(office, id, mail('cancelled'), now);
      await held(store, { start: at('09:00') });
      await store.block([{ office, lane: 1, start: at('10:00'), end: at('10:12'), day: '2020-03-12' }], now);
      await pending(store, { start: at('11:00') });
      await confirmed(store, { start: at('12:00') });
      expect(await starts()).toEqual([at('11:00'), at('12:00')]);
      expect(await starts(now + minutes(60))).toEqual([at('12:00')]);
    });

    it('are so until they end', async () => {
      const { end } = await confirmed(store);
      expect(await starts(end * 60_000 - 1)).toHaveLength(1);
      expect(await starts(end * 60_000)).toHaveLength(0);
    });

    it('come by their starts, offices and lanes', async () => {
      await confirmed(store, { start: at('10:00'), office: 'walsum' });
      await confirmed(store, { start: at('10:00'), lanes: [2] });
      await confirmed(store, { start: at('10:00'), lanes: [1] });
      await confirmed(store, { start: at('09:00'), office: 'walsum' });
      const told = await store.upcoming(now);
      expect(told.map(({ start, office, lane }) => [start, office, lane])).toEqual([
        [at('09:00'), 'walsum', 1],
        [at('10:00'), 'rheinhausen', 1],
        [at('10:00'), 'rheinhausen', 2],
        [at('10:00'), 'walsum', 1],
      ]);
    });
  });
}
