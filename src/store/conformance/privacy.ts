import { describe, expect, it } from 'vitest';
import type { Store } from '../store.ts';
import { at, busy, confirmed, customer, held, mail, minutes, move, now, pending, request } from './given.ts';

/** What is left of somebody who wants to be forgotten, and of their consent. */
export function describePrivacy(current: () => Store): void {
  const consent = { version: '2020-01', at: now };
  const address = { email: customer.email, customerKey: 'key of Erika' };

  async function booked(start: number, customerKey = address.customerKey, email = customer.email) {
    const hold = await held(current(), { start });
    const wish = request(hold, { customerKey, customer: { ...customer, email } });
    await current().book({ ...wish, mail: { ...wish.mail, to: email } }, now);
    return hold;
  }

  describe('forget', () => {
    it('erases all that an address has booked, and gives free what was to come', async () => {
      const one = await booked(at('08:00'));
      const two = await booked(at('08:12'));
      const other = await booked(at('08:24'), 'key of Ada', 'ada@example.org');
      expect(await current().forget(address, now)).toBe(2);
      for (const { id } of [one, two]) {
        expect(await current().find(id)).toMatchObject({ state: 'cancelled', customer: null, consent: null });
        expect(await current().findByToken('rheinhausen', `manage ${id}`)).toBeNull();
      }
      expect(await current().find(other.id)).toMatchObject({
        state: 'pending',
        customer: { email: 'ada@example.org' },
      });
      expect(await busy(current())).toEqual(['1 08:24–08:36']);
      const mails = await current().leaseMails(10, now + 1, now);
      expect(mails.map(({ booking }) => booking)).toEqual([other.id]);
      expect(await current().forget(address, now)).toBe(0);
    });

    it('erases one appointment, and leaves the others of the address', async () => {
      const one = await booked(at('08:00'));
      const two = await booked(at('08:12'));
      expect(await current().forget({ id: one.id }, now)).toBe(1);
      expect(await current().find(one.id)).toMatchObject({ state: 'cancelled', customer: null });
      expect(await current().find(two.id)).toMatchObject({ state: 'pending', customer });
    });

    it('leaves what has taken place as it was, without the person', async () => {
      const past = await confirmed(current());
      expect(await current().forget({ id: past.id }, now + minutes(7 * 24 * 60))).toBe(1);
      expect(await current().find(past.id)).toEqual({ ...past, customer: null, consent: null });
    });

    it('erases mails that still wait for somebody whose appointment is cancelled', async () => {
      const { office, id } = await booked(at('08:00'));
      await current().cancel(office, id, mail('cancelled'), now);
      await current().forget({ email: 'ERIKA@example.org', customerKey: 'unknown' }, now);
      expect(await current().leaseMails(10, now + 1, now)).toEqual([]);
    });

    it('knows nobody by an id that is none', async () => {
      expect(await current().forget({ id: crypto.randomUUID() }, now)).toBe(0);
    });
  });

  describe('consentOf', () => {
    it('is known from booking on', async () => {
      const { id } = await held(current());
      expect(await current().consentOf(id)).toBeNull();
      await current().book(request({ office: 'rheinhausen', id }), now);
      expect(await current().consentOf(id)).toEqual(consent);
    });

    it('stays when the person is erased, for whatever reason', async () => {
      const asked = await booked(at('08:00'));
      await current().forget({ id: asked.id }, now);
      const over = await confirmed(current(), { start: at('08:12') });
      const lapsed = await pending(current(), { start: at('08:24') });
      await current().lapse(now + minutes(60));
      await current().erase(at('23:00'));
      for (const { id } of [asked, over, lapsed]) expect(await current().consentOf(id)).toEqual(consent);
    });

    it('is the latest one', async () => {
      const booking = await confirmed(current());
      const later = { version: '2020-03', at: now + 1 };
      await current().move({ ...move(booking, at('11:00')), consent: later }, now);
      expect(await current().consentOf(booking.id)).toEqual(later);
      await current().erase(at('23:00'));
      expect(await current().consentOf(booking.id)).toEqual(later);
    });
  });
}
