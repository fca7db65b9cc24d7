import type { DeskDay, DeskVisit } from '@termin/sdk/contract';
import { catalogueOf } from '../../booking/catalogue.ts';
import { dayRules } from '../../booking/day-rules.ts';
import { msToInstant } from '../../booking/instant.ts';
import { queueAt, turnAt } from '../../booking/queue.ts';
import { waitingNumber } from '../../booking/waiting-number.ts';
import type { CityConfig, OfficeConfig } from '../../config.ts';
import type { StoredVisit } from '../../store/visits.ts';
import { minutesOf, ruleView } from './board-view.ts';

/** The clerk's day. `names` are those of citizens, by booking. */
export function deskDayView(
  config: CityConfig,
  office: OfficeConfig,
  day: string,
  visits: readonly StoredVisit[],
  names: ReadonlyMap<string, string>,
  now: number,
): DeskDay {
  const rules = dayRules(office);
  const begins = ({ dueAt, arrivedAt }: StoredVisit) => dueAt ?? arrivedAt ?? 0;
  return {
    office: office.id,
    day,
    at: msToInstant(now, config.city.timeZone),
    counters: rules.counters,
    rule: ruleView(office),
    visits: visits
      .toSorted((one, other) => begins(one) - begins(other) || one.numberIndex - other.numberIndex)
      .map((visit) => deskVisitView(config, office, visit, names.get(visit.id) ?? null)),
    queue: queueAt(visits, rules, now).map(({ id }) => id),
  };
}

/** What a clerk needs to know of somebody. */
export function deskVisitView(
  config: CityConfig,
  office: OfficeConfig,
  visit: StoredVisit,
  name: string | null,
): DeskVisit {
  const { timeZone } = config.city;
  const { id, dueAt, endsAt, state, arrivedAt, counter, calledAt, calls, finishedAt } = visit;
  const { services } = catalogueOf(config);
  const chosen = visit.services.map(({ service, quantity }) => ({
    service,
    quantity,
    name: services.get(service)?.name ?? service,
  }));
  const instant = (ms: number | null) => (ms === null ? null : msToInstant(ms, timeZone));
  return {
    ...{ id, state, name, counter, calls },
    kind: dueAt === null ? 'walk-in' : 'appointment',
    number: waitingNumber(visit.numberIndex),
    start: instant(dueAt),
    end: instant(endsAt),
    matters: chosen,
    minutes: minutesOf(config, office)(visit),
    bring: [...new Set(chosen.flatMap(({ service }) => services.get(service)?.bring ?? []))],
    arrivedAt: instant(arrivedAt),
    turnAt: state === 'waiting' ? instant(turnAt(visit, dayRules(office))) : null,
    calledAt: instant(calledAt),
    finishedAt: instant(finishedAt),
  };
}
