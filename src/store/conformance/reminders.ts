import { beforeEach, describe, expect, it } from 'vitest';
import type { Store, StoredBooking } from '../store.ts';
import { at, booking, confirmed, mail, minutes, move, now, pending } from './given.ts';

/** Seven o'clock on the morning of the appointment, in ms. */
const morning = at('07:00') * 60_000;

export function describeReminders(current: () => Store): void {
  let store: Store;
  beforeEach(() => {
    store = current();
  });

  async function sure(remindAt: number | null = morning): Promise<StoredBooking> {
    const { office, id } = await pending(store);
    return booking(await store.confirm(office, id, mail('confirmed'), now, { remindAt }));
  }
  const due = async (when = morning) => (await store.dueReminders(10, when)).map(({ id }) => id);
  const remind = ({ office, id }: StoredBooking, when = morning) =>
    store.remind(office, id, mail('reminder'), [{ hash: `remind ${id}`, purpose: 'manage' }], when);
  const reminders = async (when = morning) => {
    const leased = await store.leaseMails(100, when + minutes(1), when);
    return leased.filter((one) => one.mail.kind === 'reminder').map((one) => one.booking);
  };

  describe('reminders', () => {
    it('are due from their time on, until the appointment begins', async () => {
      const one = await sure();
      expect(await due(morning - 1)).toEqual([]);
      expect(await store.dueReminders(10, morning)).toEqual([one]);
      expect(await due(at('09:52') * 60_000 - 1)).toEqual([one.id]);
      expect(await due(at('09:52') * 60_000)).toEqual([]);
      expect(await remind(one, at('09:52') * 60_000)).toBe(false);
    });

    it('are told in portions', async () => {
      for (const n of [0, 1, 2]) {
        const { office, id } = await pending(store, { start: at('08:00') + 12 * n });
        await store.confirm(office, id, mail('confirmed'), now, { remindAt: morning });
      }
      expect(await store.dueReminders(2, morning)).toHaveLength(2);
    });

    it('are queued once, with their link, however many ask at once', async () => {
      const one = await sure();
      const answers = await Promise.all([1, 2, 3].map(() => remind(one).catch(() => false)));
      expect(answers.filter(Boolean)).toHaveLength(1);
      expect(await due()).toEqual([]);
      expect(await remind(one)).toBe(false);
      expect(await reminders()).toEqual([one.id]);
      expect(await store.findByToken(one.office, `remind ${one.id}`)).toMatchObject({ purpose: 'manage' });
    });

    it('are not queued before their time', async () => {
      expect(await remind(await sure(), morning - 1)).toBe(false);
    });

    it('are for those who were confirmed with a time for it', async () => {
      await sure(null);
      await confirmed(store, { start: at('11:00') });
      await pending(store, { start: at('12:00') });
      expect(await due()).toEqual([]);
    });

    it('are not for those who have cancelled', async () => {
      const one = await sure();
      await store.cancel(one.office, one.id, mail('cancelled'), now);
      expect(await due()).toEqual([]);
      expect(await remind(one)).toBe(false);
    });

    it('move with the appointment, also of one that was reminded of', async () => {
      const one = await sure();
      await remind(one);
      const next = morning + minutes(24 * 60);
      const to = { start: at('09:52', '2020-03-13'), end: at('10:04', '2020-03-13'), day: '2020-03-13' };
      await store.move({ ...move(one, to.start, to), remindAt: next }, morning);
      expect(await due(next - 1)).toEqual([]);
      expect(await due(next)).toEqual([one.id]);
      await store.move(move(one, at('11:00')), morning);
      expect(await due(next)).toEqual([]);
    });
  });
}
