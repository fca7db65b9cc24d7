import { type OfficeDay, officeDay, pastDay } from '../booking/availability.ts';
import { dayPlan } from '../booking/calendar.ts';
import { addDays, eachDay } from '../booking/day.ts';
import type { MinutesAt } from '../booking/duration.ts';
import { localDay } from '../booking/instant.ts';
import { createOccupancy, type OfficeDays } from '../booking/occupancy.ts';
import { firstInstantAt } from '../booking/offsets.ts';
import type { Clock } from '../clock.ts';
import type { CityConfig, OfficeConfig } from '../config.ts';
import type { Busy, Store } from '../store/store.ts';
import { follow } from './follow.ts';
import { type Answer, createMemory } from './remember.ts';

/** What is free at an office on a local day. */
export type Agenda = (office: OfficeConfig, day: string) => OfficeDay;

/** Local days, both included. */
export interface Stretch {
  from: string;
  to: string;
}

/** Offices, local days and the length of an appointment at each office. What lies between the stretches is not looked at. */
export interface Asked {
  offices: OfficeConfig[];
  stretches: Stretch[];
  minutesAt: MinutesAt;
}

/** What is free, from memory, as far as memory is up to date. */
export interface Agendas {
  read(asked: Asked): Promise<Agenda>;
  /**
   * What `make` makes of the agenda, kept under `key` until something it rests on changes. The key must name everything
   * else that goes into it.
   */
  answer<T>(key: string, asked: Asked, make: (agenda: Agenda) => T): Promise<Answer<T>>;
  /** To be called when this process has written to the store, so that it sees what it wrote. */
  written(): void;
}

/** The calendar of the month in which the horizon ends is asked for in full. */
const daysBeyondHorizon = 31;
/** A clock that is put back by less is not looked after: what lapsed since then is still read. */
const clockSlackMs = 60_000;

/** `staleMs` is how far behind other processes' bookings the answers may be. */
export function createAgendas(
  { config, store, clock }: { config: CityConfig; store: Store; clock: Clock },
  staleMs: number,
): Agendas {
  const { timeZone } = config.city;
  const occupancy = createOccupancy((wanted) => busyOn(wanted), timeZone);
  const follower = follow(store, occupancy, staleMs);
  const memory = createMemory();
  let latest = Number.NEGATIVE_INFINITY;
  let today = '';

  /** One call for all offices that want the same days. */
  async function busyOn(wanted: OfficeDays[]): Promise<Busy[]> {
    const alike = Map.groupBy(wanted, ({ days }) => `${days[0]} ${days.at(-1)}`);
    const stretches = [...alike].map(([range, offices]) => {
      const [from = '', to = ''] = range.split(' ');
      return store.taken(
        offices.map(({ office }) => office),
        Math.floor(firstInstantAt(from, '00:00', timeZone) / 60_000),
        Math.ceil(firstInstantAt(to, '24:00', timeZone) / 60_000),
        clock() - clockSlackMs,
      );
    });
    return (await Promise.all(stretches)).flat();
  }

  /** The instant to answer for, once everything that was written before is known. */
  async function upToDate(): Promise<number> {
    await follower.catchUp();
    const now = clock();
    if (now < latest - clockSlackMs) {
      occupancy.allChanged();
      latest = now;
    }
    latest = Math.max(latest, now);
    const day = localDay(now, timeZone);
    if (day !== today) {
      today = day;
      // Who asked just before midnight is still looking at yesterday.
      occupancy.forget(addDays(day, -1));
    }
    return now;
  }

  function lastFollowed({ offices }: Asked, now: number): string {
    const horizon = Math.max(0, ...offices.map(({ plan }) => plan.horizonDays));
    return addDays(localDay(now, timeZone), horizon + daysBeyondHorizon);
  }

  async function readAt(now: number, asked: Asked): Promise<Agenda> {
    const { offices, stretches, minutesAt } = asked;
    const first = localDay(now, timeZone);
    const last = lastFollowed(asked, now);
    const near = new Set(
      stretches.flatMap(({ from, to }) => [...eachDay(later(from, first), to < last ? to : last)]),
    );
    const far = stretches
      .filter(({ to }) => to > last)
      .map(({ from, to }) => [later(from, addDays(last, 1)), to]);
    const [taken] = await Promise.all([
      busyOn(far.flatMap((days) => offices.map(({ id }) => ({ office: id, days })))),
      occupancy.read(offices, [...near]),
    ]);
    return (office, day) => {
      const minutes = minutesAt(office.id);
      if (first <= day && day <= last) return occupancy.day(office, day, minutes, now);
      const plan = dayPlan(office, day, timeZone);
      return day < first ? pastDay(plan, minutes) : officeDay({ office, plan, taken, minutes, now });
    };
  }

  return {
    read: async (asked) => readAt(await upToDate(), asked),
    async answer<T>(key: string, asked: Asked, make: (agenda: Agenda) => T) {
      const now = await upToDate();
      const revision = occupancy.revision(asked.offices);
      const known = memory.recall<T>(key, revision, now);
      if (known) return known;
      const agenda = await readAt(now, asked);
      const made = memory.recall<T>(key, revision, now);
      if (made) return made;

      let until = firstInstantAt(localDay(now, timeZone), '24:00', timeZone);
      const value = make((office, day) => {
        const found = agenda(office, day);
        until = Math.min(until, found.validUntil);
        return found;
      });
      const last = lastFollowed(asked, now);
      if (asked.stretches.some(({ to }) => to > last)) return { value, json: JSON.stringify(value) };
      return memory.keep(key, value, { revision, from: now, until });
    },
    written: follower.written,
  };
}

const later = (one: string, other: string) => (one > other ? one : other);
