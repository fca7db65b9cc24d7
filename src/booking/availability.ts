import type { DayStatus } from '@termin/sdk/contract';
import type { OfficeConfig } from '../config.ts';
import type { Minute, Taken } from '../store/store.ts';
import { addAll, type Bits, both, hasFrom, members, runStarts, without } from './bits.ts';
import type { DayPlan, LaneWindow } from './calendar.ts';
import { emptyHull, minutesByLane, openLanes } from './lane-bits.ts';

/** What an office offers on a day for appointments of one length. */
export interface OfficeDay {
  status: DayStatus;
  /** Starts that can be held now, in order, each once. */
  starts: Minute[];
  /** When the day, or more of it, opens for booking (ms); null when nothing more will. */
  opensAt: number | null;
  /** Why it is closed, where the city says so; null unless it is. */
  reason: string | null;
  /** Until this instant (ms) nothing here changes unless what is taken does. */
  validUntil: number;
}

/** Starts that nobody has taken, whatever the time is, by when they open for booking. */
export interface FreeStarts {
  /** Whether anything as long fits into the opening hours at all. */
  fits: boolean;
  parts: { releasedAt: number | null; starts: Bits }[];
}

/** Busy minutes of the day by lane; a lane without entry is free. */
export type BusyLanes = ReadonlyMap<number, Bits>;

/**
 * What the office offers on the plan's day for `minutes` (whole, at least 1) with what is `taken`, at `now` (ms).
 * Every start it answers is one that `lanesFor` allows on a lane that is not busy, and there is no other.
 */
export function officeDay(asked: {
  office: OfficeConfig;
  plan: DayPlan;
  taken: readonly Taken[];
  minutes: number;
  now: number;
}): OfficeDay {
  const { office, plan, taken, minutes, now } = asked;
  const own = taken.filter((entry) => entry.office === office.id);
  return offeredAt(now, freeStarts(plan, minutesByLane(plan, own), minutes), plan, office);
}

/** Lanes on which exactly this time may be held at `now` (ms), busy or not; none when it is not on offer. */
export function lanesFor(
  plan: DayPlan,
  start: Minute,
  end: Minute,
  office: OfficeConfig,
  now: number,
): number[] {
  if (start >= end || start < earliest(now, office) || now < plan.opensAt) return [];
  return plan.lanes
    .filter((window) => window.start <= start && end <= window.end)
    .filter((window) => (start - window.opening) % plan.startEvery === 0)
    .filter(({ releasedAt }) => releasedAt === null || releasedAt <= now)
    .map(({ lane }) => lane);
}

/** The part of the search that depends on no clock, to be kept until the plan or what is busy changes. */
export function freeStarts(plan: DayPlan, busy: BusyLanes, minutes: number): FreeStarts {
  const parts = openLanes(plan).map(({ releasedAt, onGrid, lanes }) => {
    const starts = emptyHull(plan);
    for (const { lane, open } of lanes) {
      const taken = busy.get(lane);
      addAll(starts, runStarts(taken ? without(open, taken) : open, minutes));
    }
    return { releasedAt, starts: both(starts, onGrid) };
  });
  return { fits: fits(plan, minutes), parts };
}

/** What `officeDay` answers for every day that is over, whatever was taken on it. */
export function pastDay(plan: DayPlan, minutes: number): OfficeDay {
  const status = fits(plan, minutes) ? 'full' : 'closed';
  return {
    status,
    starts: [],
    opensAt: null,
    reason: status === 'closed' ? plan.reason : null,
    validUntil: Number.POSITIVE_INFINITY,
  };
}

/** The clock's part: leaves out what is too near, not yet released or beyond the horizon. */
export function offeredAt(now: number, free: FreeStarts, plan: DayPlan, office: OfficeConfig): OfficeDay {
  const from = (at: number) => earliest(at, office) - plan.hull.start;
  const released = emptyHull(plan);
  let opensAt: number | null = null;
  for (const part of free.parts) {
    const at = Math.max(plan.opensAt, part.releasedAt ?? plan.opensAt);
    if (at <= now) addAll(released, part.starts);
    else if (hasFrom(part.starts, from(at))) opensAt = Math.min(at, opensAt ?? at);
  }
  const starts = members(released, from(now)).map((minute) => plan.hull.start + minute);
  const [first] = starts;
  const status =
    first !== undefined ? 'free' : opensAt !== null ? 'unreleased' : free.fits ? 'full' : 'closed';
  const firstIsTooNear =
    first === undefined ? Number.POSITIVE_INFINITY : (first - office.plan.leadMinutes) * 60_000 + 1;
  return {
    status,
    starts,
    opensAt,
    reason: status === 'closed' ? plan.reason : null,
    validUntil: Math.min(opensAt ?? firstIsTooNear, firstIsTooNear),
  };
}

function earliest(now: number, office: OfficeConfig): Minute {
  return Math.ceil(now / 60_000) + office.plan.leadMinutes;
}

/** Whether anything as long fits into the opening hours at all. */
function fits(plan: DayPlan, minutes: number): boolean {
  return plan.lanes.some((window) => fitsInto(window, minutes, plan.startEvery));
}

function fitsInto({ start, end, opening }: LaneWindow, minutes: number, every: number): boolean {
  const first = opening + Math.ceil((start - opening) / every) * every;
  return first + minutes <= end;
}
