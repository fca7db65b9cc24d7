/** A figure beside its reference, both taken in every round one after the other. */
export interface Comparison {
  what: string;
  /** `pairs/s`, `requests/s`. */
  unit: string;
  /** What it is held against: «pgbench». */
  reference: string;
  /** The ratio to reach; null where none was set. */
  aim: number | null;
  rounds: { figure: number; reference: number }[];
}

export function median(numbers: number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** Medians, and the median of the rounds' ratios: a round that was disturbed disturbs both of its figures. */
export function table(comparisons: Comparison[]): string {
  const lines = comparisons.map(({ what, unit, reference, aim, rounds }) => {
    const ratios = rounds.map((round) => round.figure / round.reference);
    const ratio = median(ratios);
    const spread = `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`;
    return [
      what,
      whole(median(rounds.map((round) => round.figure))),
      unit,
      `${reference}: ${whole(median(rounds.map((round) => round.reference)))}`,
      ratio.toFixed(2),
      spread,
      aim === null ? '–' : `${aim.toFixed(1)} ${ratio >= aim ? 'reached' : 'missed'}`,
    ];
  });
  return columns([['', 'median', '', 'reference', 'ratio', 'of the rounds', 'aim'], ...lines]);
}

export function columns(lines: string[][]): string {
  const widths = (lines[0] ?? []).map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const whole = (number: number) => Math.round(number).toLocaleString('en');
