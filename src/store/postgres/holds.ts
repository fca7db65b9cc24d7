import { type BookingRow, toBooking } from '../rows.ts';
import type { NewHold, Store, StoredBooking } from '../store.ts';
import { breakingDeadlocks, type Connection, type Database, query } from './database.ts';
import { findBooking, oneBooking } from './reads.ts';
import { afterLapse, bookingColumns, freeLane, noCustomer } from './sql.ts';

/** Takes a free lane in one statement: no row when there is none, an empty one when somebody else was quicker. */
export const holdQuery = query(
  'hold',
  `WITH ${freeLane},
  taken AS (
    INSERT INTO bookings (office_id, id, lane, starts, ends, day, state, expires_at, extensions_left, services,
                          secret_hash, hold_fingerprint, locale)
    SELECT :office, :id, lane, :start, :end, :day, 'held', :expiresAt, :extensions, :services, :secretHash,
           :fingerprint, :locale
    FROM place
    WHERE ${afterLapse}
    ON CONFLICT DO NOTHING
    RETURNING *
  )
  SELECT ${bookingColumns}, ${noCustomer} FROM place LEFT JOIN taken b ON true`,
);

const liveHold = `b.office_id = :office AND b.id = :id AND b.state = 'held' AND b.expires_at > :now`;
const releaseQuery = query(
  'release',
  `UPDATE bookings b SET state = 'released', expires_at = NULL WHERE ${liveHold}
  RETURNING ${bookingColumns}, ${noCustomer}`,
);
const extendQuery = query(
  'extend',
  `UPDATE bookings b SET expires_at = :expiresAt, extensions_left = extensions_left - 1
  WHERE ${liveHold} AND extensions_left > 0
  RETURNING ${bookingColumns}, ${noCustomer}`,
);

const wished = `unnest(:offices::text[], :lanes::int[], :starts::int[], :ends::int[], :days::date[])
  w (office_id, lane, starts, ends, day)`;
const lapseForBlocks = query(
  'lapse_for_blocks',
  `WITH due AS MATERIALIZED (
    SELECT b.id
    FROM bookings b
    WHERE b.lapses AND b.takes_time AND b.expires_at <= :now AND (
      SELECT 1 FROM ${wished}
      WHERE w.office_id = b.office_id AND w.lane = b.lane AND w.starts < b.ends AND w.ends > b.starts
      LIMIT 1
    ) IS NOT NULL
    ORDER BY b.id
    FOR UPDATE
  )
  UPDATE bookings b SET state = 'lapsed', expires_at = NULL FROM due WHERE b.id = due.id`,
);
// In order, so that two processes with the same blocks wait for each other in one direction.
const blockQuery = query(
  'block',
  `WITH taken AS (
    INSERT INTO bookings (office_id, id, lane, starts, ends, day, state)
    SELECT office_id, gen_random_uuid(), lane, starts, ends, day, 'blocked'
    FROM ${wished}
    ORDER BY office_id, starts, lane, ends
    ON CONFLICT DO NOTHING
    RETURNING 1
  )
  SELECT count(*) FROM taken`,
);

/** Undoes the transaction: the time was not taken, so the earlier hold must stay. */
class NotTaken extends Error {
  readonly answer: StoredBooking | 'id-in-use' | null;

  constructor(answer: StoredBooking | 'id-in-use' | null) {
    super();
    this.answer = answer;
  }
}

export function holds(db: Database): Pick<Store, 'hold' | 'extend' | 'release' | 'block'> {
  return {
    async hold(hold, now) {
      const { replaces } = hold;
      if (!replaces) return breakingDeadlocks(() => take(db, hold, now));
      const known = await findBooking(db, hold.id);
      if (known) return sameHold(known, hold);
      try {
        return await breakingDeadlocks(() =>
          db.transaction(async (connection) => {
            await connection.rows(releaseQuery, { ...replaces, now });
            const answer = await take(connection, hold, now);
            if (answer === null || answer === 'id-in-use') throw new NotTaken(answer);
            return answer;
          }),
        );
      } catch (error) {
        if (error instanceof NotTaken) return error.answer;
        throw error;
      }
    },
    extend: (office, id, expiresAt, now) => oneBooking(db, extendQuery, { office, id, expiresAt, now }),
    release: (office, id, now) => oneBooking(db, releaseQuery, { office, id, now }),
    block(blocks, now) {
      const values = {
        offices: blocks.map((block) => block.office),
        lanes: blocks.map((block) => block.lane),
        starts: blocks.map((block) => block.start),
        ends: blocks.map((block) => block.end),
        days: blocks.map((block) => block.day),
        now,
      };
      return breakingDeadlocks(() =>
        db.transaction(async (connection) => {
          await connection.rows(lapseForBlocks, values);
          const [row] = await connection.rows<{ count: number }>(blockQuery, values);
          return row?.count ?? 0;
        }),
      );
    },
  };
}

/**
 * Takes a free lane. Whoever loses one to somebody who was quicker tries again; every loss means that a lane is taken, so
 * after as many as there are lanes none is left.
 */
async function take(
  connection: Connection,
  hold: NewHold,
  now: number,
): Promise<StoredBooking | 'id-in-use' | null> {
  const values = { ...hold, services: JSON.stringify(hold.services), except: null, now };
  for (let attempt = 0; attempt < hold.lanes.length; attempt++) {
    const [row] = await connection.rows<BookingRow | Record<keyof BookingRow, null>>(holdQuery, values);
    if (row?.id) return toBooking(row as BookingRow);
    const known = await findBooking(connection, hold.id);
    if (known) return sameHold(known, hold);
    if (!row) return null;
  }
  return null;
}

function sameHold(known: StoredBooking, hold: NewHold): StoredBooking | 'id-in-use' {
  return known.holdFingerprint === hold.fingerprint ? known : 'id-in-use';
}
