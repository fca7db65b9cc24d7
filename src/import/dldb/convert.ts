import type { CityFile } from '../../city-file/schema.ts';
import type { Comment } from '../../city-file/write.ts';
import { ImportError } from '../import-error.ts';
import { createReport, type Report } from '../report.ts';
import { type Answers, cityParts, townOf } from './answers.ts';
import { type Categories, categorise } from './categories.ts';
import { combinations } from './combinations.ts';
import { durations } from './durations.ts';
import type { Fields } from './fields.ts';
import { joinOffers, type Offer } from './offers.ts';
import { isMadeUp, officeNames, officeOf } from './offices.ts';
import { quantityOf } from './quantity.ts';
import { type OfficeRecord, officeRecord, type ServiceRecord, serviceRecord } from './records.ts';
import { serviceInfo } from './service-info.ts';

export interface Exported {
  services: Fields[];
  locations: Fields[];
  /** Names of the services' root topics; empty where the city has none. */
  topics: Fields[];
}

export interface Converted {
  city: CityFile;
  /** What was assumed, for the places where it stands. */
  comments: Comment[];
  report: Report;
}

/**
 * A city's file from its DLDB export: what citizens can book, where, for how long, and all that is told about it. Everything
 * that is read is written or stands in the report. Throws `ImportError` when nothing of it can be booked.
 */
export function convert(exported: Exported, answers: Answers): Converted {
  const report = createReport();
  const services = distinct(exported.services.map(serviceRecord), 'services', report);
  const offices = distinct(exported.locations.map(officeRecord), 'offices', report);
  const offers = joinOffers(services, offices, report);
  const bookable = offered(services, 'service', offers, report);
  const open = offered(offices, 'office', offers, report).sort((one, other) => other.priority - one.priority);
  if (bookable.length === 0) {
    throw new ImportError(
      'No public office offers a public service: do both files come from the same export?',
    );
  }
  const categories = categorise(bookable, offers, exported.topics, report);
  const names = officeNames(open, offers, report);
  const { comments, ...parts } = cityParts(exported, open, answers, report);
  const usualTown = townOf(exported.locations) ?? String(parts.city.name);
  const city: CityFile = {
    ...parts,
    offices: open.map((office) => {
      const hours = answers.hours.by.get(office.id);
      const name = names.get(office.id) ?? office.name;
      return { ...officeOf(office, name, usualTown, report), ...(hours && { hours }) };
    }),
    categories: categories.categories,
    services: servicesOf({ services, bookable, open, offers, categories, minutes: answers.minutes, report }),
  };
  report.count({ kind: 'services', read: exported.services.length, written: city.services.length });
  report.count({ kind: 'offices', read: exported.locations.length, written: city.offices.length });
  noteUnread({ services: bookable, offices: open }, report);
  for (const [at, office] of city.offices.entries()) {
    const text = 'Assumed: the address is not in the export, or not all of it.';
    if (isMadeUp(office)) comments.push({ path: ['offices', at, 'street'], text });
  }
  return { city, comments, report };
}

/** In the order of their categories, as the export has them. */
function servicesOf(from: {
  services: ServiceRecord[];
  bookable: ServiceRecord[];
  open: OfficeRecord[];
  offers: Offer[];
  categories: Categories;
  minutes: number;
  report: Report;
}): CityFile['services'] {
  const { bookable, open, categories, report } = from;
  const offersOf = Map.groupBy(from.offers, ({ service }) => service.id);
  const together = combinations(bookable, from.services, report);
  noteSameNames(bookable, report);
  return bookable.map((service) => {
    const own = offersOf.get(service.id) ?? [];
    const places = new Set(own.map(({ office }) => office));
    const onlyWith = together.get(service.id);
    const { info, bring } = serviceInfo(service, report);
    return {
      id: service.id,
      name: service.name,
      category: categories.of(service.id),
      ...durations(service, own, from.minutes, report),
      maxQuantity: quantityOf(service, own, report),
      offices: open.filter((office) => places.has(office)).map(({ id }) => id),
      ...unlessEmpty('keywords', keywordsOf(service)),
      ...(onlyWith && { onlyWith }),
      ...unlessEmpty('bring', bring),
      info,
    };
  });
}

const unlessEmpty = <Name extends string>(name: Name, list: string[]) =>
  (list.length > 0 ? { [name]: list } : {}) as { [key in Name]?: string[] };

function keywordsOf({ keywords, name }: ServiceRecord): string[] {
  const words = keywords.split(/[,;]/).map((word) => word.trim());
  return [...new Set(words)].filter((word) => word !== '' && word !== name);
}

/** Those with an id and a name that can stand in addresses; of several with the same id the first. */
function distinct<Own extends { id: string; name: string }>(
  records: Own[],
  kind: string,
  report: Report,
): Own[] {
  const known = new Map<string, Own>();
  for (const record of records) {
    const { id, name } = record;
    const why =
      name === ''
        ? 'without a name'
        : known.has(id)
          ? 'whose id occurred before'
          : /^[a-z0-9][a-z0-9-]{0,63}$/.test(id)
            ? null
            : 'whose id is not of a-z, 0-9 and hyphens';
    if (why === null) known.set(id, record);
    else report.note('left out', `${kind} ${why}`, `${name || '(no name)'} (${id || 'no id'})`);
  }
  return [...known.values()];
}

/** Those that occur in an offer; of the others the report says why they don't. */
function offered<Side extends 'service' | 'office', Own extends Offer[Side]>(
  records: Own[],
  side: Side,
  offers: Offer[],
  report: Report,
): Own[] {
  const found = new Set<unknown>(offers.map((offer) => offer[side]));
  return records.filter((record) => {
    if (found.has(record)) return true;
    const lacks = side === 'service' ? 'that no office offers to citizens' : 'that offer citizens nothing';
    report.note(
      'left out',
      `${side}s ${record.isPublic ? lacks : 'that are not public'}`,
      `${record.name} (${record.id})`,
    );
    return false;
  });
}

function noteSameNames(services: ServiceRecord[], report: Report): void {
  for (const [name, alike] of Map.groupBy(services, (service) => service.name)) {
    if (alike.length < 2) continue;
    const ids = alike.map(({ id }) => id).join(', ');
    report.note(
      'assumed',
      'services with the same name are different ones; give them names of their own',
      `${name} (${ids})`,
    );
  }
}

/** Fields of what was written that nobody looked at. */
function noteUnread(written: Record<string, { fields: Fields }[]>, report: Report): void {
  for (const [kind, records] of Object.entries(written)) {
    const unread = Map.groupBy(
      records.flatMap(({ fields }) => fields.unread()),
      (path) => path,
    );
    for (const [path, { length }] of unread)
      report.note('not imported', `field ${path}, which ${length} ${kind} have`);
  }
}
