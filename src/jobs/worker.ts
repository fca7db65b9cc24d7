import { createAlarm } from './alarm.ts';

/** Work that is done again and again beside the requests. */
export interface Worker {
  /** There is something to do now. */
  wake(): void;
  /** Finishes what has begun, then resolves. */
  stop(): Promise<void>;
  /** Since how many milliseconds it has neither begun nor ended a round. */
  silentMs(): number;
}

/**
 * Runs `round` until stopped: at once again while it answers that there was something to do, else after `everyMs` or when
 * woken. An error is reported, and the next round comes after the pause.
 */
export function startWorker(
  round: () => Promise<boolean>,
  everyMs: number,
  report: (error: unknown) => void,
): Worker {
  const alarm = createAlarm();
  let stopped = false;
  let heard = performance.now();
  async function run(): Promise<void> {
    while (!stopped) {
      heard = performance.now();
      const more = await round().catch((error: unknown) => {
        report(error);
        return false;
      });
      heard = performance.now();
      if (!more && !stopped) await alarm.wait(everyMs);
    }
  }
  const finished = run();
  return {
    wake: () => alarm.ring(),
    stop() {
      stopped = true;
      alarm.ring();
      return finished;
    },
    silentMs: () => performance.now() - heard,
  };
}
