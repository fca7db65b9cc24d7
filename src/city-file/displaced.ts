import { dayPlan } from '../booking/calendar.ts';
import { catalogueOf } from '../booking/catalogue.ts';
import type { CityConfig, OfficeConfig } from '../config.ts';
import type { Upcoming } from '../store/store.ts';

/** Why an appointment could not be booked as the city is now. It stands all the same. */
export type Displacement =
  | { kind: 'office-gone' }
  | { kind: 'closed'; reason: string | null }
  | { kind: 'outside-hours' }
  | { kind: 'lane-gone' }
  | { kind: 'service-gone'; services: string[] }
  | { kind: 'service-elsewhere'; services: string[] };

export interface Displaced {
  booking: Upcoming;
  /** All that is in its way, the place first. */
  why: Displacement[];
}

/** The appointments for which the city has no place any more: office, hours, lanes or services have gone since they were booked. */
export function displacedBy(config: CityConfig, bookings: readonly Upcoming[]): Displaced[] {
  const { offices } = catalogueOf(config);
  return bookings.flatMap((booking) => {
    const office = offices.get(booking.office);
    const place = office
      ? lackOfPlace(office, booking, config.city.timeZone)
      : ({ kind: 'office-gone' } as const);
    const why = [...(place ? [place] : []), ...lackOfServices(config, booking)];
    return why.length > 0 ? [{ booking, why }] : [];
  });
}

function lackOfPlace(
  office: OfficeConfig,
  { day, lane, start, end }: Upcoming,
  timeZone: string,
): Displacement | null {
  const { lanes, reason } = dayPlan(office, day, timeZone);
  if (lanes.length === 0) return { kind: 'closed', reason };
  const open = lanes.filter((window) => window.start <= start && end <= window.end);
  if (open.length === 0) return { kind: 'outside-hours' };
  return open.some((window) => window.lane === lane) ? null : { kind: 'lane-gone' };
}

function lackOfServices(config: CityConfig, { office, services }: Upcoming): Displacement[] {
  const known = catalogueOf(config);
  const ids = services.map(({ service }) => service);
  const gone = ids.filter((id) => !known.services.has(id));
  const elsewhere = ids.filter((id) => known.services.get(id)?.offices.includes(office) === false);
  return [
    ...(gone.length > 0 ? [{ kind: 'service-gone', services: gone } as const] : []),
    ...(elsewhere.length > 0 && known.offices.has(office)
      ? [{ kind: 'service-elsewhere', services: elsewhere } as const]
      : []),
  ];
}
