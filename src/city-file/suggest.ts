/** What was probably meant, as the end of a sentence: `, did you mean «rheinhausen»?`; empty when nothing is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  let best = '';
  // Of a short word nothing would be left to know it by.
  let least = Math.min(word.length, Math.max(1, Math.floor(word.length / 3)) + 1);
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const far = distance(word.toLowerCase(), candidate.toLowerCase());
    if (far < least) [best, least] = [candidate, far];
  }
  return best === '' ? '' : `, did you mean «${best}»?`;
}

/** How many letters to add, drop, change or swap with their neighbour. */
function distance(one: string, other: string): number {
  let [before, last]: number[][] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const same = one[row - 1] === other[at - 1];
      const steps = [(last?.[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, (last?.[at - 1] ?? 0) + (same ? 0 : 1)];
      const swapped = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      if (swapped) steps.push((before?.[at - 2] ?? 0) + 1);
      next.push(Math.min(...steps));
    }
    [before, last] = [last, next];
  }
  return last?.at(-1) ?? 0;
}
