import { beforeEach, describe, expect, it } from 'vitest';
import type { Store, StoredBooking } from '../store.ts';
import { at, booking, mail, minutes, move, now, request, wish } from './given.ts';

const lanes = [1, 2, 3];
const citizens = 60;

/** What a citizen ended with, and how many mails that should have brought. */
interface Outcome {
  last: StoredBooking | null;
  mails: number;
}

export function describeMorning(current: () => Store): void {
  let store: Store;
  beforeEach(() => {
    store = current();
  });

  const anyTime = () => at('08:00') + 4 * Math.floor(Math.random() * 60);

  /** Clicks on times until one is got, changes it once, books and confirms; some then move or cancel. */
  async function citizen(n: number): Promise<Outcome> {
    let hold: StoredBooking | null = null;
    for (let click = 0; click < 3; click++) {
      const start = anyTime();
      const replaces = hold && { office: hold.office, id: hold.id };
      const asked = wish({ start, end: start + 8 + 4 * (n % 3), lanes, ...(replaces && { replaces }) });
      const answer: StoredBooking | 'id-in-use' | null = await store.hold(asked, now);
      if (answer) hold = booking(answer);
    }
    if (!hold) return { last: null, mails: 0 };
    const { office, id } = booking(await store.book(request(hold), now));
    const sure = booking(await store.confirm(office, id, mail('confirmed'), now));
    if (n % 3 === 0) return { last: sure, mails: 2 };
    if (n % 3 === 1) return { last: await store.cancel(office, id, mail('cancelled'), now), mails: 3 };
    const moved = await store.move(move(sure, anyTime(), { lanes }), now);
    return moved === 'taken' ? { last: sure, mails: 2 } : { last: moved, mails: 3 };
  }

  /** Two processes send mails and mark lapses meanwhile. */
  async function worker(until: () => boolean): Promise<string[]> {
    const sent: string[] = [];
    while (!until()) {
      for (const leased of await store.leaseMails(5, now + minutes(1), now)) {
        await store.mailSent(leased.id);
        sent.push(leased.booking);
      }
      await store.lapse(now);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    return sent;
  }

  describe('a busy morning', () => {
    it('loses nothing, sends every mail once and gives no number twice', { timeout: 30_000 }, async () => {
      // Holds of last night that nobody booked stand in the way, lapsed but not marked.
      for (let n = 0; n < 20; n++)
        await store.hold(wish({ start: at('08:00') + 12 * n, lanes, expiresAt: now }), now - 1);

      let over = false;
      const workers = [1, 2].map(() => worker(() => over));
      const outcomes = await Promise.all(Array.from({ length: citizens }, (_, n) => citizen(n)));
      over = true;
      const sent = (await Promise.all(workers)).flat();
      const left = await store.leaseMails(1000, now + minutes(1), now);

      const bookings = outcomes.flatMap(({ last }) => (last ? [last] : []));
      for (const last of bookings) expect(await store.find(last.id)).toEqual(last);
      const mails = outcomes.reduce((sum, outcome) => sum + outcome.mails, 0);
      expect(sent.length + left.length).toBe(mails);
      const numbers = bookings.map((one) => one.numberIndex ?? -1).sort((a, b) => a - b);
      expect(numbers).toEqual(bookings.map((_, n) => n));

      const place = ({ lane, start, end }: { lane: number; start: number; end: number }) =>
        `${lane} ${start} ${end}`;
      const taken = await store.taken(['rheinhausen'], at('00:00'), at('23:59'), now);
      const standing = bookings.filter((one) => one.state === 'confirmed');
      expect(taken.map(place).sort()).toEqual(standing.map(place).sort());
    });
  });
}
