import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../store.ts';
import {
  at,
  booking,
  busy,
  confirmed,
  customer,
  held,
  mail,
  minutes,
  move,
  now,
  pending,
  request,
  wish,
} from './given.ts';

export function describeLife(current: () => Store): void {
  let store: Store;
  beforeEach(() => {
    store = current();
  });

  describe('booking', () => {
    it('makes a pending booking of a hold', async () => {
      const hold = await held(store);
      const consent = { version: '2020-01', at: now };
      const booked = { state: 'pending', numberIndex: 0, customer, consent, locale: 'en' };
      expect(await store.book(request(hold, { locale: 'en' }), now)).toEqual({
        ...hold,
        ...booked,
        expiresAt: now + minutes(60),
        bookFingerprint: 'booking request',
      });
    });

    it('answers a repeated request with the same booking, also later', async () => {
      const hold = await held(store);
      const answers = await Promise.all([1, 2, 3].map(() => store.book(request(hold), now)));
      for (const answer of answers) expect(answer).toEqual(answers[0]);
      await store.confirm(hold.office, hold.id, mail('confirmed'), now);
      expect(await store.book(request(hold), now)).toMatchObject({ state: 'confirmed', numberIndex: 0 });
      expect(await store.book(request(hold, { fingerprint: 'another' }), now)).toBeNull();
      expect(await store.leaseMails(10, now + 1, now)).toHaveLength(2);
    });

    it('needs a hold of that office', async () => {
      const hold = await held(store);
      expect(await store.book(request({ office: 'mitte', id: hold.id }), now)).toBeNull();
      expect(await store.book(request({ office: 'mitte', id: crypto.randomUUID() }), now)).toBeNull();
    });

    it('gives a time back that nobody confirmed', async () => {
      const { id } = await pending(store);
      const later = now + minutes(60);
      expect(await store.hold(wish(), later - 1)).toBeNull();
      expect(await store.hold(wish({ expiresAt: later + 1 }), later)).toMatchObject({ state: 'held' });
      expect(await store.find(id)).toMatchObject({ state: 'lapsed', customer: null, consent: null });
    });
  });

  describe('waiting numbers', () => {
    it('count up by office and day, and are never given twice', async () => {
      const numbers = async (values: { office: string; day: string }) => {
        const day = [0, 1, 2].map((n) => at('08:00', values.day) + 12 * n);
        const booked = await Promise.all(day.map((start) => pending(store, { ...values, start })));
        return booked.map((one) => one.numberIndex).sort();
      };
      expect(await numbers({ office: 'rheinhausen', day: '2020-03-12' })).toEqual([0, 1, 2]);
      expect(await numbers({ office: 'rheinhausen', day: '2020-03-13' })).toEqual([0, 1, 2]);
      expect(await numbers({ office: 'mitte', day: '2020-03-12' })).toEqual([0, 1, 2]);
    });

    it('are not given again after a cancellation', async () => {
      const { office, id } = await pending(store);
      await store.cancel(office, id, mail('cancelled'), now);
      expect(await pending(store)).toMatchObject({ numberIndex: 1 });
    });
  });

  describe('the limit of open appointments', () => {
    const limited = { customerKey: 'erika', openPerEmail: 2 };
    const at8 = (n: number) => ({ start: at('08:00') + 12 * n });

    it('refuses one more, and counts what is over no longer', async () => {
      const [first, second, third] = [
        await held(store, at8(0)),
        await held(store, at8(1)),
        await held(store, at8(2)),
      ];
      await store.book(request(first, limited), now);
      await store.book(request(second, { ...limited, expiresAt: now + 1 }), now);
      expect(await store.book(request(third, limited), now)).toBe('too-many');
      expect(await store.find(third.id)).toEqual(third);
      expect(await store.book(request(third, limited), now + 1)).toMatchObject({
        state: 'pending',
        numberIndex: 2,
      });
    });

    it('forgets appointments of the past', async () => {
      const { office, id } = booking(await store.book(request(await held(store), limited), now));
      await store.confirm(office, id, mail('confirmed'), now);
      const later = at('10:04') * 60_000;
      const next = booking(await store.hold(wish({ start: at('11:00'), expiresAt: later + 1 }), later));
      expect(await store.book(request(next, { ...limited, openPerEmail: 1 }), later)).toMatchObject({
        state: 'pending',
      });
    });

    it('holds under a race', async () => {
      const holds = await Promise.all([0, 1, 2, 3, 4, 5].map((n) => held(store, at8(n))));
      const answers = await Promise.all(holds.map((hold) => store.book(request(hold, limited), now)));
      expect(answers.filter((answer) => answer === 'too-many')).toHaveLength(4);
    });
  });

  describe('confirming and cancelling', () => {
    it('confirms once, and for good', async () => {
      const { office, id } = await pending(store);
      const answers = await Promise.all(
        [1, 2, 3].map(() => store.confirm(office, id, mail('confirmed'), now)),
      );
      expect(answers.filter(Boolean)).toMatchObject([{ state: 'confirmed', expiresAt: null, customer }]);
      expect(await store.hold(wish(), now + minutes(600))).toBeNull();
    });

    it('does not confirm holds, lapsed ones or those of another office', async () => {
      const hold = await held(store, { start: at('11:00') });
      expect(await store.confirm(hold.office, hold.id, mail('confirmed'), now)).toBeNull();
      const { office, id } = await pending(store);
      expect(await store.confirm('mitte', id, mail('confirmed'), now)).toBeNull();
      expect(await store.confirm(office, id, mail('confirmed'), now + minutes(60))).toBeNull();
    });

    it.each([
      ['pending', pending],
      ['confirmed', confirmed],
    ])('cancels a %s booking once and erases its personal data', async (_, make) => {
      const { office, id } = await make(store);
      const answers = await Promise.all(
        [1, 2, 3].map(() => store.cancel(office, id, mail('cancelled'), now)),
      );
      const erased = { customer: null, consent: null };
      expect(answers.filter(Boolean)).toMatchObject([{ state: 'cancelled', expiresAt: null, ...erased }]);
      expect(await store.find(id)).toMatchObject(erased);
      expect(await busy(store)).toEqual([]);
    });

    it('does not cancel holds or lapsed ones', async () => {
      const hold = await held(store, { start: at('11:00') });
      expect(await store.cancel(hold.office, hold.id, mail('cancelled'), now)).toBeNull();
      const { office, id } = await pending(store);
      expect(await store.cancel(office, id, mail('cancelled'), now + minutes(60))).toBeNull();
    });

    it('is either confirmed first or not at all when both are pressed', async () => {
      const { office, id } = await pending(store);
      await Promise.all([
        store.confirm(office, id, mail('confirmed'), now),
        store.cancel(office, id, mail('cancelled'), now),
      ]);
      expect(await store.find(id)).toMatchObject({ state: 'cancelled' });
    });
  });

  describe('moving', () => {
    it('changes the time and keeps number, customer and state', async () => {
      const before = await confirmed(store);
      const moved = await store.move(move(before, at('11:00')), now);
      expect(moved).toEqual({ ...before, start: at('11:00'), end: at('11:12') });
      expect(await busy(store)).toEqual(['1 11:00–11:12']);
    });

    it('brings the data and the consent that the new office has asked for', async () => {
      const before = await confirmed(store);
      const complete = { ...customer, telephone: '0203 94000' };
      const consent = { version: '2020-03', at: now + 1 };
      const asked = { ...move(before, at('11:00'), { office: 'mitte' }), customer: complete, consent };
      expect(await store.move(asked, now)).toMatchObject({ customer: complete, consent });
      const moved = booking(await store.find(before.id));
      expect(moved).toMatchObject({ office: 'mitte', customer: complete, consent });
      await store.move({ ...move(moved, at('12:00')), customer }, now);
      expect(await store.find(before.id)).toMatchObject({ start: at('12:00'), customer, consent });
      expect(booking(await store.find(before.id)).customer).not.toHaveProperty('telephone');
    });

    it('may overlap its own time', async () => {
      const before = await confirmed(store);
      expect(await store.move(move(before, at('09:56')), now)).toMatchObject({ start: at('09:56') });
    });

    it('changes nothing when the new time is taken', async () => {
      const before = await confirmed(store);
      await held(store, { start: at('11:00') });
      const complete = { ...customer, telephone: '0203 94000' };
      const consent = { version: '2020-03', at: now };
      const asked = { ...move(before, at('11:04')), customer: complete, consent };
      expect(await store.move(asked, now)).toBe('taken');
      expect(await store.find(before.id)).toEqual(before);
      expect(await store.leaseMails(10, now + 1, now)).toHaveLength(2);
    });

    it('takes over what has lapsed', async () => {
      const before = await confirmed(store);
      await held(store, { start: at('11:00') });
      expect(await store.move(move(before, at('11:04')), now + minutes(10))).toMatchObject({
        start: at('11:04'),
      });
    });

    it('gives a new number on another day or at another office', async () => {
      const before = await confirmed(store, { start: at('08:00') });
      await pending(store, { start: at('08:00', '2020-03-13'), day: '2020-03-13' });
      const friday = { day: '2020-03-13', start: at('09:00', '2020-03-13'), end: at('09:12', '2020-03-13') };
      const moved = booking(await store.move(move(before, friday.start, friday), now));
      expect(moved).toMatchObject({ day: '2020-03-13', numberIndex: 1 });
      const away = await store.move(move(moved, friday.start, { ...friday, office: 'mitte' }), now);
      expect(away).toMatchObject({ office: 'mitte', numberIndex: 0, customer });
      expect(await busy(store)).toEqual([]);
      expect(await store.find(before.id)).toEqual(away);
    });

    it('needs a confirmed booking of that office', async () => {
      const before = await pending(store);
      expect(await store.move(move(before, at('11:00')), now)).toBeNull();
      const sure = await confirmed(store, { start: at('12:00') });
      expect(await store.move({ ...move(sure, at('13:00')), office: 'mitte' }, now)).toBeNull();
    });

    it('lets one of racing movers and holders have the time', async () => {
      const movers = await Promise.all(
        [0, 1, 2, 3].map((n) => confirmed(store, { start: at('08:00') + 12 * n })),
      );
      const answers = await Promise.all([
        ...movers.map((one) => store.move(move(one, at('11:00')), now)),
        ...movers.map(() => store.hold(wish({ start: at('11:04') }), now)),
      ]);
      expect(answers.filter((answer) => answer !== null && answer !== 'taken')).toHaveLength(1);
    });
  });
}
