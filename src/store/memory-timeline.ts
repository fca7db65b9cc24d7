import type { Minute, Taken } from './store.ts';

export interface Stretch {
  office: string;
  start: Minute;
  end: Minute;
}

/** Finds what overlaps a stretch of an office's time without looking at everything. */
export interface Timeline<T extends Taken> {
  add(one: T): void;
  remove(one: T): void;
  overlapping(stretch: Stretch): T[];
}

const dayMinutes = 24 * 60;

export function timeline<T extends Taken>(): Timeline<T> {
  const shelves = new Map<string, Set<T>>();

  function* keys({ office, start, end }: Stretch): Generator<string> {
    const last = Math.floor((end - 1) / dayMinutes);
    for (let day = Math.floor(start / dayMinutes); day <= last; day++) yield `${office} ${day}`;
  }

  return {
    add(one) {
      for (const key of keys(one)) {
        const shelf = shelves.get(key);
        if (shelf) shelf.add(one);
        else shelves.set(key, new Set([one]));
      }
    },
    remove(one) {
      for (const key of keys(one)) shelves.get(key)?.delete(one);
    },
    overlapping(stretch) {
      const found = new Set<T>();
      for (const key of keys(stretch)) {
        for (const one of shelves.get(key) ?? []) {
          if (one.start < stretch.end && one.end > stretch.start) found.add(one);
        }
      }
      return [...found];
    },
  };
}
