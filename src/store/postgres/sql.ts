import type { NewToken } from '../store.ts';

/** Pieces that several statements share. All of them name the office, `:start`, `:end` and `:now` the same way. */

/** Columns of a `BookingRow`, of `bookings b` and `customers c`. */
export const bookingColumns = `
  b.office_id, b.id, b.lane, b.starts, b.ends, b.day, b.state, b.expires_at, b.extensions_left, b.services, b.secret_hash,
  b.hold_fingerprint, b.book_fingerprint, b.number_index, b.locale`;
export const customerColumns = 'c.customer, c.consent_version, c.consent_at';
export const noCustomer = 'NULL AS customer, NULL AS consent_version, NULL AS consent_at';

const overlaps = `b.takes_time AND b.office_id = :office AND int4range(b.starts, b.ends) && int4range(:start, :end)`;

/**
 * CTEs `place` (the first lane on which nothing but what has lapsed is in the way, and not what `:except` names, if anything; no row when
 * there is none) and `lapsed`, which marks what has lapsed there. Rows are locked in the order of their ids: everybody who
 * waits does so in the same direction. A subselect instead of NOT EXISTS, which is planned as a join over the whole office.
 */
export const freeLane = `
  place AS MATERIALIZED (
    SELECT l.lane
    FROM unnest(:lanes::int[]) WITH ORDINALITY l (lane, rank)
    WHERE (
      SELECT 1 FROM bookings b
      WHERE ${overlaps} AND b.lane = l.lane AND b.id IS DISTINCT FROM :except AND (b.expires_at IS NULL OR b.expires_at > :now)
      LIMIT 1
    ) IS NULL
    ORDER BY l.rank
    LIMIT 1
  ),
  due AS MATERIALIZED (
    SELECT b.id
    FROM bookings b
    WHERE ${overlaps} AND b.lane = (SELECT lane FROM place) AND b.expires_at <= :now
    ORDER BY b.id
    FOR UPDATE
  ),
  lapsed AS (
    UPDATE bookings b SET state = 'lapsed', expires_at = NULL
    FROM due
    WHERE b.office_id = :office AND b.id = due.id
    RETURNING 1
  )`;

/** True, but only once what has lapsed is marked. */
export const afterLapse = '(SELECT count(*) FROM lapsed) >= 0';

/** CTEs that write the tokens and the mail of a booking which the CTE `changed` returns. */
export const tokensAndMail = `
  token AS (
    INSERT INTO tokens (office_id, hash, purpose, booking_id)
    SELECT :tokenOffice, t.hash, t.purpose, changed.id
    FROM changed, unnest(:hashes::text[], :purposes::text[]) t (hash, purpose)
  ),
  mail AS (
    INSERT INTO outbox (office_id, booking_id, job, due_at)
    SELECT changed.office_id, changed.id, :mail::jsonb, :now
    FROM changed
  )`;

/** The tokens as `tokensAndMail` takes them. */
export function tokenValues(tokenOffice: string, tokens: NewToken[] = []) {
  return {
    tokenOffice,
    hashes: tokens.map((token) => token.hash),
    purposes: tokens.map((token) => token.purpose),
  };
}
