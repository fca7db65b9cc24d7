import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../store.ts';
import { at, busy, confirmed, held, mail, minutes, move, now, pending, request, wish } from './given.ts';

export function describeUpkeep(current: () => Store): void {
  let store: Store;
  beforeEach(() => {
    store = current();
  });

  describe('what is taken', () => {
    it('is told with its lane and until when', async () => {
      await held(store, { lanes: [2] });
      await confirmed(store, { start: at('11:00') });
      const stretch = { office: 'rheinhausen', start: at('09:52'), end: at('10:04') };
      const taken = await store.taken(['rheinhausen'], at('08:00'), at('16:00'), now);
      expect(taken.sort((a, b) => a.start - b.start)).toEqual([
        { ...stretch, lane: 2, until: now + minutes(10) },
        { office: 'rheinhausen', lane: 1, start: at('11:00'), end: at('11:12'), until: null },
      ]);
    });

    it('is what overlaps the time asked for, at the offices asked for', async () => {
      await held(store);
      await held(store, { office: 'mitte' });
      await held(store, { office: 'homberg' });
      const count = async (offices: string[], from: string, to: string) =>
        (await store.taken(offices, at(from), at(to), now)).length;
      expect(await count(['rheinhausen', 'mitte'], '08:00', '12:00')).toBe(2);
      expect(await count(['rheinhausen'], '10:03', '12:00')).toBe(1);
      expect(await count(['rheinhausen'], '10:04', '12:00')).toBe(0);
      expect(await count(['rheinhausen'], '08:00', '09:52')).toBe(0);
      expect(await count([], '08:00', '12:00')).toBe(0);
    });

    it('ends with the lapse, whether or not that was marked', async () => {
      await held(store);
      await pending(store, { start: at('11:00') });
      expect(await busy(store, now + minutes(10))).toEqual(['1 11:00–11:12']);
      expect(await busy(store, now + minutes(60))).toEqual([]);
    });
  });

  describe('blocking times', () => {
    const block = (start: string, end: string, lane = 1) => ({
      office: 'rheinhausen',
      lane,
      start: at(start),
      end: at(end),
      day: '2020-03-12',
    });

    it('takes them for good, and leaves out what overlaps', async () => {
      await held(store);
      const blocks = [
        block('09:00', '10:00'),
        block('10:04', '12:00'),
        block('11:00', '13:00'),
        block('09:00', '10:00', 2),
      ];
      expect(await store.block(blocks, now)).toBe(2);
      expect(await busy(store)).toEqual(['1 09:52–10:04', '1 10:04–12:00', '2 09:00–10:00']);
      expect(await store.hold(wish({ start: at('11:00') }), now)).toBeNull();
      expect(await store.block(blocks, now)).toBe(0);
    });

    it('takes over what has lapsed', async () => {
      await held(store);
      expect(await store.block([block('09:00', '10:00')], now + minutes(10))).toBe(1);
    });
  });

  describe('lapse', () => {
    it('marks holds and bookings whose time is over, once', async () => {
      const hold = await held(store);
      const booked = await pending(store, { start: at('11:00') });
      const sure = await confirmed(store, { start: at('12:00') });
      expect(await store.lapse(now)).toBe(0);
      expect(await store.lapse(now + minutes(10))).toBe(1);
      expect(await store.lapse(now + minutes(60))).toBe(1);
      expect(await store.lapse(now + minutes(60))).toBe(0);
      expect(await store.find(hold.id)).toMatchObject({ state: 'lapsed', expiresAt: null });
      expect(await store.find(booked.id)).toMatchObject({ state: 'lapsed', customer: null, consent: null });
      expect(await store.find(sure.id)).toEqual(sure);
    });

    it('counts each once when several workers mark', async () => {
      for (const n of [0, 1, 2, 3]) await held(store, { start: at('08:00') + 12 * n });
      const counts = await Promise.all([1, 2, 3].map(() => store.lapse(now + minutes(10))));
      expect(counts.reduce((sum, count) => sum + count)).toBe(4);
    });
  });

  describe('erase', () => {
    it('erases what ended before, links and mails with it, and leaves the rest', async () => {
      const early = await confirmed(store);
      const late = await confirmed(store, { start: at('11:00') });
      expect(await store.erase(at('10:04'))).toBe(0);
      expect(await store.erase(at('10:05'))).toBe(1);
      expect(await store.find(early.id)).toEqual({ ...early, customer: null, consent: null });
      expect(await store.find(late.id)).toEqual(late);
      expect(await store.findByToken('rheinhausen', `manage ${early.id}`)).toBeNull();
      expect(await store.findByToken('rheinhausen', `manage ${late.id}`)).not.toBeNull();
      const left = await store.leaseMails(10, now + 1, now);
      expect(left.map((one) => one.booking)).toEqual([late.id, late.id]);
    });

    it('deletes what was given up, its links with it, and never gives its number again', async () => {
      const released = await held(store, { start: at('08:00') });
      await store.release(released.office, released.id, now);
      const lapsed = await pending(store, { start: at('08:12') });
      await store.lapse(now + minutes(60));
      const cancelled = await confirmed(store, { start: at('08:24') });
      await store.cancel(cancelled.office, cancelled.id, mail('cancelled'), now);
      const later = await confirmed(store, { start: at('11:00') });
      await store.cancel(later.office, later.id, mail('cancelled'), now);
      const stood = await confirmed(store, { start: at('08:36') });

      await store.erase(at('10:00'));
      for (const { id } of [released, lapsed, cancelled]) {
        expect(await store.find(id)).toBeNull();
        expect(await store.findByToken('rheinhausen', `manage ${id}`)).toBeNull();
      }
      expect(await store.find(later.id)).toMatchObject({ state: 'cancelled' });
      expect(await store.find(stood.id)).toMatchObject({ state: 'confirmed', customer: null });
      expect(await pending(store, { start: at('12:00') })).toMatchObject({ numberIndex: 4 });
    });

    it('lets time be taken again where something was deleted', async () => {
      const { office, id } = await confirmed(store);
      await store.cancel(office, id, mail('cancelled'), now);
      await store.erase(at('10:05'));
      expect(await pending(store, { id })).toMatchObject({ id, numberIndex: 1 });
      expect(await busy(store)).toEqual(['1 09:52–10:04']);
    });

    it('erases mails to those who cancelled and could not be reached', async () => {
      const { office, id } = await confirmed(store);
      for (const { id: sent } of await store.leaseMails(10, now + 1, now)) await store.mailSent(sent);
      await store.cancel(office, id, mail('cancelled'), now);
      await store.erase(at('10:05'));
      expect(await store.leaseMails(10, now + 1, now)).toEqual([]);
    });
  });

  describe('keys', () => {
    it('are known by what they came with, for a day', async () => {
      const day = minutes(24 * 60);
      expect(await store.claimKey('k', 'request', now)).toBe(true);
      expect(await store.claimKey('k', 'request', now + 1)).toBe(true);
      expect(await store.claimKey('k', 'another', now + 1)).toBe(false);
      expect(await store.claimKey('l', 'another', now)).toBe(true);
      expect(await store.claimKey('k', 'another', now + day)).toBe(true);
      await store.lapse(now + 3 * day);
      expect(await store.claimKey('k', 'third', now + 3 * day)).toBe(true);
    });

    it('belong to one of racing requests', async () => {
      const claims = await Promise.all([1, 2, 3, 4].map((n) => store.claimKey('k', `request ${n}`, now)));
      expect(claims.filter(Boolean)).toHaveLength(1);
    });
  });

  describe('changes', () => {
    const today = { office: 'rheinhausen', day: '2020-03-12' };
    const after = async (cursor: number) => {
      const answer = await store.changes(cursor);
      if (answer === 'gone') throw new Error('the cursor is gone');
      return answer;
    };
    const start = async () => {
      const answer = await store.changes(null);
      if (answer === 'gone') throw new Error('null can not be gone');
      expect(answer.days).toEqual([]);
      return answer.cursor;
    };

    it('tell the day of everything that makes or ends what is busy', async () => {
      const steps = [
        () => store.hold(asked, now),
        () => store.extend(office, id, now + minutes(20), now),
        () => store.book(request(asked), now),
        () => store.confirm(office, id, mail('confirmed'), now),
        () => store.cancel(office, id, mail('cancelled'), now),
      ];
      const asked = wish();
      const { office, id } = asked;
      for (const step of steps) {
        const cursor = await start();
        await step();
        expect((await after(cursor)).days).toEqual([today]);
      }
    });

    it('tell both days of a move, and marked lapses', async () => {
      const booked = await confirmed(store);
      const cursor = await start();
      await store.move(move(booked, at('11:00'), { office: 'mitte' }), now);
      expect((await after(cursor)).days).toEqual(
        expect.arrayContaining([today, { ...today, office: 'mitte' }]),
      );
      await held(store);
      const then = await start();
      await store.lapse(now + minutes(10));
      expect((await after(then)).days).toEqual([today]);
    });

    it('tell each day once, and nothing when nothing changed', async () => {
      const cursor = await start();
      for (const n of [0, 1, 2]) await held(store, { start: at('08:00') + 12 * n });
      const told = await after(cursor);
      expect(told.days).toEqual([today]);
      expect((await after(told.cursor)).days).toEqual([]);
    });

    it('are gone for a cursor of another database', async () => {
      expect(await store.changes((await start()) + 1_000_000)).toBe('gone');
    });
  });
}
