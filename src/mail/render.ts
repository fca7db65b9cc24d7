import type { BookingState } from '@termin/sdk/contract';
import { dayRules, usualDay } from '../booking/day-rules.ts';
import { localDay } from '../booking/instant.ts';
import { stateAt } from '../booking/lifecycle.ts';
import type { CityConfig } from '../config.ts';
import type { MailJob, StoredBooking } from '../store/store.ts';
import { clockInWords, momentInWords } from '../words/formats.ts';
import { wordsIn } from '../words/languages.ts';
import type { Words } from '../words/words.ts';
import { describe } from './appointment.ts';
import { calendarText } from './calendar-file.ts';
import type { Letter } from './letter.ts';
import { letterHtml } from './letter-html.ts';
import { letterText } from './letter-text.ts';
import { letterOf } from './letters.ts';
import type { Attachment, Mail } from './mailer.ts';

export interface MailSettings {
  config: CityConfig;
  /** Address of the server as citizens reach it, without a slash at the end. */
  publicUrl: string;
  /** Where to book anew. */
  bookingPage: string;
}

/** The state a mail tells of; once the appointment has left it, the mail would mislead. */
const toldOf: Partial<Record<MailJob['kind'], BookingState>> = {
  booked: 'pending',
  confirmed: 'confirmed',
  rescheduled: 'confirmed',
  reminder: 'confirmed',
};

/** Writes the mail of a job about a booking as it stands, in its citizen's language. `null`: it has nothing to say any more. */
export async function renderMail(
  { config, publicUrl, bookingPage }: MailSettings,
  job: MailJob,
  booking: StoredBooking,
  now: number,
): Promise<Mail | null> {
  if (isOvertaken(config, job, booking, now)) return null;
  const { city, mail } = config;
  const { timeZone } = city;
  const { confirm, manage } = job.tokens;
  const words = wordsIn(booking.locale);
  const told = describe(config, booking, words);
  const waits = stateAt(booking, now) === 'pending' && booking.expiresAt !== null;
  const letter: Letter = {
    ...letterOf(job.kind, words.mails, {
      confirmBy: waits ? momentInWords(words, booking.expiresAt ?? 0, timeZone) : null,
      arrival: arrivalInWords(config, booking, words),
      links: {
        ...(confirm && { confirm: `${publicUrl}/b/${confirm}` }),
        ...(manage && { manage: `${publicUrl}/b/${manage}` }),
      },
      bookingPage,
    }),
    words,
    catalogue: city.language,
    greeting: words.mails.greeting(job.name),
    // Nobody shall come all the same.
    appointment: job.kind === 'cancelled' || job.kind === 'lapsed' ? { ...told, bring: [] } : told,
    footer: [mail.name, ...mail.signature, ...words.mails.footer(city.telephone)],
  };
  return {
    from: { name: mail.name, address: mail.from },
    to: { name: job.name, address: job.to },
    language: words.language,
    subject: letter.subject,
    text: letterText(letter),
    html: await letterHtml(letter),
    attachments: [calendarAttachment(calendarText(config, booking, words, now))],
  };
}

/** Whether the appointment has changed since, so that the mail would mislead. */
function isOvertaken({ city }: CityConfig, { kind }: MailJob, booking: StoredBooking, now: number): boolean {
  const state = stateAt(booking, now);
  if (state !== (toldOf[kind] ?? state)) return true;
  const isAhead = booking.day === localDay(now, city.timeZone) && booking.start * 60_000 > now;
  return kind === 'reminder' && !isAhead;
}

function calendarAttachment(content: string): Attachment {
  const method = /^METHOD:(\w+)/m.exec(content)?.[1] ?? 'PUBLISH';
  return { filename: 'termin.ics', contentType: `text/calendar; charset=utf-8; method=${method}`, content };
}

/** How the citizen says that they are here, as the office requires or offers it. */
function arrivalInWords({ offices, city }: CityConfig, booking: StoredBooking, words: Words): string {
  const office = offices.find(({ id }) => id === booking.office);
  const { checkIn, checkInFrom } = office ? dayRules(office) : usualDay;
  const from = (booking.start - checkInFrom) * 60_000;
  return words.mails.arrival[checkIn](clockInWords(words, from, city.timeZone));
}
