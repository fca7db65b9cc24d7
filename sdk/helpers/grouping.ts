import type { Slot } from '../contract/common.ts';
import { localDate, localTime } from './local-time.ts';

export type PartOfDay = 'morning' | 'afternoon' | 'evening';

/** Slots by local day, `2020-03-12`, in the order in which the days first come. */
export function groupByDay<S extends Pick<Slot, 'start'>>(slots: Iterable<S>): Map<string, S[]> {
  return grouped(slots, ({ start }) => localDate(start));
}

/** Slots by the part of the day in which they start, see `partOfDay`. */
export function groupByPartOfDay<S extends Pick<Slot, 'start'>>(slots: Iterable<S>): Map<PartOfDay, S[]> {
  return grouped(slots, ({ start }) => partOfDay(start));
}

/** Slots by the id of their office. */
export function groupByOffice<S extends Pick<Slot, 'office'>>(slots: Iterable<S>): Map<string, S[]> {
  return grouped(slots, ({ office }) => office);
}

/** Morning until 12:00, afternoon until 17:00, then evening; by the office's clock. */
export function partOfDay(start: string): PartOfDay {
  const time = localTime(start);
  if (time < '12:00') return 'morning';
  return time < '17:00' ? 'afternoon' : 'evening';
}

// Map.groupBy is younger than the browsers and Nodes served here.
function grouped<K, S>(slots: Iterable<S>, keyOf: (slot: S) => K): Map<K, S[]> {
  const groups = new Map<K, S[]>();
  for (const slot of slots) {
    const key = keyOf(slot);
    const group = groups.get(key);
    if (group) group.push(slot);
    else groups.set(key, [slot]);
  }
  return groups;
}
