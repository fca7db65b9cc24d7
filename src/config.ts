import type { Category, City, Office, Service } from '@termin/sdk/contract';

/** Opening hours: every chosen weekday from `from` to `to` with `lanes` citizens served at a time. */
export interface Opening {
  /** 1 = Monday … 7 = Sunday. */
  weekdays: number[];
  /** Local times, `08:00`. */
  from: string;
  to: string;
  lanes: number;
  /** Only from this day of the year to that one, both included, `MM-DD`; may run over New Year. */
  season?: { from: string; to: string };
  /** These lanes open for booking only `daysBefore` days before, at the local time `at`; 0 = on the day itself. */
  release?: { daysBefore: number; at: string };
}

export interface Closure {
  /** First and last closed day, `2026-12-24`. */
  from: string;
  to: string;
  /** Closed only between these local times of the day; the whole day when left out. */
  hours?: { from: string; to: string };
  /** What the citizen reads: «Betriebsausflug». */
  reason: string;
}

/** How an office calls those who wait. */
export interface DayRules {
  /** Whether citizens are called only after they have said that they are here. */
  checkIn: 'required' | 'optional';
  /** From how many minutes before the appointment they can say so. */
  checkInFrom: number;
  /** Whether people without an appointment get a number. */
  walkIns: boolean;
  /** Minutes after its start within which an appointment is not late. */
  grace: number;
  /** Minutes after its arrival at which a walk-in has its turn. */
  walkInPatience: number;
  /** What the board calls the counters: `6`. */
  counters: string[];
}

/** How an office takes appointments. */
export interface OfficePlan {
  hours: Opening[];
  /** Daily breaks of all lanes, local times. */
  breaks: { weekdays: number[]; from: string; to: string }[];
  closures: Closure[];
  /** German state whose public holidays close the office (`NW`), or null. */
  holidays: string | null;
  /** Days the state's list has but this office works, and days it closes that the list lacks. */
  holidayExceptions: { date: string; name: string; closed: boolean }[];
  /** Appointments start at the opening and every so many minutes after it. */
  startEvery: number;
  /** A start must be at least this many minutes away. */
  leadMinutes: number;
  /** The last bookable day is this many days from today. */
  horizonDays: number;
  /** How it calls on the day; what is left out is as `dayRules` has it. */
  day?: Partial<DayRules>;
}

export interface Policy {
  /** How long a hold lasts, and how often it may be extended by the same length. */
  holdMinutes: number;
  extensions: number;
  /** How long a pending booking waits for its confirmation. */
  confirmMinutes: number;
  /** How many appointments to come one e-mail address may have. */
  openPerEmail: number;
  /** Personal data are erased this many days after the appointment. */
  eraseAfterDays: number;
  /** For how many days it is kept who of the staff called whom; 90 when left out. */
  dayLogDays?: number;
  /** Every hold comes with a proof of work of so many thousand rounds of hashing; none when left out. */
  proofOfWork?: { cost: number };
}

/** An office as the server knows it: what citizens see, and how it takes appointments. */
export type OfficeConfig = Office & { plan: OfficePlan };

/** Everything the server knows of its city. */
export interface CityConfig {
  city: City;
  categories: Category[];
  services: Service[];
  offices: OfficeConfig[];
  policy: Policy;
  /** Who mails are from. `signature`: lines below them, after the name. */
  mail: { from: string; name: string; signature: string[] };
  /** The city's page with the widget; the server's own when left out. */
  bookingPage?: string;
  /** Origins whose pages may call the API; any when left out. */
  allowOrigins?: string[];
}
