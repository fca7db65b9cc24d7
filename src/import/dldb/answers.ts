import type { CityFile } from '../../city-file/schema.ts';
import type { Comment } from '../../city-file/write.ts';
import { type OfficeHours, readHours } from '../hours.ts';
import type { Report } from '../report.ts';
import type { Exported } from './convert.ts';
import type { OfficeRecord } from './records.ts';

/** What the export does not say and someone may have; null: nobody has. */
export interface Answers {
  name: string | null;
  timeZone: string | null;
  telephone: string | null;
  /** Sender of the mails. */
  mail: string | null;
  /** Address of the privacy notice. */
  privacy: string | null;
  /** State whose holidays close the offices. */
  state: string | null;
  hours: OfficeHours;
  /** How long a service takes that says nothing about it. */
  minutes: number;
}

const usualHours = 'Mo-Fr 08:00-16:00';

type Parts = Pick<CityFile, 'city' | 'privacy' | 'mail' | 'officeDefaults'>;

/** What the city's file says besides offices and services. Where nobody has said it, a placeholder stands there with a comment. */
export function cityParts(
  { services, locations }: Exported,
  offices: OfficeRecord[],
  answers: Answers,
  report: Report,
): Parts & { comments: Comment[] } {
  const comments: Comment[] = [];
  const assume = (path: Comment['path'], what: string) => {
    comments.push({ path, text: `Assumed: ${what}` });
    report.note('assumed', `${path.join('.')}: ${what}`);
  };
  const answer = (
    given: string | null,
    usual: string,
    path: Comment['path'],
    what = `${usual}; please check.`,
  ) => {
    if (given === null) assume(path, what);
    return given ?? usual;
  };
  const name = answer(answers.name, cityName(locations), ['city', 'name']);
  const withoutHours = offices.filter(({ id }) => !answers.hours.by.has(id));
  if (answers.hours.usual === null && withoutHours.length > 0) {
    assume(
      ['officeDefaults', 'hours'],
      `${usualHours}, one citizen at a time, at ${withoutHours.length} of ${offices.length} offices: the export has no opening hours.`,
    );
  }
  assume(
    ['officeDefaults', 'fields'],
    'citizens may give a telephone number, and are not asked for their address; bookings are taken from 30 minutes to 28 days ahead.',
  );
  return {
    city: {
      name,
      language: commonest(services.map((fields) => fields.group('meta').text('locale'))) ?? 'de',
      timeZone: answer(answers.timeZone, 'Europe/Berlin', ['city', 'timeZone']),
      telephone: answer(
        answers.telephone,
        '115',
        ['city', 'telephone'],
        '115, the number of all German authorities.',
      ),
    },
    privacy: {
      version: '1',
      text: `Ich bin damit einverstanden, dass meine Angaben verarbeitet werden, um meinen Termin zu vergeben und mich daran zu erinnern (${name}).`,
      href: answer(
        answers.privacy,
        'https://www.example.org/datenschutz',
        ['privacy'],
        'text and address are placeholders; put the city’s own here before anybody books.',
      ),
    },
    mail: {
      from: answer(
        answers.mail,
        'noreply@example.org',
        ['mail', 'from'],
        'a placeholder; no mail gets through with it.',
      ),
    },
    officeDefaults: {
      holidays: answer(
        answers.state,
        'none',
        ['officeDefaults', 'holidays'],
        'no public holidays; put the state here, like NW.',
      ),
      fields: { telephone: 'optional', address: 'hidden' },
      hours: answers.hours.usual ?? readHours(usualHours),
    },
    comments,
  };
}

/** The organization that most offices belong to, or else their town. */
function cityName(locations: Exported['locations']): string {
  const organization = commonest(locations.map((fields) => fields.text('organization')));
  const town = townOf(locations);
  return organization ?? (town === undefined ? 'Stadt' : `Stadt ${town}`);
}

/** The town that most offices are in. */
export const townOf = (locations: Exported['locations']): string | undefined =>
  commonest(locations.map((fields) => fields.group('address').text('city')));

function commonest(values: string[]): string | undefined {
  const groups = [...Map.groupBy(values.filter(Boolean), (value) => value)];
  return groups.sort(([, some], [, others]) => others.length - some.length)[0]?.[0];
}
