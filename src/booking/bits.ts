/** A set of small whole numbers, one bit each. Here: minutes of a local day, counted from its midnight. */
export type Bits = Uint32Array;

export function emptyBits(length: number): Bits {
  return new Uint32Array((length + 31) >>> 5);
}

/** Adds `from` up to, not including, `to`; what lies outside the set is left out. */
export function setRange(bits: Bits, from: number, to: number): void {
  const end = Math.min(to, bits.length * 32);
  for (let at = Math.max(from, 0); at < end; ) {
    const word = at >>> 5;
    const wordEnd = Math.min(end, (word + 1) * 32);
    const ones = 0xffff_ffff >>> (32 - (wordEnd - at));
    bits[word] = wordAt(bits, word) | (ones << (at & 31));
    at = wordEnd;
  }
}

/** Adds `from`, `from + step`, … as far as the set goes. */
export function setEvery(bits: Bits, from: number, step: number): void {
  for (let at = from; at < bits.length * 32; at += step) setRange(bits, at, at + 1);
}

export function addAll(to: Bits, other: Bits): void {
  for (let i = 0; i < to.length; i += 1) to[i] = wordAt(to, i) | wordAt(other, i);
}

/** What is in both. */
export function both(a: Bits, b: Bits): Bits {
  return a.map((word, i) => word & wordAt(b, i));
}

/** What is in `a` and not in `b`. */
export function without(a: Bits, b: Bits): Bits {
  return a.map((word, i) => word & ~wordAt(b, i));
}

/**
 * Where runs of at least `length` begin: `n` is in the answer when `n`, `n + 1`, … `n + length - 1` are in the set.
 * Doubles the proven length in each pass, so an hour takes six.
 */
export function runStarts(bits: Bits, length: number): Bits {
  const starts = bits.slice();
  for (let proven = 1; proven < length; ) {
    const shift = Math.min(proven, length - proven);
    const words = shift >>> 5;
    const rest = shift & 31;
    for (let i = 0; i < starts.length; i += 1) {
      const low = wordAt(starts, i + words) >>> rest;
      const high = rest === 0 ? 0 : wordAt(starts, i + words + 1) << (32 - rest);
      starts[i] = wordAt(starts, i) & (low | high);
    }
    proven += shift;
  }
  return starts;
}

/** The numbers from `from` on, in order. */
export function* members(bits: Bits, from = 0): Generator<number> {
  for (let word = Math.max(from, 0) >>> 5; word < bits.length; word += 1) {
    let left = wordAt(bits, word);
    if (word * 32 < from) left &= 0xffff_ffff << (from & 31);
    while (left !== 0) {
      const lowest = 31 - Math.clz32(left & -left);
      yield word * 32 + lowest;
      left &= left - 1;
    }
  }
}

/** Whether the set has a number from `from` on. */
export function hasFrom(bits: Bits, from: number): boolean {
  return !members(bits, from).next().done;
}

function wordAt(bits: Bits, index: number): number {
  return bits[index] ?? 0;
}
