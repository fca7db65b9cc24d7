/** Median, 99th percentile and slowest of some durations in ms. */
export function summary(milliseconds: number[]): { median: number; p99: number; slowest: number } {
  const times = milliseconds.toSorted((one, other) => one - other);
  const [median = 0, p99 = 0, slowest = 0] = [0.5, 0.99, 1].map(
    (part) => times[Math.ceil(part * times.length) - 1],
  );
  return { median, p99, slowest };
}

/** The same in words: «200 answers: median 3 ms, p99 12 ms, slowest 20 ms». */
export function inWords(milliseconds: number[]): string {
  const { median, p99, slowest } = summary(milliseconds);
  return `${milliseconds.length} answers: median ${median.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, slowest ${slowest.toFixed(0)} ms`;
}
