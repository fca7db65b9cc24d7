import type { OfficePlan } from '../config.ts';
import { getOrMake } from './get-or-make.ts';
import { subtract } from './intervals.ts';
import { minutesOfDay } from './local-time.ts';

const stretches = new WeakMap<OfficePlan, number>();

/** The longest time in minutes that an office is open without a break on any weekday, closures aside. */
export function longestStretch(plan: OfficePlan): number {
  return getOrMake(stretches, plan, ({ hours, breaks }) => {
    const lengths = hours.flatMap((opening) =>
      opening.weekdays.flatMap((weekday) => {
        const cuts = breaks.filter(({ weekdays }) => weekdays.includes(weekday)).map(minutesOfDay);
        return subtract(minutesOfDay(opening), cuts).map(({ start, end }) => end - start);
      }),
    );
    return Math.max(0, ...lengths);
  });
}
