import { localDay } from '../../booking/instant.ts';
import type { ContextOptions } from '../context.ts';

/** Knows which offices' days have changed, whichever process has changed them. */
export interface Lookout {
  /** Asks the store; answers the offices that have changed since it was asked last, `'all'` where it can't tell. */
  look(): Promise<ReadonlySet<string> | 'all'>;
  /** Another number than before: the office's day may have changed. */
  version(office: string): number;
}

/**
 * Looks at what was done in the queues, and at appointments of today that were moved or given up: who cancels by telephone is
 * no longer waited for.
 */
export function createLookout({ store, clock, config }: ContextOptions): Lookout {
  let seqs = new Map<string, number>();
  let cursor: number | null = null;
  let restarts = 0;
  const moves = new Map<string, number>();

  async function look(): Promise<ReadonlySet<string> | 'all'> {
    const [latest, found] = await Promise.all([store.queueSeqs(), store.changes(cursor)]);
    const before = seqs;
    seqs = latest;
    const isFirst = cursor === null;
    cursor = found === 'gone' ? null : found.cursor;
    if (isFirst || found === 'gone') {
      restarts += 1;
      return 'all';
    }
    const today = localDay(clock(), config.city.timeZone);
    const moved = found.days.filter(({ day }) => day === today).map(({ office }) => office);
    for (const office of moved) moves.set(office, (moves.get(office) ?? 0) + 1);
    return new Set([...moved, ...[...latest.keys()].filter((one) => latest.get(one) !== before.get(one))]);
  }

  return {
    look,
    version: (office) => restarts + (seqs.get(office) ?? 0) + (moves.get(office) ?? 0),
  };
}
