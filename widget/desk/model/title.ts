import { effect, type ReadonlySignal } from '@preact/signals-core';
import type { DeskDay } from '@termin/sdk/contract';

/** How many people wait stands before the page's own title, so that it is seen from another tab: «(3) Arbeitsplatz». */
export function countInTitle(day: ReadonlySignal<DeskDay | null>, until: AbortSignal): void {
  const own = document.title;
  const ends = effect(() => {
    const waiting = day.value?.visits.filter(({ state }) => state === 'waiting').length ?? 0;
    document.title = waiting > 0 ? `(${waiting}) ${own}` : own;
  });
  until.addEventListener('abort', () => {
    ends();
    document.title = own;
  });
}
