import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../store.ts';
import { at, busy, confirmed, held, minutes, now, pending, request, wish } from './given.ts';

export function describeHolds(current: () => Store): void {
  let store: Store;
  beforeEach(() => {
    store = current();
  });

  describe('holding a time', () => {
    it('takes a lane and keeps what was asked', async () => {
      const asked = wish({ lanes: [3] });
      expect(await store.hold(asked, now)).toEqual({
        id: asked.id,
        office: 'rheinhausen',
        lane: 3,
        start: at('09:52'),
        end: at('10:04'),
        day: '2020-03-12',
        services: [{ service: 'fuehrerschein', quantity: 1 }],
        state: 'held',
        expiresAt: now + minutes(10),
        extensionsLeft: 2,
        secretHash: 'hash of the secret',
        holdFingerprint: 'hold request',
        bookFingerprint: null,
        numberIndex: null,
        customer: null,
        consent: null,
        locale: 'de',
      });
    });

    it('gives every lane once, then none', async () => {
      const lanes = [1, 2, 3];
      const taken = [
        await held(store, { lanes }),
        await held(store, { lanes }),
        await held(store, { lanes }),
      ];
      expect(taken.map((one) => one.lane).sort()).toEqual(lanes);
      expect(await store.hold(wish({ lanes }), now)).toBeNull();
    });

    it('treats every id alike', async () => {
      const lanes = [1, 2];
      await held(store, { lanes, id: '00000000-0000-0000-0000-000000000000' });
      expect((await held(store, { lanes })).lane).toBe(2);
    });

    it.each([
      ['the same time', '09:52', 12],
      ['a minute of its end', '10:03', 12],
      ['a minute of its start', '09:41', 12],
      ['what lies inside', '09:55', 3],
      ['what lies around', '09:00', 120],
    ])('refuses %s', async (_, time, length) => {
      await held(store);
      expect(await store.hold(wish({ start: at(time), end: at(time) + length }), now)).toBeNull();
      expect(await busy(store)).toEqual(['1 09:52–10:04']);
    });

    it('lets neighbours, other lanes and other offices be', async () => {
      await held(store);
      await held(store, { start: at('10:04') });
      await held(store, { start: at('09:40') });
      await held(store, { lanes: [2] });
      await held(store, { office: 'mitte' });
      expect(await busy(store)).toEqual(['1 09:40–09:52', '1 09:52–10:04', '1 10:04–10:16', '2 09:52–10:04']);
    });

    it('gives fifty racing citizens as many holds as there are lanes', async () => {
      const lanes = [1, 2, 3, 4];
      const answers = await Promise.all(Array.from({ length: 50 }, () => store.hold(wish({ lanes }), now)));
      expect(answers.filter(Boolean)).toHaveLength(lanes.length);
      expect(await busy(store)).toHaveLength(lanes.length);
    });

    it('lets every one of racing neighbours have its time', async () => {
      const answers = await Promise.all(
        Array.from({ length: 30 }, (_, n) => store.hold(wish({ start: at('08:00') + 12 * n }), now)),
      );
      expect(answers.filter(Boolean)).toHaveLength(30);
    });
  });

  describe('a repeated hold', () => {
    it('is the same hold', async () => {
      const asked = wish();
      expect(await store.hold(asked, now)).toEqual(await store.hold(asked, now));
      expect(await busy(store)).toHaveLength(1);
    });

    it('is the same hold when both arrive at once', async () => {
      const asked = wish({ lanes: [1, 2, 3] });
      const [first, ...others] = await Promise.all([1, 2, 3, 4].map(() => store.hold(asked, now)));
      for (const other of others) expect(other).toEqual(first);
      expect(await busy(store)).toHaveLength(1);
    });

    it('is told what became of it', async () => {
      const asked = wish();
      const { office, id } = await held(store, asked);
      await store.release(office, id, now);
      expect(await store.hold(asked, now)).toMatchObject({ id, state: 'released' });
    });

    it('is refused with another request', async () => {
      const asked = wish();
      await store.hold(asked, now);
      expect(await store.hold({ ...asked, fingerprint: 'another' }, now)).toBe('id-in-use');
      expect(await store.hold({ ...asked, office: 'mitte', fingerprint: 'another' }, now)).toBe('id-in-use');
    });
  });

  describe('a hold that lapsed', () => {
    it('is free from that very instant, and taken over by the call that takes its time', async () => {
      const first = await held(store);
      expect(await store.hold(wish(), now + minutes(10) - 1)).toBeNull();
      const second = await store.hold(wish({ expiresAt: now + minutes(20) }), now + minutes(10));
      expect(second).toMatchObject({ state: 'held', lane: 1 });
      expect(await store.find(first.id)).toMatchObject({ state: 'lapsed', expiresAt: null });
    });

    it('gives way to a longer time that needs several', async () => {
      await held(store, { start: at('09:00') });
      await held(store, { start: at('09:12') });
      const long = wish({ start: at('09:05'), end: at('09:35'), expiresAt: now + minutes(30) });
      expect(await store.hold(long, now)).toBeNull();
      expect(await store.hold(long, now + minutes(10))).toMatchObject({ id: long.id });
    });

    it('goes to one of many who want it', async () => {
      await held(store);
      const later = now + minutes(10);
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => store.hold(wish({ expiresAt: later + 1 }), later)),
      );
      expect(answers.filter(Boolean)).toHaveLength(1);
    });

    it('can not be extended, released or booked', async () => {
      const { office, id } = await held(store);
      const later = now + minutes(10);
      expect(await store.extend(office, id, later + minutes(10), later)).toBeNull();
      expect(await store.release(office, id, later)).toBeNull();
      expect(await store.book(request({ office, id }), later)).toBeNull();
    });
  });

  describe('replacing an earlier hold', () => {
    const earlierOf = ({ office, id }: { office: string; id: string }) => ({ replaces: { office, id } });

    it('gives the earlier one up', async () => {
      const earlier = await held(store);
      await held(store, { start: at('11:00'), ...earlierOf(earlier) });
      expect(await busy(store)).toEqual(['1 11:00–11:12']);
      expect(await store.find(earlier.id)).toMatchObject({ state: 'released', expiresAt: null });
    });

    it('keeps the earlier one when the new time is taken', async () => {
      const earlier = await held(store);
      await held(store, { start: at('11:00') });
      expect(await store.hold(wish({ start: at('11:06'), ...earlierOf(earlier) }), now)).toBeNull();
      expect(await store.find(earlier.id)).toEqual(earlier);
    });

    it('may overlap the earlier one on the only lane', async () => {
      const earlier = await held(store);
      await held(store, { start: at('09:56'), ...earlierOf(earlier) });
      expect(await busy(store)).toEqual(['1 09:56–10:08']);
    });

    it('leaves what is booked alone', async () => {
      const booked = await pending(store);
      expect(await store.hold(wish(earlierOf(booked)), now)).toBeNull();
      await held(store, { start: at('11:00'), ...earlierOf(booked) });
      expect(await store.find(booked.id)).toEqual(booked);
    });

    it('of an office does not touch another office', async () => {
      const earlier = await held(store);
      await held(store, { start: at('11:00'), replaces: { office: 'mitte', id: earlier.id } });
      expect(await store.find(earlier.id)).toEqual(earlier);
    });
  });

  describe('extending and releasing', () => {
    it('moves the end as often as allowed', async () => {
      const { office, id } = await held(store);
      const until = now + minutes(20);
      expect(await store.extend(office, id, until, now)).toMatchObject({
        expiresAt: until,
        extensionsLeft: 1,
      });
      expect(await store.extend(office, id, until + 1, now)).toMatchObject({ extensionsLeft: 0 });
      expect(await store.extend(office, id, until + 2, now)).toBeNull();
      expect(await store.hold(wish(), until)).toBeNull();
    });

    it('never extends more often under a race', async () => {
      const { office, id } = await held(store);
      const until = now + minutes(20);
      const answers = await Promise.all([1, 2, 3, 4].map(() => store.extend(office, id, until, now)));
      expect(answers.filter(Boolean)).toHaveLength(2);
    });

    it('frees the time once', async () => {
      const { office, id } = await held(store);
      const answers = await Promise.all([1, 2].map(() => store.release(office, id, now)));
      expect(answers.filter(Boolean)).toMatchObject([{ state: 'released', expiresAt: null }]);
      expect(await busy(store)).toEqual([]);
    });

    it('needs a hold of that office', async () => {
      const { id } = await held(store);
      expect(await store.extend('mitte', id, now + minutes(20), now)).toBeNull();
      expect(await store.release('mitte', id, now)).toBeNull();
      expect(await store.release('rheinhausen', crypto.randomUUID(), now)).toBeNull();
      const { office, id: booked } = await confirmed(store, { start: at('11:00') });
      expect(await store.release(office, booked, now)).toBeNull();
    });
  });
}
