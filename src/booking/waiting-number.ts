/**
 * The number to call somebody by: `index` is the position in the day's sequence of an office, from 0 («1112»).
 *
 * The last digit is a check digit after Damm: two numbers of one length differ in at least two digits, and none
 * becomes another when neighbouring digits change places. So a digit misheard, or «dreiundzwanzig» taken for
 * «zweiunddreißig», is nobody's number rather than somebody else's. Numbers called one after the other begin differently
 * (the sequence strides through all of them by a step near the golden section), so nobody rises for a neighbour's.
 *
 * The first 900 have four digits, the next 9,000 five, and so on; no two indexes share a number.
 * Throws a RangeError for an index that is no whole number from 0 on.
 */
export function waitingNumber(index: number): string {
  if (!Number.isSafeInteger(index) || index < 0) throw new RangeError(`no index: ${index}`);
  let first = 100;
  let position = index;
  while (position >= 9 * first) {
    position -= 9 * first;
    first *= 10;
  }
  const stem = String(first + ((11 + position * stride(9 * first)) % (9 * first)));
  return stem + checkDigit(stem);
}

/** A step near the golden section of `count` that shares no factor with it, so that it visits every position once. */
function stride(count: number): number {
  let step = Math.round(count * 0.618);
  while (greatestCommonDivisor(step, count) !== 1) step += 1;
  return step;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

// A quasigroup in which (c∘x)∘y = (c∘y)∘x only for x = y (H. Michael Damm, 2004).
const damm = [
  [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
  [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
  [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
  [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
  [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
  [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
  [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
  [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
  [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
  [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

function checkDigit(digits: string): number {
  // Any start keeps Damm's property; from 2 the first number of the day is 1112.
  return [...digits].reduce((interim, digit) => damm[interim]?.[Number(digit)] ?? 0, 2);
}
