import { getOrMake } from './get-or-make.ts';
import { minuteOfDay } from './local-time.ts';

const dayMs = 86_400_000;
const minuteMs = 60_000;

/** Offsets in ms east of UTC: `before` until the next change, which may come on a later day, `after` from that instant on. */
interface DayOffsets {
  before: number;
  after: number;
  changesAt: number;
}

// Asking Temporal takes microseconds, a look-up nanoseconds; 30,000 days are 80 years or a few MB.
const maxDays = 30_000;
const known = new Map<string, Map<number, DayOffsets>>();

/** The zone's offset at an instant, in ms east of UTC. Throws a RangeError for an unknown zone. */
export function offsetAt(ms: number, timeZone: string): number {
  const { before, after, changesAt } = dayOffsets(ms, timeZone);
  return ms < changesAt ? before : after;
}

/**
 * The first instant of a local day at which the clock shows `time` or later, in ms. `time` is `HH:MM` from `00:00` to
 * `24:00`. A time that the clock skips in spring gives the instant of the change; one it shows twice in autumn, the earlier.
 */
export function firstInstantAt(day: string, time: string, timeZone: string): number {
  const wall = Date.parse(day) + minuteOfDay(time) * minuteMs;
  if (Number.isNaN(wall)) throw new RangeError(`no local time: ${day} ${time}`);
  // No zone is more than 14 hours from UTC, and none changes its clock twice in two days.
  const before = offsetAt(wall - dayMs, timeZone);
  const after = offsetAt(wall + dayMs, timeZone);
  const early = wall - before;
  if (before === after || offsetAt(early, timeZone) === before) return early;
  const late = wall - after;
  return offsetAt(late, timeZone) === after ? late : dayOffsets(late, timeZone).changesAt;
}

function dayOffsets(ms: number, timeZone: string): DayOffsets {
  const days = getOrMake(known, timeZone, () => new Map<number, DayOffsets>());
  if (days.size >= maxDays) days.clear();
  return getOrMake(days, Math.floor(ms / dayMs), (day) => askTemporal(day * dayMs, timeZone));
}

function askTemporal(dayStart: number, timeZone: string): DayOffsets {
  const start = Temporal.Instant.fromEpochMilliseconds(dayStart).toZonedDateTimeISO(timeZone);
  const before = start.offsetNanoseconds / 1e6;
  const change = start.getTimeZoneTransition('next');
  return change
    ? { before, after: change.offsetNanoseconds / 1e6, changesAt: change.epochMilliseconds }
    : { before, after: before, changesAt: Number.POSITIVE_INFINITY };
}
