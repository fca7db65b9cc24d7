import fc from 'fast-check';
import { firstInstantAt } from '../../src/booking/offsets.ts';
import type { Model, Place } from './model.ts';
import { days, offices, type ServiceId, timeZone } from './town.ts';

/** Where somebody wants to go: one of the times that are free, or any time at all. */
export type Wish = { free: number } | { office: number; day: string; time: string };

const time = fc
  .record({ hour: fc.integer({ min: 7, max: 10 }), step: fc.nat({ max: 29 }) })
  .map(({ hour, step }) => `${String(hour).padStart(2, '0')}:${String(step * 2).padStart(2, '0')}`);

export const wish: fc.Arbitrary<Wish> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ free: fc.nat({ max: 200 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({ office: fc.nat({ max: 1 }), day: fc.constantFrom(...days), time }),
  },
);

export function placeOf(model: Model, service: ServiceId, wanted: Wish): Place | undefined {
  if ('free' in wanted) {
    const free = model.everyFree(service);
    return free[wanted.free % Math.max(1, free.length)];
  }
  const office = offices[wanted.office];
  const start = firstInstantAt(wanted.day, wanted.time, timeZone) / 60_000;
  return office && { office, day: wanted.day, start };
}
