import type { BookingState, Customer, Selection } from '@termin/sdk/contract';
import type { Sessions } from './sessions.ts';
import type { Visits } from './visits.ts';

export type { StoredVisit } from './visits.ts';

/** Minutes since 1970-01-01T00:00Z. Intervals are half-open: `start` belongs to them, `end` does not. */
export type Minute = number;

/** A stretch of time that one lane of an office is busy. */
export interface Taken {
  office: string;
  lane: number;
  start: Minute;
  end: Minute;
}

/** What is busy at some instant. */
export interface Busy extends Taken {
  /** When it lapses if nobody books or confirms it (ms); null: it stays. */
  until: number | null;
}

/** A day of an office on which what is busy may have changed. */
export interface ChangedDay {
  office: string;
  day: string;
}

/** A hold or booking as it is stored. Instants are milliseconds since 1970. */
export interface StoredBooking extends Taken {
  id: string;
  /** Local day of the appointment, `2020-03-12`. */
  day: string;
  services: Selection;
  state: BookingState;
  /** When a hold or an unconfirmed booking lapses; null once it is confirmed or over. */
  expiresAt: number | null;
  extensionsLeft: number;
  /** Hash of the hold's secret. */
  secretHash: string;
  /** Hash of the request that made the hold, and of the one that booked it (null before). */
  holdFingerprint: string;
  bookFingerprint: string | null;
  /** Position in the day's sequence of the office, from 0; null before booking. `waitingNumber` makes it a number to call. */
  numberIndex: number | null;
  /** Null before booking and after erasure. */
  customer: Customer | null;
  consent: { version: string; at: number } | null;
  /** BCP 47 language of the citizen's mails. */
  locale: string;
}

/** An appointment to come, without personal data and secrets. */
export type Upcoming = Taken & Pick<StoredBooking, 'id' | 'day' | 'services' | 'state' | 'numberIndex'>;

export interface NewHold {
  id: string;
  office: string;
  /** Lanes that are open for the whole interval; the store takes one that is free. */
  lanes: number[];
  start: Minute;
  end: Minute;
  day: string;
  services: Selection;
  secretHash: string;
  fingerprint: string;
  expiresAt: number;
  extensions: number;
  locale: string;
  /** The same citizen's hold to give up in the same transaction, if this one is taken. */
  replaces?: { office: string; id: string };
}

export type TokenPurpose = 'confirm' | 'manage';

/** Which mail to write. Rendered when it is sent; `tokens` are the secrets of its links and are wiped with the job. */
export interface MailJob {
  kind: 'booked' | 'confirmed' | 'cancelled' | 'rescheduled' | 'lapsed' | 'reminder';
  to: string;
  /** Given and family name, for mails about bookings whose personal data are already erased. */
  name: string;
  tokens: Partial<Record<TokenPurpose, string>>;
}

export interface NewToken {
  hash: string;
  purpose: TokenPurpose;
}

export interface BookHold {
  office: string;
  id: string;
  customer: Customer;
  /** Hash of the normalised e-mail address, to count open appointments. */
  customerKey: string;
  consent: { version: string; at: number };
  fingerprint: string;
  expiresAt: number;
  locale: string;
  /** How many pending or confirmed appointments to come the address may have with this one. */
  openPerEmail: number;
  tokens: NewToken[];
  mail: MailJob;
}

export interface Confirmation {
  /** Added to those the booking has: a mail's links need secrets, and of the older ones only hashes are left. */
  tokens?: NewToken[];
  /** When the citizen is to be reminded (ms); not at all when left out. */
  remindAt?: number | null;
}

export interface Move extends Confirmation {
  office: string;
  id: string;
  to: { office: string; lanes: number[]; start: Minute; end: Minute; day: string };
  /** What the new office may keep of the personal data, in the place of what the old one kept. */
  customer: Customer;
  /** Given with the move, in the place of the earlier one; left out where that stands. */
  consent?: { version: string; at: number };
  mail: MailJob;
}

/** The appointments of an e-mail address (with the hash they are counted by), or one. */
export type Whose = { email: string; customerKey: string } | { id: string };

export interface LeasedMail {
  id: string;
  office: string;
  booking: string;
  mail: MailJob;
  /** How often sending was tried before. */
  attempts: number;
  /** Why it failed last; null when it has not. */
  error: string | null;
}

/** A mail that was given up. Of its receiver only the domain is left. */
export interface FailedMail {
  id: string;
  office: string;
  booking: string;
  kind: MailJob['kind'];
  domain: string;
  error: string;
  attempts: number;
}

/** How the connections to a database server are used. */
export interface Connections {
  /** Working for somebody right now. */
  busy: number;
  /** Open, with nothing to do. */
  idle: number;
  /** Requests that wait for one. */
  waiting: number;
}

/** What lies in the outbox. */
export interface MailCounts {
  /** To be sent now, or being sent. */
  due: number;
  /** Failed before, to be tried again later. */
  postponed: number;
  /** Given up; they stay until their appointment's personal data are erased. */
  failed: number;
  /** Since when (ms) the one that is due longest waits; null where none does, or it is not known. */
  dueSince: number | null;
}

/**
 * Where bookings live. Every method is one transaction. `now` is the caller's clock: a hold or pending booking whose
 * `expiresAt <= now` takes no time any more, whether or not a worker has marked it. Two bookings that take time never
 * overlap on one lane of an office: the database itself refuses it, whatever the caller does.
 */
