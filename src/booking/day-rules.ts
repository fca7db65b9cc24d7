import type { DayRules, OfficeConfig, OfficePlan } from '../config.ts';
import { getOrMake } from './get-or-make.ts';

/** How an office calls where its plan does not say otherwise. Counters are numbered, one for each lane. */
export const usualDay: Omit<DayRules, 'counters'> = {
  checkIn: 'optional',
  checkInFrom: 30,
  walkIns: false,
  grace: 5,
  walkInPatience: 30,
};

const known = new WeakMap<OfficePlan, DayRules>();

/** The office's rules of the day. Remembered as long as its plan. */
export function dayRules({ plan }: Pick<OfficeConfig, 'plan'>): DayRules {
  return getOrMake(known, plan, () => ({ ...usualDay, counters: numbered(mostLanes(plan)), ...plan.day }));
}

/** Lanes of the weekday that has the most; openings of the same day add up. */
function mostLanes({ hours }: OfficePlan): number {
  const lanesOn = (weekday: number) =>
    hours.filter(({ weekdays }) => weekdays.includes(weekday)).reduce((sum, { lanes }) => sum + lanes, 0);
  return Math.max(1, ...[1, 2, 3, 4, 5, 6, 7].map(lanesOn));
}

const numbered = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1));
