import type { Occupancy } from '../booking/occupancy.ts';
import type { Store } from '../store/store.ts';

/** Keeps an occupancy up to date with a store that others write to as well. */
export interface Follower {
  /** To be called when this process has written. */
  written(): void;
  /**
   * Resolves when the occupancy has been told of everything that this process had written by now, and of what others had
   * written `staleMs` ago. Whoever asks at the same time shares one look at the store's changes. Rejects as the store does.
   */
  catchUp(): Promise<void>;
}

export function follow(
  store: Pick<Store, 'changes'>,
  occupancy: Pick<Occupancy, 'changed' | 'allChanged'>,
  staleMs: number,
): Follower {
  let writes = 0;
  let cursor: number | null = null;
  /** The last finished look: how many writes it could see, and when it began. */
  let last = { writes: -1, at: Number.NEGATIVE_INFINITY };
  let looking: Promise<void> | null = null;

  async function look(): Promise<void> {
    const begun = { writes, at: performance.now() };
    const found = await store.changes(cursor);
    if (found === 'gone') {
      cursor = null;
      const anew = await store.changes(null);
      if (anew !== 'gone') cursor = anew.cursor;
      occupancy.allChanged();
    } else {
      cursor = found.cursor;
      occupancy.changed(found.days);
    }
    last = begun;
  }

  return {
    written() {
      writes += 1;
    },
    async catchUp() {
      const needed = { writes, at: performance.now() - staleMs };
      while (last.writes < needed.writes || last.at < needed.at) {
        looking ??= look().finally(() => {
          looking = null;
        });
        await looking;
      }
    },
  };
}
