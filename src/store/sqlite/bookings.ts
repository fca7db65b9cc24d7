import { type BookingRow, toBooking } from '../rows.ts';
import type { MailJob, Minute, NewToken, StoredBooking } from '../store.ts';
import type { Database, Values } from './database.ts';

const bookingSql = `
  SELECT b.*, c.customer, c.consent_version, c.consent_at
  FROM bookings b LEFT JOIN customers c ON c.booking_id = b.id
  WHERE b.id = :id AND b.state <> 'blocked'`;

export function findBooking(db: Database, id: string): StoredBooking | null {
  const row = db.get<BookingRow>(bookingSql, { id });
  return row ? toBooking(row) : null;
}

/** The booking if it is one of that office. */
export function bookingAt(db: Database, office: string, id: string): StoredBooking | null {
  const booking = findBooking(db, id);
  return booking?.office === office ? booking : null;
}

/** The booking after the `UPDATE` changed it; null when it changed none. */
export function changed(db: Database, sql: string, values: { id: string } & Values) {
  return db.run(sql, values) === 0 ? null : findBooking(db, values.id);
}

export interface Place {
  office: string;
  start: Minute;
  end: Minute;
}

const overlaps = `
  takes_time = 1 AND office_id = :office AND starts < :end AND starts > :start - 1440 AND ends > :start`;
const markLapsed = `
  UPDATE bookings SET state = 'lapsed', expires_at = NULL WHERE ${overlaps} AND expires_at <= :now`;
const busyLanes = `SELECT DISTINCT lane FROM bookings WHERE ${overlaps} AND id <> :except`;

/** The first of the lanes that is free at that place, where what has lapsed is given up for it; undefined when all are busy. */
export function freeLane(
  db: Database,
  { office, start, end }: Place,
  lanes: number[],
  now: number,
  except = '',
): number | undefined {
  db.run(markLapsed, { office, start, end, now });
  const busy = new Set(
    db.all<{ lane: number }>(busyLanes, { office, start, end, except }).map((row) => row.lane),
  );
  return lanes.find((lane) => !busy.has(lane));
}

const countUp = `
  INSERT INTO counters VALUES (:office, :day, 1)
  ON CONFLICT (office_id, day) DO UPDATE SET next_index = next_index + 1
  RETURNING next_index - 1 AS number_index`;

/** Takes the next waiting number of the office's day. */
export function nextNumber(db: Database, office: string, day: string): number {
  const row = db.get<{ number_index: number }>(countUp, { office, day });
  if (!row) throw new Error('the counter gave no number');
  return row.number_index;
}

export function addMail(db: Database, office: string, booking: string, mail: MailJob, now: number): void {
  db.run('INSERT INTO outbox (office_id, booking_id, job, due_at) VALUES (:office, :booking, :job, :now)', {
    office,
    booking,
    job: JSON.stringify(mail),
    now,
  });
}

export function addTokens(db: Database, office: string, booking: string, tokens: NewToken[]): void {
  for (const { hash, purpose } of tokens) {
    db.run('INSERT INTO tokens VALUES (:office, :hash, :purpose, :booking)', {
      office,
      hash,
      purpose,
      booking,
    });
  }
}
