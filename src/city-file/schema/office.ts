import * as z from 'zod/mini';
import { Day as DayOfOffice } from './day.ts';
import { about, count, Day, Email, Id, MonthDay, Place, Text, Time, Weekdays } from './kinds.ts';

/** What an office has where neither it nor `officeDefaults` says otherwise. */
export const usualOffice = {
  holidays: 'none',
  startEvery: 5,
  leadMinutes: 30,
  horizonDays: 28,
  lanes: 1,
} as const;

export const states = [
  ...['BW', 'BY', 'BE', 'BB', 'HB', 'HE', 'HH', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH'],
  'BUND',
];

const days = Weekdays.check(about('Weekdays, of Mo Di Mi Do Fr Sa So.', { examples: ['Mo-Fr', 'Mo, Mi'] }));
const from = Time.check(about('Local time it begins.', { examples: ['08:00'] }));
const to = Time.check(about('Local time it ends.', { examples: ['16:00'] }));
/** What can't be read stands here as it was written. */
const isTime = (text: string) => /^\d\d:\d\d$/.test(text);

/** What begins ends later. */
const inOrder = z.check<{ from: string; to: string }>(({ value: { from, to }, issues }) => {
  const message = `must be after ${from}, when it begins`;
  if (isTime(from) && isTime(to) && to <= from)
    issues.push({ code: 'custom', message, path: ['to'], input: to });
});

const FieldRule = z.enum(['required', 'optional', 'hidden']);

const Opening = z
  .strictObject({
    days,
    from,
    to,
    lanes: z.exactOptional(
      count(1, 200).check(
        about('How many citizens are served at a time.', { default: usualOffice.lanes, examples: [4] }),
      ),
    ),
    season: z.exactOptional(
      z
        .strictObject({
          from: MonthDay.check(about('First day of the year, month and day.', { examples: ['05-01'] })),
          to: MonthDay.check(
            about('Last day of the year; may lie in the next one.', { examples: ['09-30'] }),
          ),
        })
        .check(about('Only in this part of the year.')),
    ),
    release: z.exactOptional(
      z
        .strictObject({
          daysBefore: count(0, 365).check(
            about('How many days before; 0 is the day itself.', { examples: [0] }),
          ),
          at: Time.check(about('Local time.', { examples: ['08:00'] })),
        })
        .check(about('The times of these lanes can be booked only from then on.')),
    ),
  })
  .check(inOrder);

const Break = z.strictObject({ days, from, to }).check(inOrder);

const Closure = z
  .strictObject({
    from: Day.check(about('First closed day.', { examples: ['2026-12-24'] })),
    to: z.exactOptional(Day.check(about('Last closed day; the first one when left out.'))),
    hours: z.exactOptional(
      z
        .strictObject({ from, to })
        .check(inOrder, about('Closed only between these times of the day; all day when left out.')),
    ),
    reason: Text.check(about('What citizens read in the calendar.', { examples: ['Betriebsausflug'] })),
  })
  .check(
    z.check(({ value: { from, to = from }, issues }) => {
      const message = `is before the first closed day, ${from}`;
      if (to < from) issues.push({ code: 'custom', message, path: ['to'], input: to });
    }),
  );

const HolidayException = z.strictObject({
  date: Day.check(about('The day.', { examples: ['2026-10-31'] })),
  name: Text.check(about('What citizens read.', { examples: ['Reformationstag'] })),
  closed: z.exactOptional(
    z.boolean().check(
      about('Whether the office is closed: yes for a day the list lacks, no for one it works.', {
        default: true,
      }),
    ),
  ),
});

/** Keys that `officeDefaults` may set for all offices. */
const shared = {
  street: z.exactOptional(Text.check(about('Street and number.', { examples: ['Körnerplatz 1'] }))),
  postalCode: z.exactOptional(Text.check(about('Postal code.', { examples: ['47226'] }))),
  town: z.exactOptional(Text.check(about('Town.', { examples: ['Duisburg'] }))),
  telephone: z.exactOptional(
    Text.check(about('Telephone; the city’s when left out.', { examples: ['0203 94000'] })),
  ),
  email: z.exactOptional(Email.check(about('E-mail address; none is shown when left out.'))),
  directions: z.exactOptional(
    Text.check(about('How to get there.', { examples: ['Haltestelle Hamborn Rathaus.'] })),
  ),
  openingHours: z.exactOptional(
    z.array(Text).check(
      about('Opening hours in words, a line each; made from `hours` when left out.', {
        examples: [['Montag bis Freitag 8 bis 16 Uhr']],
      }),
    ),
  ),
  hours: z.exactOptional(
    z
      .array(Opening)
      .check(
        z.minLength(1, 'must have at least one opening'),
        about('When appointments are given. Openings of the same day add up.'),
      ),
  ),
  breaks: z.exactOptional(z.array(Break).check(about('When all lanes pause.'))),
  closures: z.exactOptional(z.array(Closure).check(about('Days or hours on which the office is closed.'))),
  holidays: z.exactOptional(
    z.enum([...states, 'none']).check(
      about('State whose public holidays close the office, in two letters.', {
        default: usualOffice.holidays,
        examples: ['NW'],
      }),
    ),
  ),
  holidayExceptions: z.exactOptional(
    z.array(HolidayException).check(about('Days on which the office differs from the state’s list.')),
  ),
  startEvery: z.exactOptional(
    count(1, 240).check(
      about('Appointments start at the opening and every so many minutes after it.', {
        default: usualOffice.startEvery,
      }),
    ),
  ),
  leadMinutes: z.exactOptional(
    count(0, 100_000).check(
      about('How many minutes away a time must be to be booked.', { default: usualOffice.leadMinutes }),
    ),
  ),
  horizonDays: z.exactOptional(
    count(0, 400).check(about('How many days ahead can be booked.', { default: usualOffice.horizonDays })),
  ),
  day: z.exactOptional(DayOfOffice.check(about('How those who wait are called on the day.'))),
  fields: z.exactOptional(
    z
      .strictObject({
        telephone: z.exactOptional(
          FieldRule.check(about('The citizen’s telephone number.', { default: 'optional' })),
        ),
        address: z.exactOptional(FieldRule.check(about('The citizen’s address.', { default: 'optional' }))),
      })
      .check(about('Whether citizens must, may or need not say it.')),
  ),
};

export const OfficeDefaults = z.strictObject(shared);

export const Office = z.strictObject({
  id: Id.check(
    about('Short name in addresses: a-z, 0-9 and hyphens. Keep it: bookings refer to it.', {
      examples: ['rheinhausen'],
    }),
  ),
  name: Text.check(about('Name.', { examples: ['Bürger-Service Rheinhausen'] })),
  geo: z.exactOptional(
    Place.check(
      about('Latitude and longitude, to sort offices by distance.', { examples: ['51.403, 6.715'] }),
    ),
  ),
  ...shared,
});
