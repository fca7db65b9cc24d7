import { isGivenUp, stateAt, takesTime } from '../booking/lifecycle.ts';
import { type Booking, erased, isMailTo, isToRemind, isWhose, seen } from './memory-booking.ts';
import { memoryKeys } from './memory-keys.ts';
import { memorySessions } from './memory-sessions.ts';
import { memoryState } from './memory-state.ts';
import { upcomingOf } from './memory-upcoming.ts';
import { memoryVisits } from './memory-visits.ts';
import type { BookHold, Move, NewHold, Store, StoredBooking } from './store.ts';

/** A store in plain objects, for tests and the mock server; nothing outlives the process. */
export function createMemoryStore(): Store {
  const state = memoryState();
  const { bookings, booked, blocked, tokens, consents } = state;
  const { touch, change, at, live, lapse, purge, forgetTokens, isDue, freeLane, nextNumber, addTokens } =
    state;
  const keys = memoryKeys();
  const sessions = memorySessions();
  const { add: addMail, forget: forgetMails, ...mails } = state.mails;

  function hold(wish: NewHold, now: number): StoredBooking | 'id-in-use' | null {
    const known = bookings.get(wish.id);
    if (known) return known.holdFingerprint === wish.fingerprint ? seen(known) : 'id-in-use';
    const earlier = wish.replaces ? live(wish.replaces.office, wish.replaces.id, now, 'held') : null;
    const lane = freeLane(wish, wish.lanes, now, earlier?.id);
    if (lane === undefined) return null;
    if (earlier) change(earlier, { state: 'released', expiresAt: null });

    const { id, office, start, end, day, services, secretHash, expiresAt, locale } = wish;
    const booking: Booking = {
      ...{ id, office, lane, start, end, day, secretHash, expiresAt, locale },
      state: 'held',
      services: structuredClone(services),
      extensionsLeft: wish.extensions,
      holdFingerprint: wish.fingerprint,
      bookFingerprint: null,
      numberIndex: null,
      remindAt: null,
      ...erased,
    };
    bookings.set(id, booking);
    booked.add(booking);
    touch(booking);
    return seen(booking);
  }

  function openAppointments(customerKey: string, now: number): number {
    return [...bookings.values()].filter(
      (one) =>
        one.customerKey === customerKey &&
        one.end * 60_000 > now &&
        ['pending', 'confirmed'].includes(stateAt(one, now)),
    ).length;
  }

  function book(request: BookHold, now: number): StoredBooking | 'too-many' | null {
    const { office, id, customerKey, fingerprint, expiresAt, locale } = request;
    const known = at(office, id);
    if (known?.bookFingerprint === fingerprint) return seen(known);
    const held = live(office, id, now, 'held');
    if (!held) return null;
    if (openAppointments(customerKey, now) >= request.openPerEmail) return 'too-many';

    addTokens(office, id, request.tokens);
    addMail(office, id, request.mail, now);
    consents.set(id, { ...request.consent });
    return change(held, {
      ...{ customerKey, expiresAt, locale },
      state: 'pending',
      bookFingerprint: fingerprint,
      numberIndex: nextNumber(office, held.day),
      customer: structuredClone(request.customer),
      consent: { ...request.consent },
    });
  }

  function move(wish: Move, now: number): StoredBooking | 'taken' | null {
    const { office, id, to, customer, consent, remindAt = null } = wish;
    const booking = live(office, id, now, 'confirmed');
    if (!booking) return null;
    const lane = freeLane(to, to.lanes, now, id);
    if (lane === undefined) return 'taken';

    const sameDay = to.office === office && to.day === booking.day;
    const numberIndex = sameDay ? booking.numberIndex : nextNumber(to.office, to.day);
    addTokens(office, id, wish.tokens);
    addMail(to.office, id, wish.mail, now);
    if (consent) consents.set(id, { ...consent });
    const { start, end, day } = to;
    return change(booking, {
      ...{ office: to.office, lane, start, end, day, numberIndex, remindAt },
      customer: structuredClone(customer),
      ...(consent && { consent: { ...consent } }),
    });
  }

  const visits = memoryVisits({
    on: (office, day) => [...bookings.values()].filter((one) => one.office === office && one.day === day),
    nextNumber,
    setState(id, state) {
      const booking = bookings.get(id);
      if (!booking) return false;
      const takesAgain = takesTime(state) && !takesTime(booking.state);
      if (takesAgain && freeLane(booking, [booking.lane], Number.NEGATIVE_INFINITY) === undefined)
        return false;
      change(booking, { state });
      return true;
    },
  });

  return {
    ...visits,
    async hold(wish, now) {
      return hold(wish, now);
    },
    async extend(office, id, expiresAt, now) {
      const held = live(office, id, now, 'held');
      if (!held?.extensionsLeft) return null;
      return change(held, { expiresAt, extensionsLeft: held.extensionsLeft - 1 });
    },
    async release(office, id, now) {
      const held = live(office, id, now, 'held');
      return held && change(held, { state: 'released', expiresAt: null });
    },
    async book(request, now) {
      return book(request, now);
    },
    async confirm(office, id, mail, now, { tokens: added, remindAt = null } = {}) {
      const pending = live(office, id, now, 'pending');
      if (!pending) return null;
      addTokens(office, id, added);
      addMail(office, id, mail, now);
      return change(pending, { state: 'confirmed', expiresAt: null, remindAt });
    },
    async cancel(office, id, mail, now) {
      const booking = live(office, id, now, 'pending', 'confirmed');
      if (!booking) return null;
      addMail(office, id, mail, now);
      return change(booking, { state: 'cancelled', expiresAt: null, ...erased });
    },
    async move(wish, now) {
      return move(wish, now);
    },
    async find(id) {
      const booking = bookings.get(id);
      return booking ? seen(booking) : null;
    },
    async findByToken(office, hash) {
      const token = tokens.get(`${office} ${hash}`);
      const booking = token && bookings.get(token.booking);
      return booking ? { booking: seen(booking), purpose: token.purpose } : null;
    },
    async taken(offices, from, to, now) {
      return offices.flatMap((office) => {
        const stretch = { office, start: from, end: to };
        return [
          ...booked
            .overlapping(stretch)
            .filter((one) => takesTime(stateAt(one, now)))
            .map(({ lane, start, end, expiresAt }) => ({ office, lane, start, end, until: expiresAt })),
          ...blocked.overlapping(stretch).map((one) => ({ ...one, until: null })),
        ];
      });
    },
    async upcoming(now) {
      return upcomingOf(bookings.values(), now);
    },
    async changes(after) {
      return state.changesAfter(after);
    },
    async block(wishes, now) {
      let count = 0;
      for (const { office, lane, start, end, day } of wishes) {
        if (freeLane({ office, start, end }, [lane], now) === undefined) continue;
        blocked.add({ office, lane, start, end });
        touch({ office, day });
        count += 1;
      }
      return count;
    },
    async lapse(now) {
      keys.forgetOld(now);
      sessions.forgetEnded(now);
      return lapse([...bookings.values()].filter((one) => isDue(one, now)));
    },
    async erase(endedBefore) {
      const old = [...bookings.values()].filter((one) => one.customer && one.end < endedBefore);
      for (const booking of old) {
        Object.assign(booking, erased);
        forgetTokens(booking);
      }
      forgetMails((id) => (bookings.get(id)?.end ?? endedBefore) < endedBefore);
      for (const booking of bookings.values())
        if (booking.end < endedBefore && isGivenUp(booking)) purge(booking);
      return old.length;
    },
    async forget(whose, now) {
      const theirs = [...bookings.values()].filter((one) => one.customer && isWhose(one, whose));
      for (const booking of theirs) {
        const isToCome = booking.end * 60_000 > now && ['pending', 'confirmed'].includes(booking.state);
        change(booking, {
          ...(isToCome && { state: 'cancelled', expiresAt: null, remindAt: null }),
          ...erased,
        });
        forgetTokens(booking);
      }
      const ids = new Set(theirs.map(({ id }) => id));
      forgetMails((id, to) => ids.has(id) || isMailTo(whose, id, to));
      return theirs.length;
    },
    async consentOf(id) {
      return consents.get(id) ?? null;
    },
    async dueReminders(limit, now) {
      return [...bookings.values()]
        .filter((one) => one.customer && isToRemind(one, now))
        .slice(0, limit)
        .map(seen);
    },
    async remind(office, id, mail, added, now) {
      const booking = live(office, id, now, 'confirmed');
      if (!booking || !isToRemind(booking, now)) return false;
      booking.remindAt = null;
      addTokens(office, id, added);
      addMail(office, id, mail, now);
      return true;
    },
    claimKey: keys.claimKey,
    ...sessions.methods,
    ...mails,
    connections: () => null,
    async close() {},
  };
}
