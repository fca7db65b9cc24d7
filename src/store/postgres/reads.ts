import { type BookingRow, toBooking, toUpcoming, type UpcomingRow } from '../rows.ts';
import type { Busy, ChangedDay, Store, StoredBooking, TokenPurpose } from '../store.ts';
import { type Connection, type Database, type Query, query } from './database.ts';
import { bookingColumns, customerColumns } from './sql.ts';

const findQuery = query(
  'find',
  `SELECT ${bookingColumns}, ${customerColumns}
  FROM bookings b LEFT JOIN customers c ON c.booking_id = b.id
  WHERE b.id = :id AND b.state <> 'blocked'`,
);
const findByTokenQuery = query(
  'find_by_token',
  `SELECT t.purpose, ${bookingColumns}, ${customerColumns}
  FROM tokens t JOIN bookings b ON b.id = t.booking_id LEFT JOIN customers c ON c.booking_id = b.id
  WHERE t.office_id = :office AND t.hash = :hash`,
);
const takenQuery = query(
  'taken',
  `SELECT b.office_id AS office, b.lane, b.starts AS start, b.ends AS "end", b.expires_at AS until
  FROM unnest(:offices::text[]) o (id)
  JOIN bookings b ON b.office_id = o.id COLLATE "C" AND b.takes_time AND int4range(b.starts, b.ends) && int4range(:from, :to)
  WHERE b.expires_at IS NULL OR b.expires_at > :now`,
);
const upcomingQuery = query(
  'upcoming',
  `SELECT office_id, id, lane, starts, ends, day, state, services, number_index
  FROM bookings
  WHERE takes_time AND state IN ('pending', 'confirmed', 'called') AND ends * 60000::bigint > :now
    AND (expires_at IS NULL OR expires_at > :now)
  ORDER BY starts, office_id, lane`,
);
// One statement, so that everything in it is seen at the same instant. No day is told before the first cursor.
const changesQuery = query(
  'changes',
  `WITH at AS (
    SELECT floor.xid AS floor,
           pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS cursor,
           pg_snapshot_xmax(pg_current_snapshot())::text::bigint AS next
    FROM changes_floor floor
  )
  SELECT at.*, changed.office, changed.day
  FROM at LEFT JOIN (
    SELECT DISTINCT office_id AS office, day FROM changes WHERE xid >= :after
  ) changed ON true`,
);

/** An instant of the database, with one of the days; without a day when none has changed. */
type ChangeRow = { floor: number; cursor: number; next: number } & (ChangedDay | { office: null; day: null });

/** The booking a statement answers with; null when it gives no row. */
export async function oneBooking(
  connection: Connection,
  statement: Query,
  values: Record<string, unknown>,
): Promise<StoredBooking | null> {
  const [row] = await connection.rows<BookingRow>(statement, values);
  return row ? toBooking(row) : null;
}

export function findBooking(connection: Connection, id: string): Promise<StoredBooking | null> {
  return oneBooking(connection, findQuery, { id });
}

export function reads(db: Database): Pick<Store, 'find' | 'findByToken' | 'taken' | 'changes' | 'upcoming'> {
  return {
    find: (id) => findBooking(db, id),
    async findByToken(office, hash) {
      const [row] = await db.rows<BookingRow & { purpose: TokenPurpose }>(findByTokenQuery, { office, hash });
      return row ? { booking: toBooking(row), purpose: row.purpose } : null;
    },
    taken: (offices, from, to, now) => db.rows<Busy>(takenQuery, { offices, from, to, now }),
    async upcoming(now) {
      const rows = await db.rows<UpcomingRow>(upcomingQuery, { now });
      return rows.map(toUpcoming);
    },
    async changes(after) {
      const rows = await db.rows<ChangeRow>(changesQuery, { after });
      const [at] = rows;
      if (!at) throw new Error('the database has lost its row of changes_floor');
      if (after !== null && (after < at.floor || after > at.next)) return 'gone';
      return {
        cursor: at.cursor,
        days: rows.flatMap(({ office, day }) => (office ? [{ office, day }] : [])),
      };
    },
  };
}
