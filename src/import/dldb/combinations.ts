import type { Service } from '@termin/sdk/contract';
import type { Report } from '../report.ts';
import type { ServiceRecord } from './records.ts';

const reason = 'Bitte buchen Sie dafür einen eigenen Termin.';

/**
 * With which others each service may share an appointment; a service without entry with all that allow it. What one of two
 * services says of the other holds for both.
 */
export function combinations(
  services: ServiceRecord[],
  every: ServiceRecord[],
  report: Report,
): Map<string, Service['onlyWith']> {
  const limited = services.filter(({ combinable }) => combinable !== null);
  noteMissing(services, limited, report);
  const partners = new Map(limited.map(({ id, combinable }) => [id, new Set(combinable)]));
  const nameOf = new Map(every.map(({ id, name }) => [id, name]));
  const written = new Set(services.map(({ id }) => id));

  for (const { id, name } of limited) {
    for (const other of partners.get(id) ?? []) {
      if (!nameOf.has(other)) {
        report.note(
          'not imported',
          'combinations with services that the export lacks',
          `${name} with ${other}`,
        );
      }
      const back = partners.get(other);
      if (!written.has(other) || !back || back.has(id)) continue;
      back.add(id);
      const why = 'combinations that only one of both services allows: both do now';
      report.note('changed', why, `${name} with ${nameOf.get(other)}`);
    }
  }
  return new Map(
    limited.flatMap(({ id }) => {
      const own = services.filter((other) => other.id !== id && partners.get(id)?.has(other.id));
      if (own.length === services.length - 1) return [];
      return [[id, { services: own.map((other) => other.id), reason }]];
    }),
  );
}

function noteMissing(services: ServiceRecord[], limited: ServiceRecord[], report: Report): void {
  if (limited.length === 0) {
    report.note('assumed', 'the export does not say which services go together (combinable): all do');
    return;
  }
  report.note('assumed', `citizens read of services that do not go together: «${reason}»`);
  for (const { combinable, name } of services) {
    if (combinable === null) report.note('assumed', 'services without combinable go together with all', name);
  }
}
