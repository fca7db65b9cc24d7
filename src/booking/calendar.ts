import type { OfficeConfig, OfficePlan, Opening } from '../config.ts';
import type { Minute } from '../store/store.ts';
import { addDays, weekday } from './day.ts';
import { getOrMake } from './get-or-make.ts';
import { holidayName } from './holidays.ts';
import { type Interval, subtract } from './intervals.ts';
import { firstInstantAt } from './offsets.ts';

/** A stretch of the day in which a lane takes appointments. A lane with breaks has several. */
export interface LaneWindow {
  /** From 1. Lanes of a second opening of the same day number on after those of the first. */
  lane: number;
  start: Minute;
  end: Minute;
  /** When the opening begins: starts are counted from here, whatever a break or closure takes away. */
  opening: Minute;
  /** When the lane opens for booking, in ms; null when it does together with the day. */
  releasedAt: number | null;
}

/** How an office works on a day, before anything is booked. */
export interface DayPlan {
  day: string;
  /** The local day from midnight to midnight: 23 to 25 hours. */
  start: Minute;
  end: Minute;
  /** From the first lane's opening to the last one's closing; empty on a closed day. */
  hull: Interval;
  /** When the office's horizon reaches the day, in ms. */
  opensAt: number;
  /** Appointments start so many minutes apart. */
  startEvery: number;
  lanes: LaneWindow[];
  /** What closes the day or part of it: «Ostermontag»; null on ordinary days. */
  reason: string | null;
}

// A year and more of days for each office; a city's configuration is replaced, never changed in place.
const maxDays = 500;
const plans = new WeakMap<OfficeConfig, Map<string, DayPlan>>();

/** The office's plan of a local day, `2020-03-12`. Remembered as long as the `office` object: take a new one for new hours. */
export function dayPlan(office: OfficeConfig, day: string, timeZone: string): DayPlan {
  const days = getOrMake(plans, office, () => new Map<string, DayPlan>());
  if (days.size >= maxDays) days.clear();
  return getOrMake(days, `${day} ${timeZone}`, () => makePlan(office.plan, day, timeZone));
}

function makePlan(plan: OfficePlan, day: string, timeZone: string): DayPlan {
  const at = (time: string, on = day) => firstInstantAt(on, time, timeZone);
  const between = ({ from, to }: { from: string; to: string }): Interval => ({
    start: Math.ceil(at(from) / 60_000),
    end: Math.ceil(at(to) / 60_000),
  });
  const shell = {
    day,
    ...between({ from: '00:00', to: '24:00' }),
    opensAt: at('00:00', addDays(day, -plan.horizonDays)),
    startEvery: plan.startEvery,
  };
  const closedBy = wholeDayReason(plan, day);
  if (closedBy !== null) return { ...shell, hull: hullOf([]), lanes: [], reason: closedBy };

  const partly = plan.closures.filter((closure) => closure.hours && covers(closure, day));
  const cuts = [
    ...plan.breaks.filter(({ weekdays }) => weekdays.includes(weekday(day))),
    ...partly.flatMap(({ hours }) => hours ?? []),
  ].map(between);

  const lanes: LaneWindow[] = [];
  let lane = 0;
  for (const opening of plan.hours.filter((hours) => isOpen(hours, day))) {
    const whole = between(opening);
    const windows = subtract(whole, cuts);
    const { release } = opening;
    const releasedAt = release ? at(release.at, addDays(day, -release.daysBefore)) : null;
    for (const last = lane + opening.lanes; lane < last; ) {
      lane += 1;
      for (const { start, end } of windows) {
        lanes.push({ lane, start, end, opening: whole.start, releasedAt });
      }
    }
  }
  return { ...shell, hull: hullOf(lanes), lanes, reason: partly[0]?.reason ?? null };
}

function hullOf(windows: LaneWindow[]): Interval {
  if (windows.length === 0) return { start: 0, end: 0 };
  return {
    start: Math.min(...windows.map(({ start }) => start)),
    end: Math.max(...windows.map(({ end }) => end)),
  };
}

/** Whether the opening is meant for the day, by weekday and season. */
function isOpen({ weekdays, season }: Opening, day: string): boolean {
  if (!weekdays.includes(weekday(day))) return false;
  if (!season) return true;
  const { from, to } = season;
  const monthDay = day.slice(5);
  return from <= to ? from <= monthDay && monthDay <= to : from <= monthDay || monthDay <= to;
}

/** Closures come before the office's own exceptions, and those before the state's list. */
function wholeDayReason(plan: OfficePlan, day: string): string | null {
  const closure = plan.closures.find((candidate) => !candidate.hours && covers(candidate, day));
  if (closure) return closure.reason;
  const exception = plan.holidayExceptions.find(({ date }) => date === day);
  if (exception) return exception.closed ? exception.name : null;
  return plan.holidays === null ? null : holidayName(plan.holidays, day);
}

function covers({ from, to }: { from: string; to: string }, day: string): boolean {
  return from <= day && day <= to;
}
