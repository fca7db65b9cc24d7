import type { OfficeConfig } from '../config.ts';
import type { Busy, ChangedDay } from '../store/store.ts';
import type { OfficeDay } from './availability.ts';
import { type BusyDay, busyDay, offeredOn } from './busy-day.ts';
import { dayPlan } from './calendar.ts';
import { getOrMake } from './get-or-make.ts';

/** Local days of an office, in order. */
export interface OfficeDays {
  office: string;
  days: string[];
}

/** Reads what is busy at offices on local days. What lies beside these days does no harm. */
export type LoadBusy = (wanted: OfficeDays[]) => Promise<Busy[]>;

/**
 * Keeps what is busy as bitmaps in memory, with what was found in them, so that a day nobody has touched is answered at
 * once. It may be a moment behind the store, which does no harm: the hold decides. Holds lapse in it by themselves. Another
 * configuration takes another occupancy.
 */
export interface Occupancy {
  /** Bookings of these offices and days have changed: they are read again when next asked for. */
  changed(changes: Iterable<ChangedDay>): void;
  /** Anything may have changed. */
  allChanged(): void;
  /** Grows whenever something changes that is known of one of the offices. */
  revision(offices: readonly OfficeConfig[]): number;
  /** Loads what is missing or has changed, all with one call. Rejects as the load does; what was known stays known. */
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
  office: OfficeConfig;
  day: string;
  version: number;
  known: { version: number; busy: BusyDay } | null;
  loading: { version: number; done: Promise<void> } | null;
}

/** The days of an office. `revision` counts the changes of all of them. */
interface Rack {
  revision: number;
  shelves: Map<string, Shelf>;
}

export function createOccupancy(load: LoadBusy, timeZone: string): Occupancy {
  const racks = new Map<string, Rack>();

  function rackOf(office: OfficeConfig): Rack {
    return getOrMake(racks, office.id, () => ({ revision: 0, shelves: new Map<string, Shelf>() }));
  }

  function shelfOf(office: OfficeConfig, day: string): Shelf {
    return getOrMake(rackOf(office).shelves, day, () => ({
      office,
      day,
      version: 0,
      known: null,
      loading: null,
    }));
  }

  function change(rack: Rack, shelf: Shelf): void {
    shelf.version += 1;
    rack.revision += 1;
  }

  async function fill(shelves: Shelf[]): Promise<void> {
    const asked = shelves.map((shelf) => ({ shelf, version: shelf.version }));
    try {
      const byOffice = Map.groupBy(shelves, ({ office }) => office.id);
      const wanted = [...byOffice].map(([office, own]) => ({
        office,
        days: own.map(({ day }) => day).sort(),
      }));
      const busy = Map.groupBy(await load(wanted), ({ office }) => office);
      for (const { shelf, version } of asked) {
        if (shelf.known && shelf.known.version > version) continue;
        const plan = dayPlan(shelf.office, shelf.day, timeZone);
        shelf.known = { version, busy: busyDay(plan, busy.get(shelf.office.id) ?? []) };
      }
    } finally {
      for (const { shelf, version } of asked) if (shelf.loading?.version === version) shelf.loading = null;
    }
  }

  return {
    changed(changes) {
      for (const { office, day } of changes) {
        const rack = racks.get(office);
        const shelf = rack?.shelves.get(day);
        if (rack && shelf) change(rack, shelf);
      }
    },
    allChanged() {
      for (const rack of racks.values()) for (const shelf of rack.shelves.values()) change(rack, shelf);
    },
    revision(offices) {
      let sum = 0;
      for (const office of offices) sum += rackOf(office).revision;
      return sum;
    },
    async read(offices, days) {
      const stale = offices
        .flatMap((office) => days.map((day) => shelfOf(office, day)))
        .filter((shelf) => shelf.known?.version !== shelf.version);
      const unasked = stale.filter((shelf) => shelf.loading?.version !== shelf.version);
      if (unasked.length > 0) {
        const done = fill(unasked);
        for (const shelf of unasked) shelf.loading = { version: shelf.version, done };
      }
      await Promise.all(new Set(stale.map(({ loading }) => loading?.done)));
    },
    day(office, day, minutes, now) {
      const busy = racks.get(office.id)?.shelves.get(day)?.known?.busy;
      if (!busy) throw new RangeError(`${office.id} ${day} was not read`);
      return offeredOn(busy, office, minutes, now);
    },
    forget(before) {
      for (const { shelves } of racks.values()) {
        for (const day of shelves.keys()) if (day < before) shelves.delete(day);
      }
    },
  };
}
