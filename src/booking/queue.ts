import type { DayRules } from '../config.ts';
import type { StoredVisit } from '../store/store.ts';

const minuteMs = 60_000;

type Patience = Pick<DayRules, 'grace' | 'walkInPatience'>;
type Order = Patience & Pick<DayRules, 'checkIn'>;

/**
 * When somebody's turn comes (ms): an appointment's at its start, if it was here by then or within the grace; a late one's at
 * its arrival; a walk-in's a while after its arrival. Who has not come yet is taken to be on time.
 */
export function turnAt({ dueAt, arrivedAt }: StoredVisit, { grace, walkInPatience }: Patience): number {
  if (dueAt === null) return (arrivedAt ?? 0) + walkInPatience * minuteMs;
  return arrivedAt !== null && arrivedAt > dueAt + grace * minuteMs ? arrivedAt : dueAt;
}

/**
 * Those to be called at `now` (ms), the next one first. First come those whose turn has come, the earliest turn first. Then
 * those whose turn is yet to come, in the order of their arrival: nobody sits before an idle counter. Last, where nobody has
 * to check in, appointments whose time has come and who may sit there without having said so.
 */
export function queueAt(visits: readonly StoredVisit[], rules: Order, now: number): StoredVisit[] {
  const turn = (visit: StoredVisit) => turnAt(visit, rules);
  const here = visits.filter(({ state }) => state === 'waiting');
  const silent = visits.filter(
    ({ state, dueAt }) => rules.checkIn === 'optional' && state === 'expected' && (dueAt ?? now) <= now,
  );
  return [
    ...here.filter((visit) => turn(visit) <= now).sort(by(turn, arrival, position)),
    ...here.filter((visit) => turn(visit) > now).sort(by(arrival, turn, position)),
    ...silent.sort(by(turn, position)),
  ];
}

const arrival = ({ arrivedAt }: StoredVisit) => arrivedAt ?? 0;
const position = ({ numberIndex }: StoredVisit) => numberIndex;

/** Compares by the first of the values in which two visits differ; numbers of a day are all different. */
function by(...values: ((visit: StoredVisit) => number)[]) {
  return (one: StoredVisit, other: StoredVisit): number => {
    for (const value of values) {
      const difference = value(one) - value(other);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

/** Counters that have called within this time count as open. */
const openMs = 30 * minuteMs;

/** How many counters call. */
export function openCounters(visits: readonly StoredVisit[], now: number): number {
  const open = visits.flatMap(({ counter, calledAt }) =>
    calledAt !== null && calledAt > now - openMs ? [counter] : [],
  );
  return new Set(open).size;
}

/** Whole minutes until somebody is called before whom there is so much work, if the open counters share it; `null` while none is. */
export function estimate(minutesBefore: number, counters: number): number | null {
  return counters === 0 ? null : Math.ceil(minutesBefore / counters);
}
