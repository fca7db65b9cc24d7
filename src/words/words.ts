import type { OptionalField } from '../booking/customer.ts';

/**
 * Everything that mails, calendar files and the citizens' pages say, in one language. A language is one file of this shape;
 * names and texts of services and offices stay in the language of the catalogue. Text only: it is escaped where it is set.
 */
export interface Words {
  /** BCP 47, as `lang` has it: `de`. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** What the language calls itself: «Deutsch». */
  name: string;
  /** BCP 47 of its dates and times, where that says more: `en-GB`. */
  formats: string;
  /** «09:52 – 10:04 Uhr» */
  timeRange(from: string, to: string): string;
  /** «Montag, 9. März 2020, 08:31 Uhr» */
  moment(day: string, time: string): string;
  /** «09:52 Uhr» */
  clock(time: string): string;
  facts: {
    appointment: string;
    number: string;
    place: string;
    services: string;
    bring: string;
  };
  mails: MailWords;
  calendar: CalendarWords;
  page: PageWords;
  site: SiteWords;
}

/** What stands in one kind of mail beside the appointment itself. */
export interface LetterWords {
  subject: string;
  /** Paragraphs before the appointment. */
  opening: string[];
  /** Paragraphs after it. */
  closing: string[];
  /** Where to go from here: a sentence, and the text of its link. */
  link: { before: string; label: string };
}

export interface MailWords {
  greeting(name: string): string;
  /** Below every mail: whom to call, and that nobody reads answers. */
  footer(telephone: string): string[];
  /** How somebody with an appointment says that they are here, and from when: as the office requires, or offers. */
  arrival: { required(from: string): string; optional(from: string): string };
  booked: LetterWords & { deadline(until: string): string; button: string };
  confirmed: LetterWords;
  rescheduled: LetterWords;
  cancelled: LetterWords;
  lapsed: LetterWords;
  reminder: LetterWords & { button: string };
}

export interface CalendarWords {
  /** Title of the appointment in the citizen's calendar. */
  title(office: string): string;
  number(number: string): string;
  bring: string;
  questions(telephone: string): string;
}

/** A page's title and heading, and the sentence below. */
export interface SectionWords {
  title: string;
  heading: string;
  text: string;
}

export interface PageWords {
  /** Beside the city's name, at the top. */
  service: string;
  questions: string;
  /** Name of the menu of languages. */
  languages: string;
  unknown: SectionWords;
  unavailable: SectionWords;
  toConfirm: { title: string; heading: string; text(until: string): string; button: string };
  unconfirmed: { title: string; heading: string; text(until: string): string };
  confirmed: SectionWords & {
    /** For the link that can't do more. */
    inMail: string;
    calendar: string;
    move: string;
    cancel: string;
  };
  toCancel: SectionWords & { yes: string };
  cancelled: SectionWords;
  lapsed: SectionWords;
  past: SectionWords;
  place: PlaceWords;
  bookAnew: string;
  /** Leaves a question and lets the appointment stay as it is. */
  keep: string;
  move: {
    title: string;
    heading: string;
    lost: string;
    from(appointment: string): string;
    office: string;
    day: string;
    full: string;
    timeOn(day: string): string;
    morning: string;
    afternoon: string;
    moves: string;
    asksFirst: string;
  };
  details: {
    title: string;
    heading: string;
    /** Before the title when something is wrong: «Fehler: ». */
    mistake: string;
    check: string;
    to(appointment: string): string;
    otherTime: string;
    labels: Record<OptionalField, string>;
    missing: Record<OptionalField, string>;
    invalid: Record<OptionalField, string>;
    consentChanged: string;
    consentMissing: string;
    privacy: string;
  };
}

/** The part of the citizen's page that tells of the queue. */
export interface PlaceWords {
  /** Title and heading on the day. */
  today(time: string): string;
  /** From when somebody can say that they are here: on another day, and on the day itself. */
  onTheDay(from: string): string;
  early(from: string): string;
  /** Asks those who may say that they are here, where they must and where they need not. */
  arriving: { required: string; optional: string };
  here: string;
  code: { label: string; use: string };
  waiting: {
    title(ahead: string): string;
    heading: string;
    next: string;
    one: string;
    more(ahead: string): string;
  };
  /** Minutes until the call, as things stand. */
  estimate(minutes: string): string;
  /** In which order numbers are called. */
  rule: { appointments(minutes: string): string; walkIns(minutes: string): string };
  /** «Nummer 1112 – bitte zu Schalter 6»: as title, and around the two large numbers. */
  called: {
    title(number: string, counter: string): string;
    number: string;
    counter: string;
    at(time: string): string;
  };
  missed: SectionWords;
  served: SectionWords;
  /** How current the page is: by itself, at a time, and when its line is cut. */
  live: string;
  asOf(time: string): string;
  lost(time: string): string;
  refresh: string;
  /** Buttons that switch something on, and off again. */
  sound: { on: string; off: string };
  screen: { on: string; off: string };
}

/** What the pages around board, desk and kiosk say. */
export interface SiteWords {
  board: { title: string; which: string };
  desk: { title: string; which: string };
  kiosk: { title: string; which: string };
  /** Where no script runs. */
  needsScript: string;
  unknownOffice: SectionWords;
}
