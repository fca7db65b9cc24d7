import type { Report } from '../report.ts';
import {
  type OfferRecord,
  type OfficeRecord,
  offersOfOffice,
  offersOfService,
  type ServiceRecord,
} from './records.ts';

/** That citizens can book a service at an office. */
export interface Offer {
  service: ServiceRecord;
  office: OfficeRecord;
  /** What the export says of it; null where it says nothing. */
  minutes: number | null;
  maxQuantity: number | null;
}

/**
 * Which office offers which service: what a service says of its offices together with what an office says of its services.
 * Those that citizens can't book are left out, each with its reason.
 */
export function joinOffers(services: ServiceRecord[], offices: OfficeRecord[], report: Report): Offer[] {
  const serviceOf = new Map(services.map((service) => [service.id, service]));
  const officeOf = new Map(offices.map((office) => [office.id, office]));
  const bothSides = [services.flatMap(offersOfService), offices.flatMap(offersOfOffice)] as const;
  const pairs = Map.groupBy(bothSides.flat(), ({ service, office }) => `${service} ${office}`);
  noteOneSided(bothSides, report);

  const offers = [...pairs.values()].flatMap((records): Offer[] => {
    const [first] = records;
    const service = serviceOf.get(first?.service ?? '');
    const office = officeOf.get(first?.office ?? '');
    const subject = `${service?.name ?? first?.service} – ${office?.fullName ?? first?.office}`;
    if (!service || !office) {
      const unknown = service ? 'an office' : 'a service';
      report.note('left out', `offers of ${unknown} that the export lacks`, subject);
      return [];
    }
    const why = obstacle(service, office, records);
    if (why !== null) {
      report.note('left out', `offers ${why}`, subject);
      return [];
    }
    return [
      { service, office, minutes: minutesOf(records, office, subject, report), maxQuantity: most(records) },
    ];
  });
  report.count({ kind: 'offers of a service at an office', read: pairs.size, written: offers.length });
  return offers;
}

function obstacle(service: ServiceRecord, office: OfficeRecord, records: OfferRecord[]): string | null {
  if (!service.isPublic) return 'of services that are not public';
  if (!office.isPublic) return 'at offices that are not public';
  if (records.some(({ isPublic }) => !isPublic)) return 'that are not public';
  if (records.some(({ bookable }) => !bookable)) return 'without appointments in this system';
  if (office.hiddenFor.has(service.id))
    return 'that are hidden where the service is chosen (dontShowByServices)';
  return null;
}

/** An office says how many slots of its own length one takes, or at once how many minutes. */
function minutesOf(
  records: OfferRecord[],
  office: OfficeRecord,
  subject: string,
  report: Report,
): number | null {
  const said =
    records.map(({ minutes }) => minutes).find((minutes) => minutes !== null && minutes > 0) ?? null;
  const slots = Math.max(0, ...records.map((record) => record.slots ?? 0));
  const counted = slots > 0 && office.slotMinutes ? slots * office.slotMinutes : null;
  if (said !== null && counted !== null && said !== counted) {
    const why = 'offers whose duration differs from slots × slotTimeInMinutes: the duration is taken';
    report.note('changed', why, `${subject}: ${said} instead of ${counted} minutes`);
  }
  return said ?? counted;
}

const most = (records: OfferRecord[]): number | null =>
  records.map(({ maxQuantity }) => maxQuantity).find((quantity) => quantity !== null) ?? null;

function noteOneSided([byService, byOffice]: readonly [OfferRecord[], OfferRecord[]], report: Report): void {
  const keys = (records: OfferRecord[]) =>
    new Set(records.map(({ service, office }) => `${service} ${office}`));
  const [services, offices] = [keys(byService), keys(byOffice)];
  for (const [said, missing, whose] of [
    [services, offices, 'services'],
    [offices, services, 'offices'],
  ] as const) {
    const alone = [...said.difference(missing)];
    if (alone.length > 0) {
      report.note('assumed', `offers that only the ${whose} name are good: ${alone.length}`);
    }
  }
}
