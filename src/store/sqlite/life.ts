import type { BookHold, Move, Store, StoredBooking } from '../store.ts';
import { addMail, addTokens, bookingAt, changed, findBooking, freeLane, nextNumber } from './bookings.ts';
import type { Database } from './database.ts';

const ofOffice = 'office_id = :office AND id = :id';
const countOpen = `
  SELECT count(*) AS open
  FROM customers c JOIN bookings b ON b.id = c.booking_id
  WHERE c.customer_key = :customerKey AND b.ends * 60000 > :now
    AND (b.state = 'confirmed' OR (b.state = 'pending' AND b.expires_at > :now))`;
const bookSql = `
  UPDATE bookings
  SET state = 'pending', expires_at = :expiresAt, book_fingerprint = :fingerprint, number_index = :number, locale = :locale
  WHERE ${ofOffice}`;
const insertCustomer = `
  INSERT INTO customers (office_id, booking_id, day, customer_key, customer, consent_version, consent_at)
  VALUES (:office, :id, :day, :customerKey, :customer, :consentVersion, :consentAt)`;
const confirmSql = `
  UPDATE bookings SET state = 'confirmed', expires_at = NULL, remind_at = :remindAt
  WHERE ${ofOffice} AND state = 'pending' AND expires_at > :now`;
const cancelSql = `
  UPDATE bookings SET state = 'cancelled', expires_at = NULL, remind_at = NULL
  WHERE ${ofOffice} AND (state = 'confirmed' OR (state = 'pending' AND expires_at > :now))`;
const moveSql = `
  UPDATE bookings
  SET office_id = :toOffice, lane = :lane, starts = :start, ends = :end, day = :day, number_index = :number,
      remind_at = :remindAt
  WHERE ${ofOffice}`;
const moveCustomer = `
  UPDATE customers
  SET office_id = :office, day = :day, customer = :customer,
      consent_version = coalesce(:consentVersion, consent_version), consent_at = coalesce(:consentAt, consent_at)
  WHERE booking_id = :id`;

export function life(db: Database): Pick<Store, 'book' | 'confirm' | 'cancel' | 'move'> {
  function book(booking: BookHold, now: number): StoredBooking | 'too-many' | null {
    const { office, id, customerKey, expiresAt, fingerprint, locale, consent } = booking;
    const hold = bookingAt(db, office, id);
    if (!hold) return null;
    if (hold.bookFingerprint === fingerprint) return hold;
    if (hold.state !== 'held' || (hold.expiresAt ?? 0) <= now) return null;
    const open = db.get<{ open: number }>(countOpen, { customerKey, now })?.open ?? 0;
    if (open >= booking.openPerEmail) return 'too-many';

    const number = nextNumber(db, office, hold.day);
    db.run(bookSql, { office, id, expiresAt, fingerprint, number, locale });
    db.run(insertCustomer, {
      office,
      id,
      day: hold.day,
      customerKey,
      customer: JSON.stringify(booking.customer),
      consentVersion: consent.version,
      consentAt: consent.at,
    });
    addTokens(db, office, id, booking.tokens);
    addMail(db, office, id, booking.mail, now);
    return findBooking(db, id);
  }

  function move(wish: Move, now: number): StoredBooking | 'taken' | null {
    const { office, id, to, customer, consent, remindAt = null } = wish;
    const booking = bookingAt(db, office, id);
    if (booking?.state !== 'confirmed') return null;
    const lane = freeLane(db, to, to.lanes, now, id);
    if (lane === undefined) return 'taken';

    const sameDay = to.office === office && to.day === booking.day;
    const number = sameDay ? booking.numberIndex : nextNumber(db, to.office, to.day);
    const { start, end, day } = to;
    db.run(moveSql, { office, id, toOffice: to.office, lane, start, end, day, number, remindAt });
    db.run(moveCustomer, {
      office: to.office,
      day,
      id,
      customer: JSON.stringify(customer),
      consentVersion: consent?.version ?? null,
      consentAt: consent?.at ?? null,
    });
    addTokens(db, office, id, wish.tokens ?? []);
    addMail(db, to.office, id, wish.mail, now);
    return findBooking(db, id);
  }

  return {
    async book(booking, now) {
      return db.write(() => book(booking, now));
    },
    async confirm(office, id, mail, now, { tokens = [], remindAt = null } = {}) {
      return db.write(() => {
        const confirmed = changed(db, confirmSql, { office, id, now, remindAt });
        if (!confirmed) return null;
        addTokens(db, office, id, tokens);
        addMail(db, office, id, mail, now);
        return confirmed;
      });
    },
    async cancel(office, id, mail, now) {
      return db.write(() => {
        const cancelled = changed(db, cancelSql, { office, id, now });
        if (cancelled) addMail(db, office, id, mail, now);
        return cancelled;
      });
    },
    async move(wish, now) {
      return db.write(() => move(wish, now));
    },
  };
}
