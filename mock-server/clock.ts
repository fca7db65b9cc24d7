import type { Clock } from '@termin/server';

export interface MovableClock extends Clock {
  /** Moves it to an instant with its offset, `2020-03-09T08:00:00+01:00`. Throws `RangeError` for what is none. */
  set(instant: string): void;
  /** Moves it ahead, e.g. past the end of a hold. */
  forward(minutes: number): void;
  /** Lets it stand still, e.g. for pictures that should be the same each time. It can be moved all the same. */
  stop(): void;
  /** Lets it run on from where it stands. */
  run(): void;
}

const instantWithOffset = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/** A clock that runs like any other, from wherever it is set; from the real time at first. */
export function movableClock(): MovableClock {
  let ahead = 0;
  let standing: number | null = null;
  const now = () => standing ?? Date.now() + ahead;

  function moveTo(moment: number): void {
    if (standing === null) ahead = moment - Date.now();
    else standing = moment;
  }

  return Object.assign(now, {
    set(instant: string) {
      const moment = instantWithOffset.test(instant) ? Date.parse(instant) : Number.NaN;
      if (Number.isNaN(moment)) {
        throw new RangeError(`${instant} is no instant with its offset, like 2020-03-09T08:00:00+01:00.`);
      }
      moveTo(moment);
    },
    forward: (minutes: number) => moveTo(now() + minutes * 60_000),
    stop() {
      standing = now();
    },
    run() {
      const moment = now();
      standing = null;
      moveTo(moment);
    },
  });
}
