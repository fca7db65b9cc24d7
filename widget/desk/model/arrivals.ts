import { effect, type ReadonlySignal, signal } from '@preact/signals-core';
import type { DeskDay } from '@termin/sdk/contract';

/** Milliseconds for which arrivals are gathered: whoever listens is not to hear of each one. */
const pause = 15_000;

/** People who came within some seconds of each other. */
export interface Wave {
  /** Tells one wave from the next. */
  id: number;
  people: number;
}

/** The newest wave of arrivals, to be said once and gently; null until somebody comes. */
export function gatherArrivals(
  day: ReadonlySignal<DeskDay | null>,
  until: AbortSignal,
): ReadonlySignal<Wave | null> {
  const wave = signal<Wave | null>(null);
  let known: ReadonlySet<string> | null = null;
  let people = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const ends = effect(() => {
    const here = day.value?.visits.filter(({ arrivedAt }) => arrivedAt !== null).map(({ id }) => id);
    if (here && known) people += here.filter((id) => !known?.has(id)).length;
    known = here ? new Set(here) : null;
    if (people > 0) timer ??= setTimeout(tell, pause);
  });
  until.addEventListener('abort', () => {
    ends();
    clearTimeout(timer);
  });

  function tell(): void {
    timer = undefined;
    wave.value = { id: (wave.peek()?.id ?? 0) + 1, people };
    people = 0;
  }
  return wave;
}
