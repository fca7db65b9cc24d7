import { toUpcoming, type UpcomingRow } from '../rows.ts';
import type { Busy, ChangedDay, Store, TokenPurpose } from '../store.ts';
import { findBooking } from './bookings.ts';
import type { Database } from './database.ts';

const takenSql = `
  SELECT office_id AS office, lane, starts AS start, ends AS "end", expires_at AS until
  FROM bookings
  WHERE takes_time = 1 AND office_id = :office AND starts < :to AND starts > :from - 1440 AND ends > :from
    AND (expires_at IS NULL OR expires_at > :now)`;
const changesSql = 'SELECT office_id AS office, day FROM changes WHERE version > :after';
const upcomingSql = `
  SELECT office_id, id, lane, starts, ends, day, state, services, number_index
  FROM bookings
  WHERE takes_time = 1 AND state IN ('pending', 'confirmed', 'called') AND ends * 60000 > :now
    AND (expires_at IS NULL OR expires_at > :now)
  ORDER BY starts, office_id, lane`;

export function reads(db: Database): Pick<Store, 'find' | 'findByToken' | 'taken' | 'changes' | 'upcoming'> {
  function cursor(): number {
    return db.get<{ version: number | null }>('SELECT max(version) AS version FROM changes')?.version ?? 0;
  }

  return {
    async find(id) {
      return findBooking(db, id);
    },
    async findByToken(office, hash) {
      const token = db.get<{ booking_id: string; purpose: TokenPurpose }>(
        'SELECT booking_id, purpose FROM tokens WHERE office_id = :office AND hash = :hash',
        { office, hash },
      );
      const booking = token && findBooking(db, token.booking_id);
      return booking ? { booking, purpose: token.purpose } : null;
    },
    async taken(offices, from, to, now) {
      return offices.flatMap((office) => db.all<Busy>(takenSql, { office, from, to, now }));
    },
    async upcoming(now) {
      return db.all<UpcomingRow>(upcomingSql, { now }).map(toUpcoming);
    },
    async changes(after) {
      // The cursor is read first: what is committed between the two reads is told twice rather than never.
      const latest = cursor();
      if (after === null) return { cursor: latest, days: [] };
      if (after > latest) return 'gone';
      return { cursor: latest, days: db.all<ChangedDay>(changesSql, { after }) };
    },
  };
}
