import { localDay } from '../../booking/instant.ts';
import type { DayQueue } from '../../store/visits.ts';
import type { ContextOptions } from '../context.ts';
import { createLookout } from './lookout.ts';

/** How soon is told what another process has done. */
const lookEveryMs = 200;
/** What is done within this time is told at once, so that a loud moment leaves time for other work. */
const togetherMs = 100;
/** Rest between turns for who listens among hundreds, or to the long list of a whole day: several changes come together. */
export const calmMs = 500;
/** Time passes too: waits get shorter, appointments are given up. */
const beatMs = 15_000;

/**
 * Tells who listens whenever the queue of an office changes, whichever process changes it. It looks at the store only while
 * somebody listens, and reads every change once for all who do.
 */
export interface Feed {
  /** The queue of an office's local day, today's when left out, as it was at the last turn: for those who listen. */
  queue(office: string, day?: string): Promise<DayQueue>;
  /**
   * Gives a turn at once, after every change of the office but not sooner than `restMs` after the last turn, and every fifteen
   * seconds. Rejects when the store fails.
   */
  watch(office: string, signal: AbortSignal, restMs?: number): AsyncGenerator<void, void>;
  /** This process has changed something: no need to wait for the next look. */
  changed(): void;
}

interface Listener {
  office: string;
  /** Something has happened since its last turn. */
  isDue: boolean;
  wake(): void;
  failed?: unknown;
}

export function createFeed(options: ContextOptions): Feed {
  const { store, clock, config } = options;
  const lookout = createLookout(options);
  const listeners = new Set<Listener>();
  const read = new Map<string, { at: number; version: number; queue: Promise<DayQueue> }>();
  let isLooking = false;
  let hurry = () => {};

  /** Looks until nobody listens any more. */
  async function look(): Promise<void> {
    if (isLooking) return;
    isLooking = true;
    read.clear();
    try {
      while (listeners.size > 0) {
        const pause = sleep(lookEveryMs);
        const shortest = sleep(togetherMs);
        hurry = pause.end;
        const changed = await lookout.look();
        for (const one of listeners) if (changed === 'all' || changed.has(one.office)) turn(one);
        await shortest.over;
        await pause.over;
      }
    } catch (error) {
      for (const one of listeners) turn(one, error);
    } finally {
      isLooking = false;
    }
  }

  function turn(listener: Listener, failed?: unknown): void {
    listener.isDue = true;
    listener.failed = failed;
    listener.wake();
  }

  return {
    queue(office, day = localDay(clock(), config.city.timeZone)) {
      const key = `${office} ${day}`;
      const version = lookout.version(office);
      const known = read.get(key);
      if (known && known.version === version && performance.now() - known.at < beatMs) return known.queue;
      for (const [other, { at }] of read) if (performance.now() - at >= beatMs) read.delete(other);
      const queue = store.queue(office, day);
      read.set(key, { at: performance.now(), version, queue });
      queue.catch(() => read.delete(key));
      return queue;
    },
    async *watch(office, signal, restMs = 0) {
      const listener: Listener = { office, isDue: true, wake: () => {} };
      let stop = () => {};
      const abort = () => stop();
      signal.addEventListener('abort', abort);
      listeners.add(listener);
      void look();
      try {
        while (!signal.aborted) {
          const pause = sleep(beatMs);
          listener.wake = pause.end;
          stop = pause.end;
          if (!listener.isDue) await pause.over;
          pause.end();
          if (signal.aborted) return;
          if (listener.failed !== undefined) throw listener.failed;
          listener.isDue = false;
          const rest = sleep(restMs);
          stop = rest.end;
          yield;
          if (!signal.aborted) await rest.over;
          rest.end();
        }
      } finally {
        listeners.delete(listener);
        signal.removeEventListener('abort', abort);
      }
    },
    changed: () => hurry(),
  };
}

/** A pause that can be ended early. */
function sleep(milliseconds: number): { over: Promise<void>; end(): void } {
  let end = () => {};
  const over = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    end = () => {
      clearTimeout(timer);
      resolve();
    };
  });
  return { over, end: () => end() };
}
