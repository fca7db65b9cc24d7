import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addAll,
  type Bits,
  both,
  emptyBits,
  hasFrom,
  members,
  runStarts,
  setEvery,
  setRange,
  without,
} from './bits.ts';

const size = 1500;
const range = fc
  .tuple(fc.integer({ min: -10, max: 1600 }), fc.nat({ max: 200 }))
  .map(([from, length]) => [from, from + length] as const);
const ranges = fc.array(range, { maxLength: 8 });

type Ranges = readonly (readonly [number, number])[];
const bitsOf = (all: Ranges): Bits => {
  const bits = emptyBits(size);
  for (const [from, to] of all) setRange(bits, from, to);
  return bits;
};
const inside = (all: Ranges) => (n: number) => all.some(([from, to]) => from <= n && n < to);
const numbers = Array.from({ length: emptyBits(size).length * 32 }, (_, n) => n);

describe('a set of bits', () => {
  it('holds the ranges put into it, cut to its size', () => {
    fc.assert(
      fc.property(ranges, fc.nat({ max: 1600 }), (all, from) => {
        const expected = numbers.filter(inside(all)).filter((n) => n >= from);
        expect(members(bitsOf(all), from)).toEqual(expected);
        expect(hasFrom(bitsOf(all), from)).toBe(expected.length > 0);
      }),
    );
  });

  it('joins, cuts and takes away', () => {
    fc.assert(
      fc.property(ranges, ranges, (a, b) => {
        const [inA, inB] = [inside(a), inside(b)];
        const joined = bitsOf(a);
        addAll(joined, bitsOf(b));
        expect(members(joined)).toEqual(numbers.filter((n) => inA(n) || inB(n)));
        expect(members(both(bitsOf(a), bitsOf(b)))).toEqual(numbers.filter((n) => inA(n) && inB(n)));
        expect(members(without(bitsOf(a), bitsOf(b)))).toEqual(numbers.filter((n) => inA(n) && !inB(n)));
      }),
    );
  });

  it('finds where runs of any length begin, and leaves the set as it was', () => {
    fc.assert(
      fc.property(ranges, fc.integer({ min: 1, max: 300 }), (all, length) => {
        const bits = bitsOf(all);
        const has = new Set(members(bits));
        const expected = numbers.filter((n) =>
          Array.from({ length }, (_, i) => n + i).every((m) => has.has(m)),
        );
        expect(members(runStarts(bits, length))).toEqual(expected);
        expect(new Set(members(bits))).toEqual(has);
      }),
      { numRuns: 50 },
    );
  });

  it('takes numbers a step apart, as far as its words go', () => {
    const bits = emptyBits(20);
    setEvery(bits, 8, 7);
    expect(members(bits)).toEqual([8, 15, 22, 29]);
  });
});
