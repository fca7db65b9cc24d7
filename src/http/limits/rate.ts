/** So many at once, and then so many a second. */
export interface Rate {
  burst: number;
  perSecond: number;
}

/** Counts what everybody takes. */
export interface RateLimiter {
  /** Takes one for the key. Answers 0, or the seconds after which there is one again; then nothing was taken. */
  take(key: string): number;
  /** The same answer, without taking. */
  look(key: string): number;
}

/** Keys that are remembered: above that the ones that asked longest ago are forgotten, which lets them ask anew. */
const mostKeys = 100_000;

/**
 * Limits how often, by one number for each key: the instant at which it will have had all its rate allows for (the generic
 * cell rate algorithm). No timers, no windows at whose edge twice as many get through. `now` are milliseconds of a clock that
 * never goes back.
 */
export function createRateLimiter(
  { burst, perSecond }: Rate,
  now: () => number,
  keys = mostKeys,
): RateLimiter {
  const each = 1000 / perSecond;
  const paidUntil = new Map<string, number>();

  function next(key: string, at: number) {
    const paid = Math.max(paidUntil.get(key) ?? at, at) + each;
    return { paid, wait: Math.max(0, Math.round(paid - at - burst * each)) };
  }

  return {
    look: (key) => seconds(next(key, now()).wait),
    take(key) {
      const { paid, wait } = next(key, now());
      if (wait > 0) return seconds(wait);
      // Put in anew, it is the last one: a Map keeps the order in which its keys came.
      paidUntil.delete(key);
      paidUntil.set(key, paid);
      if (paidUntil.size > keys) forget(paidUntil);
      return 0;
    },
  };
}

function forget(keys: Map<string, unknown>): void {
  for (const oldest of keys.keys()) {
    keys.delete(oldest);
    return;
  }
}

const seconds = (milliseconds: number) => Math.ceil(milliseconds / 1000);
