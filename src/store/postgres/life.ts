import { type BookingRow, toBooking } from '../rows.ts';
import type { Move, Store, StoredBooking } from '../store.ts';
import { breakingDeadlocks, type Connection, type Database, isOverlap, query } from './database.ts';
import { findBooking, oneBooking } from './reads.ts';
import {
  afterLapse,
  bookingColumns,
  customerColumns,
  freeLane,
  noCustomer,
  tokensAndMail,
  tokenValues,
} from './sql.ts';

/** Makes a live hold a pending booking in one statement: no row when it is none, `enough` false when the address has too many. */
export const bookQuery = query(
  'book',
  `WITH hold AS MATERIALIZED (
    SELECT office_id, id, day FROM bookings
    WHERE office_id = :office AND id = :id AND state = 'held' AND expires_at > :now
    FOR UPDATE
  ),
  room AS MATERIALIZED (
    SELECT open_bookings(:customerKey, :now) < :openPerEmail AS enough FROM hold
  ),
  number AS (
    INSERT INTO counters (office_id, day, next_index)
    SELECT office_id, day, 1 FROM hold, room WHERE enough
    ON CONFLICT (office_id, day) DO UPDATE SET next_index = counters.next_index + 1
    RETURNING next_index - 1 AS number_index
  ),
  changed AS (
    UPDATE bookings b
    SET state = 'pending', expires_at = :expiresAt, book_fingerprint = :fingerprint, locale = :locale,
        number_index = number.number_index
    FROM number
    WHERE b.office_id = :office AND b.id = :id
    RETURNING b.*
  ),
  c AS (
    INSERT INTO customers (office_id, booking_id, day, customer_key, customer, consent_version, consent_at)
    SELECT office_id, id, day, :customerKey, :customer, :consentVersion, :consentAt FROM changed
    RETURNING *
  ),
  ${tokensAndMail}
  SELECT room.enough, ${bookingColumns}, ${customerColumns}
  FROM room LEFT JOIN changed b ON true LEFT JOIN c ON true`,
);

const confirmQuery = query(
  'confirm',
  `WITH changed AS (
    UPDATE bookings SET state = 'confirmed', expires_at = NULL, remind_at = :remindAt
    WHERE office_id = :office AND id = :id AND state = 'pending' AND expires_at > :now
    RETURNING *
  ),
  ${tokensAndMail}
  SELECT ${bookingColumns}, ${customerColumns} FROM changed b LEFT JOIN customers c ON c.booking_id = b.id`,
);

const cancelQuery = query(
  'cancel',
  `WITH changed AS (
    UPDATE bookings SET state = 'cancelled', expires_at = NULL, remind_at = NULL
    WHERE office_id = :office AND id = :id
      AND (state = 'confirmed' OR (state = 'pending' AND expires_at > :now))
    RETURNING *
  ),
  ${tokensAndMail}
  SELECT ${bookingColumns}, ${noCustomer} FROM changed b`,
);

// Two bookings that are moved to the same time would each wait for the other: one after the other, then.
const queueMove = query(
  'queue_move',
  `SELECT pg_advisory_xact_lock(hashtextextended(:to || ' ' || :day, 1))`,
);
const confirmedQuery = query(
  'confirmed',
  `SELECT 1 FROM bookings WHERE office_id = :from AND id = :id AND state = 'confirmed' FOR UPDATE`,
);
const moveQuery = query(
  'move',
  `WITH ${freeLane},
  number AS (
    INSERT INTO counters (office_id, day, next_index)
    SELECT :office, :day, 1
    FROM place JOIN bookings b ON b.office_id = :from AND b.id = :except
    WHERE b.office_id <> :office OR b.day <> :day
    ON CONFLICT (office_id, day) DO UPDATE SET next_index = counters.next_index + 1
    RETURNING next_index - 1 AS number_index
  ),
  changed AS (
    UPDATE bookings b
    SET office_id = :office, lane = place.lane, starts = :start, ends = :end, day = :day, remind_at = :remindAt,
        number_index = coalesce((SELECT number_index FROM number), b.number_index)
    FROM place
    WHERE b.office_id = :from AND b.id = :except AND ${afterLapse}
    RETURNING b.*
  ),
  c AS (
    UPDATE customers c
    SET office_id = changed.office_id, day = changed.day, customer = :customer,
        consent_version = coalesce(:consentVersion, c.consent_version), consent_at = coalesce(:consentAt, c.consent_at)
    FROM changed
    WHERE c.booking_id = changed.id
    RETURNING c.*
  ),
  ${tokensAndMail}
  SELECT ${bookingColumns}, ${customerColumns} FROM changed b LEFT JOIN c ON true`,
);

export function life(db: Database): Pick<Store, 'book' | 'confirm' | 'cancel' | 'move'> {
  return {
    async book(booking, now) {
      const { office, id, customer, consent, fingerprint, mail } = booking;
      const values = {
        ...booking,
        ...tokenValues(office, booking.tokens),
        customer: JSON.stringify(customer),
        consentVersion: consent.version,
        consentAt: consent.at,
        mail: JSON.stringify(mail),
        now,
      };
      const [row] = await breakingDeadlocks(() =>
        db.rows<BookingRow & { enough: boolean }>(bookQuery, values),
      );
      if (row) return row.enough ? toBooking(row) : 'too-many';
      const known = await findBooking(db, id);
      return known?.office === office && known.bookFingerprint === fingerprint ? known : null;
    },
    confirm: (office, id, mail, now, { tokens, remindAt = null } = {}) =>
      oneBooking(db, confirmQuery, {
        office,
        id,
        now,
        remindAt,
        mail: JSON.stringify(mail),
        ...tokenValues(office, tokens),
      }),
    cancel: (office, id, mail, now) =>
      oneBooking(db, cancelQuery, { office, id, now, mail: JSON.stringify(mail), ...tokenValues(office) }),
    async move(wish, now) {
      for (const _ of wish.to.lanes) {
        try {
          return await breakingDeadlocks(() => db.transaction((connection) => move(connection, wish, now)));
        } catch (error) {
          if (!isOverlap(error)) throw error;
        }
      }
      return 'taken';
    },
  };
}

async function move(
  connection: Connection,
  { office, id, to, customer, consent, tokens, remindAt = null, mail }: Move,
  now: number,
): Promise<StoredBooking | 'taken' | null> {
  await connection.rows(queueMove, { to: to.office, day: to.day });
  const [confirmed] = await connection.rows(confirmedQuery, { from: office, id });
  if (!confirmed) return null;
  const [row] = await connection.rows<BookingRow>(moveQuery, {
    ...to,
    ...tokenValues(office, tokens),
    from: office,
    except: id,
    remindAt,
    customer: JSON.stringify(customer),
    consentVersion: consent?.version,
    consentAt: consent?.at,
    mail: JSON.stringify(mail),
    now,
  });
  return row ? toBooking(row) : 'taken';
}
