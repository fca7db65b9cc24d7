import type { CityFile } from '../../city-file/schema.ts';
import { plainText } from '../html/clean-html.ts';
import type { Report } from '../report.ts';
import type { Offer } from './offers.ts';
import type { OfficeRecord } from './records.ts';

type Office = CityFile['offices'][number];

const longestGrid = 240;

/** What citizens read where an office has no address: the city's file needs one. */
const unknownStreet = 'Anschrift auf Anfrage';
const unknownPostalCode = '00000';

/**
 * An office for the city's file; hours, and all that the export never says, come from the file's defaults. It is in `usualTown`
 * if it does not say where.
 */
export function officeOf(record: OfficeRecord, name: string, usualTown: string, report: Report): Office {
  const { id, fields, fullName } = record;
  const missing = (what: string) => report.note('assumed', what, fullName);
  const address = fields.group('address');
  const contact = fields.group('contact');
  const street = `${address.text('street')} ${address.text('house_number')}`.trim() || unknownStreet;
  const postalCode = address.text('postal_code') || unknownPostalCode;
  const town = address.text('city') || usualTown;
  const telephone = contact.text('phone');
  const email = contact.text('email');
  const directions = address.text('hint') || plainText(fields.html('note'));
  const geo = placeOf(record);
  if (street === unknownStreet) missing(`offices without a street show «${unknownStreet}»`);
  if (postalCode === unknownPostalCode) missing(`offices without a postal code show ${unknownPostalCode}`);
  if (!address.text('city')) missing(`offices without a town are in ${usualTown}`);
  if (!telephone) missing('offices without a telephone number show the city’s');
  if (!isAddress(email))
    missing(
      email ? `e-mail addresses that are none: ${email}` : 'offices without an e-mail address show none',
    );
  if (!geo) missing('offices without coordinates are not sorted by distance');
  return {
    id,
    name,
    street,
    postalCode,
    town,
    ...(telephone && { telephone }),
    ...(isAddress(email) && { email }),
    ...(geo && { geo }),
    ...(directions && { directions }),
    ...gridOf(record, report),
  };
}

/** What `officeOf` had to make up of an office. */
export const isMadeUp = ({ street, postalCode }: Office): boolean =>
  street === unknownStreet || postalCode === unknownPostalCode;

/** Appointments start as often as the office's slots do. */
function gridOf({ slotMinutes, fullName }: OfficeRecord, report: Report): { startEvery?: number } {
  if (slotMinutes === null || slotMinutes === 0) {
    report.note('assumed', 'offices without slotTimeInMinutes start appointments every 5 minutes', fullName);
    return {};
  }
  if (slotMinutes >= 1 && slotMinutes <= longestGrid) return { startEvery: slotMinutes };
  report.note(
    'not imported',
    `slots that are not from 1 to ${longestGrid} minutes long`,
    `${fullName}: ${slotMinutes}`,
  );
  return {};
}

function placeOf({ fields }: OfficeRecord): string | null {
  const geo = fields.group('geo');
  const [latitude, longitude] = [geo.number('lat'), geo.number('lon')];
  const known = latitude !== null && longitude !== null && (latitude !== 0 || longitude !== 0);
  if (!known || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return null;
  return `${latitude}, ${longitude}`;
}

const isAddress = (text: string): boolean => /^[\w'+.-]+@(?:[a-z\d-]+\.)+[a-z]{2,}$/i.test(text);

/** Names by which citizens can tell the offices of each service apart. */
export function officeNames(offices: OfficeRecord[], offers: Offer[], report: Report): Map<string, string> {
  const clashing = new Set(
    [...Map.groupBy(offers, ({ service }) => service.id).values()].flatMap((own) =>
      [...Map.groupBy(own, ({ office }) => office.name).values()]
        .filter((alike) => alike.length > 1)
        .flatMap((alike) => alike.map(({ office }) => office.id)),
    ),
  );
  const names = new Map<string, string>();
  for (const office of offices) {
    const { id, name, fullName } = office;
    if (!clashing.has(id)) {
      names.set(id, name);
      continue;
    }
    const own = offices.filter((other) => clashing.has(other.id) && other.name === name);
    const told = [fullName, `${name}, ${streetOf(office)}`, `${name} (${id})`].find((candidate, at) =>
      own.every(
        (other) => other === office || candidate !== [other.fullName, `${name}, ${streetOf(other)}`, ''][at],
      ),
    );
    names.set(id, told ?? name);
    report.note('changed', 'offices of one service with the same name got longer names', `${name}: ${told}`);
  }
  return names;
}

const streetOf = ({ fields }: OfficeRecord): string => fields.group('address').text('street');
