import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../store.ts';
import { at, confirmed, held, mail, minutes, move, now, pending, wish } from './given.ts';

export function describeMails(current: () => Store): void {
  let store: Store;
  beforeEach(() => {
    store = current();
  });

  const lease = (when = now, limit = 10) => store.leaseMails(limit, when + minutes(1), when);
  const kinds = async (when = now) => (await lease(when)).map((one) => one.mail.kind);
  const one = async (when = now) => {
    const [leased] = await lease(when);
    if (!leased) throw new Error('no mail is due');
    return leased;
  };

  const failed = (booking: string) => ({
    id: expect.any(String),
    office: 'rheinhausen',
    booking,
    kind: 'booked',
    domain: 'example.org',
    attempts: 1,
  });

  describe('mails', () => {
    it('come with the change they tell of', async () => {
      const booked = await pending(store);
      expect(await lease()).toEqual([
        {
          id: expect.any(String),
          office: 'rheinhausen',
          booking: booked.id,
          mail: mail('booked', { confirm: 'c-secret', manage: 'm-secret' }),
          attempts: 0,
          error: null,
        },
      ]);
      await store.confirm(booked.office, booked.id, mail('confirmed'), now);
      await store.move(move(booked, at('11:00')), now);
      await store.cancel(booked.office, booked.id, mail('cancelled'), now);
      expect((await kinds()).sort()).toEqual(['cancelled', 'confirmed', 'rescheduled']);
    });

    it('are leased once, also to racing workers, and no more than asked', async () => {
      for (const n of [0, 1, 2, 3]) await pending(store, { start: at('08:00') + 12 * n });
      expect(await lease(now, 1)).toHaveLength(1);
      const leases = await Promise.all([lease(), lease(), lease()]);
      const bookings = leases.flat().map((leased) => leased.booking);
      expect(bookings).toHaveLength(3);
      expect(new Set(bookings).size).toBe(3);
    });

    it('are leased again when the lease has run out, and count it', async () => {
      await pending(store);
      await lease();
      expect(await lease(now + minutes(1) - 1)).toEqual([]);
      expect(await lease(now + minutes(1))).toMatchObject([{ attempts: 1 }]);
    });

    it('are gone once sent', async () => {
      await pending(store);
      await store.mailSent((await one()).id);
      expect(await lease(now + minutes(600))).toEqual([]);
    });

    it('are tried again when it is said', async () => {
      await pending(store);
      await store.mailFailed((await one()).id, 'greylisted', now + minutes(5));
      expect(await lease(now + minutes(5) - 1)).toEqual([]);
      expect(await lease(now + minutes(5))).toMatchObject([
        { attempts: 1, error: 'greylisted', mail: { tokens: { manage: 'm-secret' } } },
      ]);
    });

    it('are given up when it is said', async () => {
      await pending(store);
      await store.mailFailed((await one()).id, 'no such mailbox', null);
      expect(await lease(now + minutes(600))).toEqual([]);
    });

    it('that were given up are listed without anybody named, the newest first', async () => {
      const first = await pending(store);
      const second = await pending(store, { start: at('11:00') });
      expect(await store.failedMails(10)).toEqual([]);
      for (const { id, booking } of await lease()) {
        await store.mailFailed(id, booking === first.id ? 'no such mailbox' : 'full', null);
      }
      expect(await store.failedMails(10)).toEqual([
        { ...failed(second.id), error: 'full' },
        { ...failed(first.id), error: 'no such mailbox' },
      ]);
      expect(await store.failedMails(1)).toMatchObject([{ booking: second.id }]);
    });

    it('tell who never confirmed that the time is gone, and those who only held it nothing', async () => {
      const { id } = await pending(store);
      await held(store, { start: at('11:00') });
      await lease(now);
      await store.lapse(now + minutes(60));
      const leased = await store.leaseMails(10, now + minutes(70), now + minutes(60));
      expect(leased.filter((job) => job.mail.kind === 'lapsed')).toMatchObject([
        { booking: id, mail: mail('lapsed') },
      ]);
    });

    it('tell it also when somebody else has taken the time over', async () => {
      await pending(store);
      await lease(now);
      const later = now + minutes(60);
      await store.hold(wish({ expiresAt: later + 1 }), later);
      await store.lapse(later);
      expect((await kinds(later)).filter((kind) => kind === 'lapsed')).toEqual(['lapsed']);
    });
  });

  describe('mail counts', () => {
    const nothing = { due: 0, postponed: 0, failed: 0, dueSince: null };

    it('tell what waits, and since when', async () => {
      expect(await store.mailCounts(now)).toEqual(nothing);
      await pending(store);
      const counts = { ...nothing, due: 1, dueSince: now };
      expect(await store.mailCounts(now)).toEqual(counts);
      const { id } = await one();
      expect(await store.mailCounts(now + 5)).toEqual(counts);
      await store.mailSent(id);
      expect(await store.mailCounts(now)).toEqual(nothing);
    });

    it('tell what is tried again, and what was given up', async () => {
      await pending(store);
      await pending(store, { start: at('11:00') });
      const [first, second] = await lease();
      await store.mailFailed(first?.id ?? '', 'greylisted', now + minutes(5));
      await store.mailFailed(second?.id ?? '', 'no such mailbox', null);
      expect(await store.mailCounts(now)).toEqual({ ...nothing, postponed: 1, failed: 1 });
      const due = now + minutes(5);
      expect(await store.mailCounts(due)).toEqual({ ...nothing, due: 1, failed: 1, dueSince: due });
    });

    it('do not know since when what has lapsed waits', async () => {
      await pending(store);
      await store.mailSent((await one()).id);
      await store.lapse(now + minutes(60));
      expect(await store.mailCounts(now + minutes(60))).toEqual({ ...nothing, due: 1 });
    });
  });

  describe('tokens', () => {
    it('lead to their booking, each with its purpose', async () => {
      const { id } = await pending(store);
      expect(await store.findByToken('rheinhausen', `confirm ${id}`)).toMatchObject({
        booking: { id },
        purpose: 'confirm',
      });
      expect(await store.findByToken('rheinhausen', `manage ${id}`)).toMatchObject({
        booking: { id },
        purpose: 'manage',
      });
    });

    it('are of one office', async () => {
      const { id } = await pending(store);
      expect(await store.findByToken('mitte', `manage ${id}`)).toBeNull();
      expect(await store.findByToken('rheinhausen', 'another')).toBeNull();
    });

    it('are added by confirming and moving, and stay valid when the booking moves away', async () => {
      const booked = await pending(store);
      const { office, id } = booked;
      await store.confirm(office, id, mail('confirmed'), now, {
        tokens: [{ hash: 'second', purpose: 'manage' }],
      });
      const tokens = [{ hash: 'third', purpose: 'manage' as const }];
      await store.move({ ...move(booked, at('11:00'), { office: 'mitte' }), tokens }, now);
      for (const hash of [`manage ${id}`, 'second', 'third']) {
        expect(await store.findByToken(office, hash)).toMatchObject({ booking: { id, office: 'mitte' } });
      }
    });

    it('show what was cancelled', async () => {
      const { office, id } = await confirmed(store);
      await store.cancel(office, id, mail('cancelled'), now);
      expect(await store.findByToken(office, `manage ${id}`)).toMatchObject({
        booking: { state: 'cancelled' },
      });
    });
  });
}
