import type { Clock } from '@termin/server';

export interface MovableClock extends Clock {
  /** Moves it to an instant with its offset, `2020-03-09T08:00:00+01:00`. It runs on from there. */
  set(instant: string): void;
  /** Moves it ahead, e.g. past the end of a hold. */
  forward(minutes: number): void;
}

/** A clock that runs like any other, from wherever it is set; from the real time at first. */
export function movableClock(): MovableClock {
  let ahead = 0;
  return Object.assign(() => Date.now() + ahead, {
    set(instant: string) {
      ahead = Date.parse(instant) - Date.now();
    },
    forward(minutes: number) {
      ahead += minutes * 60_000;
    },
  });
}
