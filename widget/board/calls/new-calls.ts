import type { BoardCall } from '@termin/sdk/contract';

/** Milliseconds by which the clocks of two servers may differ. */
const skew = 5_000;

/**
 * The calls that an answer has and the one before had not, in the order in which they were called. A number that is called
 * again is new. What comes back to the list because a later call was taken back is not.
 */
export function newCalls(before: readonly BoardCall[], now: readonly BoardCall[]): BoardCall[] {
  const latest = Math.max(...before.map(instant), Number.NEGATIVE_INFINITY);
  return now
    .filter((call) => {
      const known = before.find(({ number }) => number === call.number);
      return known ? instant(call) > instant(known) : instant(call) >= latest - skew;
    })
    .reverse();
}

/** The same call of the same number. */
export function isSame(one: BoardCall, other: BoardCall): boolean {
  return one.number === other.number && one.at === other.at;
}

const instant = ({ at }: BoardCall) => Date.parse(at);
