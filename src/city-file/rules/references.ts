import type { Part, Parts, ReadService } from '../parts.ts';
import { error, type Finding, type Path, warning } from '../problem.ts';
import { didYouMean } from '../suggest.ts';

type Read = Partial<ReadService>;

/** Whoever is named exists, and nobody is left without a use. */
export function checkReferences(parts: Parts): Finding[] {
  const known = {
    office: idsOf(parts.offices),
    category: idsOf(parts.categories),
    service: idsOf(parts.services),
  };
  const refer = (kind: keyof typeof known, id: string, path: Path): Finding[] =>
    known[kind].has(id) ? [] : [error(path, `there is no ${kind} «${id}»${didYouMean(id, known[kind])}`)];

  const found = parts.services.flatMap(({ path, read }) => {
    return [
      ...(read.category === undefined ? [] : refer('category', read.category, [...path, 'category'])),
      ...(read.offices ?? []).flatMap((id, at) => refer('office', id, [...path, 'offices', at])),
      ...(read.minutesAt ?? []).flatMap(({ office }, at) =>
        refer('office', office, [...path, 'minutesAt', at, 'office']),
      ),
      ...combined(read, path).flatMap(({ id, place }) => refer('service', id, place)),
      ...withItself(read, path),
      ...offersLittle(read, path),
    ];
  });
  return [...found, ...unused(parts)];
}

const idsOf = (parts: Part<unknown>[]) => new Set(parts.flatMap(({ id }) => id ?? []));

/** Services that this one names, each with its place. */
function combined({ notWith = [], onlyWith }: Read, path: Path): { id: string; place: Path }[] {
  return [
    ...notWith.map(({ service }, at) => ({ id: service, place: [...path, 'notWith', at, 'service'] })),
    ...(onlyWith?.services ?? []).map((id, at) => ({ id, place: [...path, 'onlyWith', 'services', at] })),
  ];
}

function withItself(service: Read, path: Path): Finding[] {
  const itself = combined(service, path)
    .filter(({ id }) => id === service.id)
    .map(({ place }) =>
      error(place, 'is the service itself: `maxQuantity` says how many of it one appointment may hold'),
    );
  const both = (service.notWith ?? []).flatMap(({ service: id }, at) =>
    service.onlyWith?.services.includes(id)
      ? [error([...path, 'notWith', at, 'service'], `«${id}» stands in \`onlyWith\` too: leave one out`)]
      : [],
  );
  return [...itself, ...both];
}

function offersLittle({ offices, minutesAt = [] }: Read, path: Path): Finding[] {
  if (!offices) return [];
  if (offices.length === 0)
    return [warning([...path, 'offices'], 'no office offers it, so nobody can book it')];
  return [
    ...offices.flatMap((id, at) =>
      offices.indexOf(id) < at ? [error([...path, 'offices', at], `«${id}» stands here twice`)] : [],
    ),
    ...minutesAt.flatMap(({ office }, at) =>
      offices.includes(office)
        ? []
        : [warning([...path, 'minutesAt', at, 'office'], `«${office}» does not offer this service`)],
    ),
  ];
}

/** Said only where it can be read for every service: one that can't may be what is missed. */
function unused({ offices, categories, services }: Parts): Finding[] {
  if (services.length === 0) return [];
  const found: Finding[] = [];
  if (services.every(({ read, has }) => read.offices || !has('offices'))) {
    const offered = new Set(services.flatMap(({ read }) => read.offices ?? [...idsOf(offices)]));
    found.push(...without(offices, offered, 'no service is offered at this office'));
  }
  if (services.every(({ read }) => read.category !== undefined)) {
    const filled = new Set(services.flatMap(({ read }) => read.category ?? []));
    found.push(...without(categories, filled, 'no service is in this category'));
  }
  return found;
}

function without(parts: Part<unknown>[], used: Set<string>, message: string): Finding[] {
  return parts.flatMap(({ id, path }) => (id === undefined || used.has(id) ? [] : [warning(path, message)]));
}
