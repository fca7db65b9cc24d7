import * as z from 'zod/mini';
import { about, count, Email, Place, Text, WebAddress } from './schema/kinds.ts';
import { Office, OfficeDefaults } from './schema/office.ts';
import { Category, Service } from './schema/service.ts';
import { didYouMean } from './suggest.ts';

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('de', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

function noTimeZone(name: string): string {
  return `there is no time zone «${name}»${didYouMean(name, Intl.supportedValuesOf('timeZone'))}`;
}

/** What holds where the file says nothing. */
export const usualPolicy = {
  holdMinutes: 10,
  extensions: 3,
  confirmMinutes: 60,
  openPerEmail: 3,
  eraseAfterDays: 30,
};

const Origin = z
  .url({ protocol: /^https?$/, error: 'must be an origin like https://www.example.org' })
  .check(
    z.refine(
      (value) => URL.canParse(value) && new URL(value).origin === value,
      'must be an origin without a path, like https://www.example.org',
    ),
  );

const City = z.strictObject({
  name: Text.check(about('Name.', { examples: ['Stadt Duisburg'] })),
  language: z._default(
    z
      .string()
      .check(
        z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language like de'),
        about('Language of the file’s texts.'),
      ),
    'de',
  ),
  timeZone: z._default(
    z.string().check(
      z.check(({ value, issues }) => {
        if (!isTimeZone(value)) issues.push({ code: 'custom', message: noTimeZone(value), input: value });
      }),
      about('Time zone of the offices’ clocks.'),
    ),
    'Europe/Berlin',
  ),
  telephone: Text.check(about('For citizens who can’t book online.', { examples: ['0203 94000'] })),
  bookingPage: z.exactOptional(
    WebAddress.check(
      about('Page of the city with the widget; mails link to it. The server’s own when left out.', {
        examples: ['https://www.example.org/termin'],
      }),
    ),
  ),
  allowOrigins: z.exactOptional(
    z.array(Origin).check(
      about('Origins whose pages may embed the widget; any when left out.', {
        examples: [['https://www.example.org']],
      }),
    ),
  ),
  postalCodes: z._default(
    z.record(z.string(), Place).check(
      about('Centres of postal code areas, latitude and longitude, to sort offices by distance.', {
        examples: [{ '47051': '51.435, 6.762' }],
      }),
    ),
    {},
  ),
});

const Privacy = z.strictObject({
  version: Text.check(
    about('Name of this text. Change it with the text: it is kept with each consent.', {
      examples: ['2026-01'],
    }),
  ),
  text: Text.check(about('What citizens agree to when they book.')),
  href: WebAddress.check(about('The privacy notice.')),
});

const Mail = z.strictObject({
  from: Email.check(about('Sender’s address.', { examples: ['noreply@example.org'] })),
  name: z.exactOptional(Text.check(about('Sender’s name; the city’s when left out.'))),
  signature: z.exactOptional(
    z.array(Text).check(about('Lines below each mail, between the sender’s name and the city’s telephone.')),
  ),
});

const Policy = z.strictObject({
  holdMinutes: z._default(
    count(1, 120).check(about('How many minutes a chosen time is held while the form is filled in.')),
    usualPolicy.holdMinutes,
  ),
  extensions: z._default(
    count(0, 20).check(about('How often a citizen may extend that by the same length.')),
    usualPolicy.extensions,
  ),
  confirmMinutes: z._default(
    count(5, 10_080).check(about('How many minutes an appointment waits for its confirmation.')),
    usualPolicy.confirmMinutes,
  ),
  openPerEmail: z._default(
    count(1, 100).check(about('How many appointments to come one e-mail address may have.')),
    usualPolicy.openPerEmail,
  ),
  eraseAfterDays: z._default(
    count(0, 3650).check(about('Personal data are erased so many days after the appointment.')),
    usualPolicy.eraseAfterDays,
  ),
  proofOfWork: z.exactOptional(
    z
      .strictObject({
        cost: z._default(
          count(1, 5_000).check(
            about('Thousands of rounds of hashing; 400 took a computer a tenth of a second.'),
          ),
          400,
        ),
      })
      .check(
        about(
          'The citizen’s device works a moment for every time it holds, against programs that take them all; none when left out.',
        ),
      ),
  ),
});

/**
 * The file that says everything of a city: its offices, services, hours, texts and policy. Ids refer to each other; whether
 * they exist, and whether the hours make sense, is not said here: `readCityFile` looks after that too.
 */
export const CityFile = z.strictObject({
  city: City.check(about('The city.')),
  privacy: Privacy.check(about('What citizens agree to.')),
  mail: Mail.check(about('Who the mails are from.')),
  policy: z.exactOptional(Policy.check(about('Time limits and how much one citizen may book.'))),
  officeDefaults: z.exactOptional(
    OfficeDefaults.check(about('What holds for every office that does not say otherwise.')),
  ),
  offices: z
    .array(Office)
    .check(z.minLength(1, 'must have at least one office'), about('Offices, in the order to show them.')),
  categories: z
    .array(Category)
    .check(
      z.minLength(1, 'must have at least one category'),
      about('Categories of services, in the order to show them.'),
    ),
  services: z
    .array(Service)
    .check(z.minLength(1, 'must have at least one service'), about('Services, in the order to show them.')),
});

/** A city's file as it is written, and as an import makes it. */
export type CityFile = z.input<typeof CityFile>;

/** The same once it is read, with what was left out. */
export type ReadCityFile = z.output<typeof CityFile>;

/** The schema for editors. */
export function cityFileSchema(): object {
  const schema = z.toJSONSchema(CityFile, {
    io: 'input',
    // What is read as something else than it is written loses its examples otherwise: those are for the writer.
    override({ zodSchema, jsonSchema }) {
      const { examples } = z.globalRegistry.get(zodSchema) ?? {};
      if (Array.isArray(examples)) jsonSchema.examples = examples;
    },
  });
  return { title: 'City file of Termin', ...schema };
}
