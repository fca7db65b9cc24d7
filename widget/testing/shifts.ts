import { onTestFinished } from 'vitest';

/** Everything of a kind that the browser notes from now on until the test asks. */
export function watch<T extends PerformanceEntry>(type: string) {
  const entries: T[] = [];
  const observer = new PerformanceObserver((list) => entries.push(...(list.getEntries() as T[])));
  observer.observe({ type, buffered: false });
  onTestFinished(() => observer.disconnect());
  return () => [...entries, ...(observer.takeRecords() as T[])];
}

export interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { previousRect: DOMRect; currentRect: DOMRect }[];
}

export const frames = (count: number) =>
  new Promise<void>((resolve) => {
    const next = (left: number) => (left === 0 ? resolve() : requestAnimationFrame(() => next(left - 1)));
    next(count);
  });

/** What has moved without having been asked to. */
export function moved(shifts: LayoutShift[]): string[] {
  const place = ({ x, y, width, height }: DOMRect) => [x, y, width, height].map(Math.round).join(' ');
  return shifts
    .filter(({ hadRecentInput }) => !hadRecentInput)
    .flatMap(({ sources }) =>
      sources.map(({ previousRect, currentRect }) => `${place(previousRect)} → ${place(currentRect)}`),
    );
}
