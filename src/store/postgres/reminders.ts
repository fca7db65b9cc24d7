import { type BookingRow, toBooking } from '../rows.ts';
import type { Store } from '../store.ts';
import { type Database, query } from './database.ts';
import { bookingColumns, customerColumns, tokensAndMail, tokenValues } from './sql.ts';

const dueQuery = query(
  'due_reminders',
  `SELECT ${bookingColumns}, ${customerColumns}
  FROM bookings b JOIN customers c ON c.booking_id = b.id
  WHERE b.remind_at <= :now AND b.state = 'confirmed' AND b.starts * 60000::bigint > :now
  ORDER BY b.remind_at, b.starts
  LIMIT :limit`,
);
const remindQuery = query(
  'remind',
  `WITH changed AS (
    UPDATE bookings SET remind_at = NULL
    WHERE office_id = :office AND id = :id AND remind_at <= :now AND state = 'confirmed' AND starts * 60000::bigint > :now
    RETURNING *
  ),
  ${tokensAndMail}
  SELECT 1 FROM changed`,
);

export function reminders(db: Database): Pick<Store, 'dueReminders' | 'remind'> {
  return {
    async dueReminders(limit, now) {
      return (await db.rows<BookingRow>(dueQuery, { limit, now })).map(toBooking);
    },
    async remind(office, id, mail, tokens, now) {
      const values = { office, id, now, mail: JSON.stringify(mail), ...tokenValues(office, tokens) };
      return (await db.rows(remindQuery, values)).length > 0;
    },
  };
}
