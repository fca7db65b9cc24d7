/** Chance that can be repeated: the same seed gives the same sequence. */
export interface Random {
  /** From 0 to below 1. */
  (): number;
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** One of them; undefined when there is none. */
  pick<T>(all: readonly T[]): T | undefined;
  /** One of them; throws when there is none. */
  one<T>(all: readonly T[]): T;
}

/** Mulberry32. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  const pick = <T>(all: readonly T[]) => all[below(all.length)];
  return Object.assign(next, {
    below,
    pick,
    chance: (probability: number) => next() < probability,
    one<T>(all: readonly T[]): T {
      if (all.length === 0) throw new RangeError('There is nothing to pick from.');
      return pick(all) as T;
    },
  });
}
