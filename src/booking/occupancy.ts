import type { OfficeConfig } from '../config.ts';
import type { OfficeDay } from './availability.ts';
import { type BusyDay, busyDay, type LapsingTime, offeredOn } from './busy-day.ts';
import { dayPlan } from './calendar.ts';

/** Reads what is busy at an office on local days. What lies beside these days does no harm. */
export type LoadTaken = (office: string, days: string[]) => Promise<LapsingTime[]>;

export interface OfficeAndDay {
  office: string;
  day: string;
}

/**
 * Keeps what is busy as bitmaps in memory, with what was found in them, so that a day nobody has touched is answered at
 * once. It may be a moment behind the store, which does no harm: the hold decides. Holds lapse in it by themselves. Another configuration takes another occupancy.
 */
export interface Occupancy {
  /** Bookings of these offices and days have changed: they are read again when next asked for. */
  changed(changes: Iterable<OfficeAndDay>): void;
  /** Loads what is missing or has changed, each office with one call. Rejects as the load does; what was known stays known. */
  read(offices: readonly OfficeConfig[], days: readonly string[]): Promise<void>;
  /**
   * What the office offers at `now` (ms) on a day that was read, as `officeDay` answers it. The same object as long as
   * nothing in it changes, so what is made of it can be kept with it. Throws a RangeError for a day that was not read.
   */
  day(office: OfficeConfig, day: string, minutes: number, now: number): OfficeDay;
  /** Drops the days before this one. */
  forget(before: string): void;
}

/** What is known of an office's day. `version` counts its changes; the others say which of them they have seen. */
interface Shelf {
  version: number;
  known: { version: number; busy: BusyDay } | null;
  loading: { version: number; done: Promise<void> } | null;
}

export function createOccupancy(load: LoadTaken, timeZone: string): Occupancy {
  const offices = new Map<string, Map<string, Shelf>>();

  function shelfOf(office: string, day: string): Shelf {
    const days = offices.getOrInsertComputed(office, () => new Map<string, Shelf>());
    return days.getOrInsertComputed(day, () => ({ version: 0, known: null, loading: null }));
  }

  /** A promise for what must be awaited before the office's days are up to date; loads only what nobody loads yet. */
  function refresh(office: OfficeConfig, days: readonly string[]): (Promise<void> | undefined)[] {
    const stale = days
      .map((day) => ({ day, shelf: shelfOf(office.id, day) }))
      .filter(({ shelf }) => shelf.known?.version !== shelf.version);
    const unasked = stale.filter(({ shelf }) => shelf.loading?.version !== shelf.version);
    if (unasked.length > 0) {
      const done = fill(office, unasked);
      for (const { shelf } of unasked) shelf.loading = { version: shelf.version, done };
    }
    return stale.map(({ shelf }) => shelf.loading?.done);
  }

  async function fill(office: OfficeConfig, shelves: { day: string; shelf: Shelf }[]): Promise<void> {
    const asked = shelves.map(({ day, shelf }) => ({ day, shelf, version: shelf.version }));
    try {
      const taken = await load(
        office.id,
        asked.map(({ day }) => day),
      );
      for (const { day, shelf, version } of asked) {
        if (shelf.known && shelf.known.version > version) continue;
        shelf.known = { version, busy: busyDay(dayPlan(office, day, timeZone), taken) };
      }
    } finally {
      for (const { shelf, version } of asked) if (shelf.loading?.version === version) shelf.loading = null;
    }
  }

  return {
    changed(changes) {
      for (const { office, day } of changes) {
        const shelf = offices.get(office)?.get(day);
        if (shelf) shelf.version += 1;
      }
    },
    async read(asked, days) {
      await Promise.all(new Set(asked.flatMap((office) => refresh(office, days))));
    },
    day(office, day, minutes, now) {
      const busy = offices.get(office.id)?.get(day)?.known?.busy;
      if (!busy) throw new RangeError(`${office.id} ${day} was not read`);
      return offeredOn(busy, office, minutes, now);
    },
    forget(before) {
      for (const days of offices.values()) {
        for (const day of days.keys()) if (day < before) days.delete(day);
      }
    },
  };
}
