import type { Selection } from '@termin/sdk/contract';
import { durations } from '../booking/duration.ts';
import { localDay } from '../booking/instant.ts';
import type { CityConfig, OfficeConfig } from '../config.ts';
import type { Minute } from '../store/store.ts';
import { seeded } from './random.ts';

/** Somebody so often (minutes), and nobody who takes longer than the lanes below can bear. */
const every = 4;
const longest = 20;
/** Beyond those of any office: whom the demo makes up takes no time that a citizen could book. */
const firstLane = 90;
const lanes = 5;
/** What the ids of the demo's people begin with. */
const mark = 'de30de30';

/** Somebody the demo makes up. Always the same at the same time of the same office. */
export interface OwnPerson {
  id: string;
  office: string;
  day: string;
  services: Selection;
  /** Of the appointment, or of the arrival of somebody without one. */
  start: Minute;
  end: Minute;
  lane: number;
  hasAppointment: boolean;
  /** How many minutes before the appointment they come. */
  early: number;
}

export const isOwn = ({ id }: { id: string }) => id.startsWith(mark);

/** Who has to do with the office between two instants (minutes, the last one included) on the local day of `now` (ms). */
export function ownPeople(
  config: CityConfig,
  office: OfficeConfig,
  { from, to, now }: { from: Minute; to: Minute; now: number },
): OwnPerson[] {
  const { timeZone } = config.city;
  const day = localDay(now, timeZone);
  const known = config.services
    .filter(({ offices }) => offices.includes(office.id))
    .map(({ id }) => ({ service: id, minutes: durations(config, [{ service: id, quantity: 1 }])(office.id) }))
    .filter(({ minutes }) => minutes <= longest);
  const people: OwnPerson[] = [];
  for (let slot = Math.ceil(from / every); slot * every <= to; slot++) {
    const start = slot * every;
    if (localDay(start * 60_000, timeZone) !== day) continue;
    const random = seeded(`${office.id} ${start}`);
    const choice = known[Math.floor(random() * known.length)];
    if (!choice) continue;
    people.push({
      ...{ office: office.id, day, start, end: start + choice.minutes },
      services: [{ service: choice.service, quantity: 1 }],
      lane: firstLane + (slot % lanes),
      hasAppointment: random() < 0.6,
      early: 3 + Math.floor(random() * 8),
      id: idFrom(random),
    });
  }
  return people;
}

function idFrom(random: () => number): string {
  const digits = (count: number) =>
    Array.from({ length: count }, () => Math.floor(random() * 16).toString(16)).join('');
  return `${mark}-${digits(4)}-4${digits(3)}-8${digits(3)}-${digits(12)}`;
}
