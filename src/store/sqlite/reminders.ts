import { type BookingRow, toBooking } from '../rows.ts';
import type { Store } from '../store.ts';
import { addMail, addTokens } from './bookings.ts';
import type { Database } from './database.ts';

const dueSql = `
  SELECT b.*, c.customer, c.consent_version, c.consent_at
  FROM bookings b JOIN customers c ON c.booking_id = b.id
  WHERE b.remind_at <= :now AND b.state = 'confirmed' AND b.starts * 60000 > :now
  ORDER BY b.remind_at, b.starts
  LIMIT :limit`;
const claimSql = `
  UPDATE bookings SET remind_at = NULL
  WHERE office_id = :office AND id = :id AND remind_at <= :now AND state = 'confirmed' AND starts * 60000 > :now`;

export function reminders(db: Database): Pick<Store, 'dueReminders' | 'remind'> {
  return {
    async dueReminders(limit, now) {
      return db.all<BookingRow>(dueSql, { limit, now }).map(toBooking);
    },
    async remind(office, id, mail, tokens, now) {
      return db.write(() => {
        if (db.run(claimSql, { office, id, now }) === 0) return false;
        addTokens(db, office, id, tokens);
        addMail(db, office, id, mail, now);
        return true;
      });
    },
  };
}
