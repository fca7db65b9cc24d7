import { dayRules } from '../../booking/day-rules.ts';
import { openCounters, queueAt } from '../../booking/queue.ts';
import type { CityConfig, OfficeConfig } from '../../config.ts';
import type { DayQueue, StoredVisit } from '../../store/visits.ts';
import { minutesOf } from './board-view.ts';

/** The queue of an office as everybody in it looks at it. */
export interface Line {
  visits: ReadonlyMap<string, StoredVisit>;
  /** Who is here and waits: how many are called before, and how many minutes those take. */
  places: ReadonlyMap<string, { ahead: number; minutes: number }>;
  /** Counters that call. */
  counters: number;
}

export function lineOf(config: CityConfig, office: OfficeConfig, { visits }: DayQueue, now: number): Line {
  const minutes = minutesOf(config, office);
  const places = new Map<string, { ahead: number; minutes: number }>();
  let before = 0;
  for (const visit of queueAt(visits, dayRules(office), now)) {
    if (visit.state !== 'waiting') continue;
    places.set(visit.id, { ahead: places.size, minutes: before });
    before += minutes(visit);
  }
  return {
    visits: new Map(visits.map((visit) => [visit.id, visit])),
    places,
    counters: openCounters(visits, now),
  };
}
