import { type ReadonlySignal, signal } from '@preact/signals-core';

/** The clock of an office, as its server shows it: that of a display is often wrong. */
export interface OfficeClock {
  /** `09:52`; null until the server has said what time it is. Changes with the minute. */
  readonly time: ReadonlySignal<string | null>;
  /** Milliseconds since 1970, by the server's clock. */
  now(): number;
  /** Sets it by an answer's `at`, which carries the office's own offset: `2020-03-12T09:52:00+01:00`. */
  set(at: string): void;
}

const minuteMs = 60_000;

export function createOfficeClock(until: AbortSignal): OfficeClock {
  const time = signal<string | null>(null);
  let ahead = 0;
  let offset = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  until.addEventListener('abort', () => clearTimeout(timer));

  const now = () => Date.now() + ahead;

  function tick(): void {
    clearTimeout(timer);
    time.value = new Date(now() + offset).toISOString().slice(11, 16);
    if (!until.aborted) timer = setTimeout(tick, minuteMs - (now() % minuteMs));
  }

  return {
    time,
    now,
    set(at) {
      const instant = Date.parse(at);
      ahead = instant - Date.now();
      offset = Date.parse(`${at.slice(0, 19)}Z`) - instant;
      tick();
    },
  };
}
