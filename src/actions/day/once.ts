import type { Clock } from '../../clock.ts';
import type { DayQueue } from '../../store/visits.ts';

/** Waits are told in minutes: what was worked out within this time still holds. */
const freshMs = 1_000;

/**
 * Works something out once for all who look at the same reading of a queue, for a second: a waiting area full of telephones
 * costs little more than one.
 */
export function oncePerReading<Rest extends unknown[], Answer>(
  clock: Clock,
  make: (queue: DayQueue, ...rest: Rest) => Answer,
): (queue: DayQueue, ...rest: Rest) => Answer {
  const made = new WeakMap<DayQueue, { at: number; answer: Answer }>();
  return (queue, ...rest) => {
    const known = made.get(queue);
    const now = clock();
    if (known && Math.abs(now - known.at) < freshMs) return known.answer;
    const answer = make(queue, ...rest);
    made.set(queue, { at: now, answer });
    return answer;
  };
}
