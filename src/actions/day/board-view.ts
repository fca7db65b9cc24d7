import type { Board, QueueRule } from '@termin/sdk/contract';
import { dayRules } from '../../booking/day-rules.ts';
import { durations } from '../../booking/duration.ts';
import { msToInstant } from '../../booking/instant.ts';
import { estimate, openCounters } from '../../booking/queue.ts';
import { waitingNumber } from '../../booking/waiting-number.ts';
import type { CityConfig, OfficeConfig } from '../../config.ts';
import type { StoredVisit } from '../../store/visits.ts';

/** How many calls the board shows; more where so many are called within the time that it takes to notice one. */
const usualCalls = 6;
const noticeMs = 30_000;

/** What the board shows: numbers and counters, nothing personal. */
export function boardView(
  config: CityConfig,
  office: OfficeConfig,
  day: string,
  visits: readonly StoredVisit[],
  now: number,
): Board {
  const { timeZone } = config.city;
  const minutes = minutesOf(config, office);
  const waiting = visits.filter(({ state }) => state === 'waiting');
  return {
    office: office.id,
    day,
    at: msToInstant(now, timeZone),
    calls: visits
      .flatMap(({ numberIndex, counter, calledAt, calls }) =>
        counter !== null && calledAt !== null ? [{ numberIndex, counter, calledAt, calls }] : [],
      )
      .sort((one, other) => other.calledAt - one.calledAt || other.numberIndex - one.numberIndex)
      .filter(({ calledAt }, index) => index < usualCalls || calledAt > now - noticeMs)
      .map(({ numberIndex, counter, calledAt, calls }) => ({
        number: waitingNumber(numberIndex),
        counter,
        at: msToInstant(calledAt, timeZone),
        again: calls > 1,
      })),
    waiting: waiting.length,
    estimate: estimate(
      waiting.reduce((sum, visit) => sum + minutes(visit), 0),
      openCounters(visits, now),
    ),
    rule: ruleView(office),
  };
}

export function ruleView(office: OfficeConfig): QueueRule {
  const { checkIn, grace, walkIns, walkInPatience } = dayRules(office);
  return { code: 'by-turn', checkIn, grace, walkIns, walkInPatience };
}

/** How long a visit should take at the office, in minutes. */
export function minutesOf(config: CityConfig, office: OfficeConfig) {
  return ({ services }: Pick<StoredVisit, 'services'>): number => durations(config, services)(office.id);
}
