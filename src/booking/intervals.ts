/** Half-open: `start` belongs to it, `end` does not. */
export interface Interval {
  start: number;
  end: number;
}

/** What the cuts leave of the whole, in order, without empty pieces. */
export function subtract(whole: Interval, cuts: readonly Interval[]): Interval[] {
  let left = [whole];
  for (const cut of cuts) {
    left = left.flatMap(({ start, end }) =>
      cut.start >= cut.end
        ? [{ start, end }]
        : [
            { start, end: Math.min(end, cut.start) },
            { start: Math.max(start, cut.end), end },
          ],
    );
  }
  return left.filter(({ start, end }) => start < end);
}

/** The same time without overlaps, in order; what touches is joined. */
export function join(intervals: readonly Interval[]): Interval[] {
  const joined: Interval[] = [];
  for (const { start, end } of intervals.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
