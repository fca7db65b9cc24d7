import type { BookingState } from '@termin/sdk/contract';
import { stateAt } from '../booking/lifecycle.ts';
import type { CityConfig } from '../config.ts';
import type { MailJob, StoredBooking } from '../store/store.ts';
import { describe } from './appointment.ts';
import { calendarText } from './calendar-file.ts';
import type { Letter } from './letter.ts';
import { letterHtml } from './letter-html.ts';
import { letterText } from './letter-text.ts';
import { booked } from './letters/booked.ts';
import { cancelled } from './letters/cancelled.ts';
import { confirmed } from './letters/confirmed.ts';
import { lapsed } from './letters/lapsed.ts';
import { reminder } from './letters/reminder.ts';
import { rescheduled } from './letters/rescheduled.ts';
import type { LetterTemplate } from './letters/template.ts';
import type { Attachment, Mail } from './mailer.ts';

export interface MailSettings {
  config: CityConfig;
  /** Address of the server as citizens reach it, without a slash at the end. */
  publicUrl: string;
  /** Where to book anew. */
  bookingPage: string;
}

const templates: Record<MailJob['kind'], LetterTemplate> = {
  booked,
  confirmed,
  cancelled,
  rescheduled,
  lapsed,
  reminder,
};

/** The state a mail tells of; once the appointment has left it, the mail would mislead. */
const toldOf: Partial<Record<MailJob['kind'], BookingState>> = {
  booked: 'pending',
  confirmed: 'confirmed',
  rescheduled: 'confirmed',
  reminder: 'confirmed',
};

/** Writes the mail of a job about a booking as it stands. `null`: it has nothing to say any more. */
export async function renderMail(
  { config, publicUrl, bookingPage }: MailSettings,
  job: MailJob,
  booking: StoredBooking,
  now: number,
): Promise<Mail | null> {
  const state = stateAt(booking, now);
  if (state !== (toldOf[job.kind] ?? state)) return null;
  const { city, mail } = config;
  const { confirm, manage } = job.tokens;
  const letter: Letter = {
    ...templates[job.kind]({
      timeZone: city.timeZone,
      confirmBy: state === 'pending' ? booking.expiresAt : null,
      links: {
        ...(confirm && { confirm: `${publicUrl}/b/${confirm}` }),
        ...(manage && { manage: `${publicUrl}/b/${manage}` }),
      },
      bookingPage,
    }),
    name: job.name,
    appointment: describe(config, booking),
    footer: [
      mail.name,
      `Telefon ${city.telephone}`,
      'Diese E-Mail wurde automatisch verschickt. Antworten liest niemand.',
    ],
  };
  return {
    from: { name: mail.name, address: mail.from },
    to: { name: job.name, address: job.to },
    subject: letter.subject,
    text: letterText(letter),
    html: await letterHtml(letter),
    attachments: [calendarAttachment(config, booking, now)],
  };
}

function calendarAttachment(config: CityConfig, booking: StoredBooking, now: number): Attachment {
  const content = calendarText(config, booking, now);
  const method = /^METHOD:(\w+)/m.exec(content)?.[1] ?? 'PUBLISH';
  return { filename: 'termin.ics', contentType: `text/calendar; charset=utf-8; method=${method}`, content };
}
