import type { OfficeConfig } from '../config.ts';
import type { Busy } from '../store/store.ts';
import { type BusyLanes, type FreeStarts, freeStarts, type OfficeDay, offeredAt } from './availability.ts';
import { addAll } from './bits.ts';
import type { DayPlan } from './calendar.ts';
import { minutesByLane } from './lane-bits.ts';

/** What is busy at an office on a day, and what was asked about it. */
export interface BusyDay {
  plan: DayPlan;
  forGood: BusyLanes;
  /** Holds and unconfirmed bookings: few at a time, so they are kept as they are. */
  lapsing: Busy[];
  /** By the minutes asked for; the one asked first is dropped first. */
  answers: Map<number, Answer>;
}

/** Nothing it rests on changes from `from` until the first hold in it lapses; `offered` is renewed in between. */
interface Answer {
  free: FreeStarts;
  offered: OfficeDay;
  from: number;
  lapsesAt: number;
}

// Cities have a handful of common durations; somebody who asks for all of them should not fill the memory.
const maxAnswers = 16;

export function busyDay(plan: DayPlan, busy: readonly Busy[]): BusyDay {
  const onDay = busy.filter(({ start, end }) => start < plan.end && plan.start < end);
  return {
    plan,
    forGood: minutesByLane(
      plan,
      onDay.filter(({ until }) => until === null),
    ),
    lapsing: onDay.filter(({ until }) => until !== null),
    answers: new Map(),
  };
}

/** `officeDay` for what is busy; the same object again as long as nothing in it changes. */
export function offeredOn(busy: BusyDay, office: OfficeConfig, minutes: number, now: number): OfficeDay {
  const known = busy.answers.get(minutes);
  if (!known || now < known.from || known.lapsesAt <= now) {
    const answer = search(busy, office, minutes, now);
    const [oldest] = busy.answers.keys();
    if (oldest !== undefined && busy.answers.size >= maxAnswers) busy.answers.delete(oldest);
    busy.answers.set(minutes, answer);
    return answer.offered;
  }
  if (known.offered.validUntil <= now) {
    known.offered = offeredUntil(known.lapsesAt, offeredAt(now, known.free, busy.plan, office));
    known.from = now;
  }
  return known.offered;
}

function search(busy: BusyDay, office: OfficeConfig, minutes: number, now: number): Answer {
  const { plan } = busy;
  let lapsesAt = Number.POSITIVE_INFINITY;
  const live = busy.lapsing.filter(({ until }) => until !== null && until > now);
  for (const { until } of live) lapsesAt = Math.min(lapsesAt, until ?? lapsesAt);
  const free = freeStarts(plan, withMore(busy.forGood, minutesByLane(plan, live)), minutes);
  return { free, offered: offeredUntil(lapsesAt, offeredAt(now, free, plan, office)), from: now, lapsesAt };
}

function offeredUntil(lapsesAt: number, offered: OfficeDay): OfficeDay {
  return { ...offered, validUntil: Math.min(offered.validUntil, lapsesAt) };
}

function withMore(forGood: BusyLanes, more: BusyLanes): BusyLanes {
  if (more.size === 0) return forGood;
  const all = new Map(forGood);
  for (const [lane, bits] of more) {
    const known = forGood.get(lane);
    if (known) addAll(bits, known);
    all.set(lane, bits);
  }
  return all;
}
