/** A set of small whole numbers, one bit each. Here: minutes, counted from an office's first opening of the day. */
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
  const result = new Uint32Array(a.length);
  for (let i = 0; i < a.length; i += 1) result[i] = wordAt(a, i) & wordAt(b, i);
  return result;
}

/** What is in `a` and not in `b`. */
export function without(a: Bits, b: Bits): Bits {
  const result = new Uint32Array(a.length);
  for (let i = 0; i < a.length; i += 1) result[i] = wordAt(a, i) & ~wordAt(b, i);
  return result;
}

/**
 * Where runs of at least `length` begin: `n` is in the answer when `n`, `n + 1`, … `n + length - 1` are in the set.
 * Doubles the proven length in each pass, so an hour takes six.
 */
export function runStarts(bits: Bits, length: number): Bits {
  const starts = bits.slice();
  for (let proven = 1; proven < length; ) {
    const shift = Math.min(proven, length - proven);
    keepIfAlso(starts, shift);
    proven += shift;
  }
  return starts;
}

/** Keeps each `n` for which `n + shift` is in the set too. */
function keepIfAlso(bits: Bits, shift: number): void {
  const words = shift >>> 5;
  const rest = shift & 31;
  const size = bits.length;
  let low = words < size ? wordAt(bits, words) : 0;
  for (let i = 0; i < size; i += 1) {
    const next = i + words + 1;
    const high = next < size ? wordAt(bits, next) : 0;
    const shifted = rest === 0 ? low : (low >>> rest) | (high << (32 - rest));
    bits[i] = wordAt(bits, i) & shifted;
    low = high;
  }
}

/** The numbers from `from` on, in order. */
export function members(bits: Bits, from = 0): number[] {
  const found: number[] = [];
  for (let word = firstWord(from); word < bits.length; word += 1) {
    for (let left = wordFrom(bits, word, from); left !== 0; left &= left - 1) {
      found.push(word * 32 + 31 - Math.clz32(left & -left));
    }
  }
  return found;
}

/** Whether the set has a number from `from` on. */
export function hasFrom(bits: Bits, from: number): boolean {
  for (let word = firstWord(from); word < bits.length; word += 1) {
    if (wordFrom(bits, word, from) !== 0) return true;
  }
  return false;
}

function firstWord(from: number): number {
  return Math.max(from, 0) >>> 5;
}

/** The word without the numbers below `from`. */
function wordFrom(bits: Bits, word: number, from: number): number {
  const all = wordAt(bits, word);
  return word * 32 < from ? all & (0xffff_ffff << (from & 31)) : all;
}

function wordAt(bits: Bits, index: number): number {
  return bits[index] ?? 0;
}
