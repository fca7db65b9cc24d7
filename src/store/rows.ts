import type { BookingState } from '@termin/sdk/contract';
import type { FailedMail, LeasedMail, MailCounts, StoredBooking, Upcoming } from './store.ts';

/** A row of `bookings` with its row of `customers`, as both databases give it; JSON columns are still text. */
export interface BookingRow {
  office_id: string;
  id: string;
  lane: number;
  starts: number;
  ends: number;
  day: string;
  state: BookingState;
  expires_at: number | null;
  extensions_left: number;
  services: string;
  secret_hash: string;
  hold_fingerprint: string;
  book_fingerprint: string | null;
  number_index: number | null;
  locale: string;
  customer: string | null;
  consent_version: string | null;
  consent_at: number | null;
}

export interface MailRow {
  id: number;
  office_id: string;
  booking_id: string;
  job: string;
  attempts: number;
  error: string | null;
}

export const noMails: MailCounts = { due: 0, postponed: 0, failed: 0, dueSince: null };

export function toBooking(row: BookingRow): StoredBooking {
  return {
    office: row.office_id,
    id: row.id,
    lane: row.lane,
    start: row.starts,
    end: row.ends,
    day: row.day,
    state: row.state,
    expiresAt: row.expires_at,
    extensionsLeft: row.extensions_left,
    services: JSON.parse(row.services),
    secretHash: row.secret_hash,
    holdFingerprint: row.hold_fingerprint,
    bookFingerprint: row.book_fingerprint,
    numberIndex: row.number_index,
    customer: row.customer === null ? null : JSON.parse(row.customer),
    consent:
      row.consent_version === null || row.consent_at === null
        ? null
        : { version: row.consent_version, at: row.consent_at },
    locale: row.locale,
  };
}

export type UpcomingRow = Pick<
  BookingRow,
  'office_id' | 'id' | 'lane' | 'starts' | 'ends' | 'day' | 'state' | 'services' | 'number_index'
>;

export function toUpcoming(row: UpcomingRow): Upcoming {
  return {
    office: row.office_id,
    id: row.id,
    lane: row.lane,
    start: row.starts,
    end: row.ends,
    day: row.day,
    state: row.state,
    services: JSON.parse(row.services),
    numberIndex: row.number_index,
  };
}

export function toMail(row: MailRow): LeasedMail {
  return {
    id: String(row.id),
    office: row.office_id,
    booking: row.booking_id,
    mail: JSON.parse(row.job),
    attempts: row.attempts,
    error: row.error,
  };
}

export function toFailedMail(row: MailRow): FailedMail {
  const { id, office, booking, mail, attempts, error } = toMail(row);
  return { id, office, booking, kind: mail.kind, domain: domainOf(mail.to), error: error ?? '', attempts };
}

/** `ada@example.org` → `example.org` */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
