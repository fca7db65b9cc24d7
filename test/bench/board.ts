import { type Comparison, columns, median, table } from './measure.ts';

/** Where all figures are written down. */
export interface Board {
  /** A figure and its reference, taken one right after the other. */
  add(about: Omit<Comparison, 'rounds'>, figure: number, reference: number): void;
  /** Resident bytes of a server that has worked for a while. */
  remember(what: string, bytes: number): void;
  print(): void;
}

export function newBoard(): Board {
  const comparisons = new Map<string, Comparison>();
  const memory = new Map<string, number[]>();
  return {
    add(about, figure, reference) {
      const key = `${about.what} ${about.reference}`;
      const one = comparisons.getOrInsertComputed(key, () => ({ ...about, rounds: [] }));
      one.rounds.push({ figure, reference });
    },
    remember(what, bytes) {
      memory.getOrInsertComputed(what, () => []).push(bytes);
    },
    print() {
      console.log(`\n${table([...comparisons.values()])}`);
      const lines = [...memory].map(([what, bytes]) => [what, `${Math.round(median(bytes) / 1e6)} MB`]);
      console.log(`\n${columns([['resident memory of the server', ''], ...lines])}`);
    },
  };
}
