import type { Category } from '@termin/sdk/contract';
import type { Report } from '../report.ts';
import type { Fields } from './fields.ts';
import type { Offer } from './offers.ts';
import type { ServiceRecord } from './records.ts';

const rest: Category = { id: 'weitere', name: 'Weitere Dienstleistungen' };
const fewest = 3;

export interface Categories {
  categories: Category[];
  /** Id of a service's category. */
  of(service: string): string;
}

/**
 * Sorts services by the topics of the export where there are any; otherwise by the kind of office that has them («Bürgerbüro»
 * for all of «Bürgerbüro Pasing», «Bürgerbüro Mitte»); by their first letter where that is one kind for nearly all.
 */
export function categorise(
  services: ServiceRecord[],
  offers: Offer[],
  topics: Fields[],
  report: Report,
): Categories {
  const byTopic = topicsOf(services, topics);
  if (byTopic.size > 0) return sorted(services, byTopic);
  const byOffice = mergeKinds(kindsOfOffice(services, offers));
  const kinds = Map.groupBy(byOffice.values(), (name) => name);
  if (services.length <= 20 || kinds.size >= fewest) {
    report.note(
      'assumed',
      'the export has no topics: services are sorted by the kind of office that offers them',
    );
    return sorted(services, byOffice);
  }
  report.note(
    'assumed',
    'the export has no topics, and its offices are of one kind: services are sorted by letter',
  );
  return sorted(services, new Map(services.map(({ id, name }) => [id, letterOf(name)])), 1);
}

function topicsOf(services: ServiceRecord[], topics: Fields[]): Map<string, string> {
  const names = new Map(topics.map((topic) => [topic.text('id'), topic.text('name')]));
  return new Map(
    services.flatMap(({ id, fields }) => {
      const name = names.get(fields.group('relation').text('root_topic'));
      return name ? [[id, name]] : [];
    }),
  );
}

/** The words that the names of all of a service's offices begin with. */
function kindsOfOffice(services: ServiceRecord[], offers: Offer[]): Map<string, string> {
  const of = Map.groupBy(offers, ({ service }) => service.id);
  return new Map(
    services.flatMap(({ id }) => {
      const names = (of.get(id) ?? []).map(({ office }) => office.name.split(/\s+/));
      const [first = [], ...others] = names;
      const same = first.findIndex((word, at) => others.some((name) => name[at] !== word));
      const words = first.slice(0, same < 0 ? first.length : same).join(' ');
      const kind = words.replace(/[\s,(–-]+$/, '');
      return kind ? [[id, kind]] : [];
    }),
  );
}

/** «Bürgerbüro Pasing» is one of «Bürgerbüro», if there are both. */
function mergeKinds(kinds: Map<string, string>): Map<string, string> {
  const all = [...new Set(kinds.values())].sort((a, b) => a.length - b.length);
  return new Map(
    [...kinds].map(([id, kind]) => [id, all.find((other) => `${kind} `.startsWith(`${other} `)) ?? kind]),
  );
}

/** The largest first; what has few services goes to the rest. */
function sorted(services: ServiceRecord[], nameOf: Map<string, string>, least = fewest): Categories {
  const groups = [...Map.groupBy(services, ({ id }) => nameOf.get(id) ?? '')]
    .filter(([name, group]) => name !== '' && group.length >= least)
    .sort(([a, some], [b, others]) =>
      least === 1 ? a.localeCompare(b, 'de') : others.length - some.length || a.localeCompare(b, 'de'),
    );
  const ids = idsOf(groups.map(([name]) => name));
  const of = (service: string) => ids.get(nameOf.get(service) ?? '') ?? rest.id;
  const named = groups.map(([name]) => ({ id: ids.get(name) ?? rest.id, name }));
  const hasRest = services.some(({ id }) => of(id) === rest.id);
  return { categories: hasRest ? [...named, rest] : named, of };
}

function letterOf(name: string): string {
  const letter = name.normalize('NFD').match(/\p{L}/u)?.[0] ?? '';
  return letter.toUpperCase() || '#';
}

/** Ids made of the names, each another one. */
function idsOf(names: string[]): Map<string, string> {
  const taken = new Set([rest.id]);
  return new Map(
    names.map((name) => {
      const slug = slugOf(name);
      const free = [slug, ...names.map((_, at) => `${slug}-${at + 2}`)].find((id) => !taken.has(id)) ?? slug;
      taken.add(free);
      return [name, free];
    }),
  );
}

/** «Bürgerbüro Süd» → `buergerbuero-sued`. */
function slugOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe' })[letter] ?? 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'rubrik'
  );
}