export interface Store extends Sessions, Visits {
  /** Takes a free lane. `null`: every lane is busy. `'id-in-use'`: the id exists with another fingerprint. The same id and fingerprint give the same hold again. */
  hold(hold: NewHold, now: number): Promise<StoredBooking | 'id-in-use' | null>;
  /** Moves the end of a live hold. `null`: it is no live hold, or has no extension left. */
  extend(office: string, id: string, expiresAt: number, now: number): Promise<StoredBooking | null>;
  /** Gives a live hold up. `null`: it is no live hold. */
  release(office: string, id: string, now: number): Promise<StoredBooking | null>;
  /**
   * Live hold → pending, with the next waiting number of its day and office, its tokens and its mail.
   * `null`: it is no live hold and was not booked by the same fingerprint. The same fingerprint gives the same booking again.
   */
  book(booking: BookHold, now: number): Promise<StoredBooking | 'too-many' | null>;
  /** Live pending → confirmed. `null`: it is not pending any more. */
  confirm(
    office: string,
    id: string,
    mail: MailJob,
    now: number,
    more?: Confirmation,
  ): Promise<StoredBooking | null>;
  /** Live pending or confirmed → cancelled; personal data are erased, the mail carries what it needs. `null`: it is neither. */
  cancel(office: string, id: string, mail: MailJob, now: number): Promise<StoredBooking | null>;
  /**
   * Confirmed stays confirmed at another time, perhaps office, with the personal data and consent of the move; a new number if
   * office or day changes. `'taken'`: no lane is free, nothing changed. `null`: it is not confirmed.
   */
  move(move: Move, now: number): Promise<StoredBooking | 'taken' | null>;
  /** `null`: there is none. */
  find(id: string): Promise<StoredBooking | null>;
  /** `office` is the one that stands in the token. `null`: there is none. */
  findByToken(
    office: string,
    hash: string,
  ): Promise<{ booking: StoredBooking; purpose: TokenPurpose } | null>;
  /** What is busy at `now` and overlaps the time from `from` to `to`, in no order. */
  taken(offices: string[], from: Minute, to: Minute, now: number): Promise<Busy[]>;
  /**
   * Days on which what is busy may have changed since an earlier answer's `cursor`; some may be told twice, none is left out.
   * That time passes is not told: `Busy.until` says it beforehand. `null` asks for a cursor to begin with, before reading
   * `taken`. `'gone'`: the cursor is older than what is kept, or another database's: begin anew.
   */
  changes(after: number | null): Promise<{ cursor: number; days: ChangedDay[] } | 'gone'>;
  /** Every appointment that is not over at `now`: pending, confirmed or called, in the order of their starts, offices and lanes. */
  upcoming(now: number): Promise<Upcoming[]>;
  /**
   * Takes time without a citizen: a lane that is short of staff, times kept for people without appointment. Each lies within
   * its local `day`: what goes over midnight is two. What overlaps is left out; answers how many were taken.
   */
  block(blocks: (Taken & { day: string })[], now: number): Promise<number>;
  /**
   * Marks what has lapsed, erases its personal data and leaves a mail for those who never confirmed; answers how many.
   * Forgets old keys, changes and sessions too. Nothing depends on its being called.
   */
  lapse(now: number): Promise<number>;
  /**
   * Erases the personal data, links and mails of appointments that ended before; answers how many. Those that were given up
   * (`released`, `lapsed`, `cancelled`) are deleted altogether, uncounted: what remains is statistics of those that stood.
   * Waiting numbers are not given again.
   */
  erase(endedBefore: Minute): Promise<number>;
  /** Confirmed appointments to come whose citizens are to be reminded by now. */
  dueReminders(limit: number, now: number): Promise<StoredBooking[]>;
  /** Adds the mail that reminds of an appointment, and its tokens. False: it is not due, or somebody else has done it. */
  remind(office: string, id: string, mail: MailJob, tokens: NewToken[], now: number): Promise<boolean>;
  /**
   * Erases at once the personal data, links and mails of whoever asks for it; their appointments to come are cancelled, without
   * a mail. Answers how many appointments had any.
   */
  forget(whose: Whose, now: number): Promise<number>;
  /** What was agreed to when it was booked; it stays when the personal data go. `null`: it was never booked. */
  consentOf(id: string): Promise<{ version: string; at: number } | null>;
  /** Remembers an Idempotency-Key. False: it is known with another fingerprint. Keys are forgotten after a day. */
  claimKey(key: string, fingerprint: string, now: number): Promise<boolean>;
  /** Mails that are due and leased by nobody, leased until `until`. */
  leaseMails(limit: number, until: number, now: number): Promise<LeasedMail[]>;
  /** The mail is on its way: its job and secrets are deleted. */
  mailSent(id: string): Promise<void>;
  /** Try again at `at`; with `null` never: it stays among the failed ones, without its secrets, its receiver's name and address. */
  mailFailed(id: string, error: string, at: number | null): Promise<void>;
  mailCounts(now: number): Promise<MailCounts>;
  /** The latest that were given up, the newest first. */
  failedMails(limit: number): Promise<FailedMail[]>;
  /** `null` where there is no server to connect to. */
  connections(): Connections | null;
  close(): Promise<void>;
}

/** What an outbox can do. */
export type MailMethods = 'leaseMails' | 'mailSent' | 'mailFailed' | 'mailCounts' | 'failedMails';
