import type { Signal } from '@preact/signals-core';
import { expect, onTestFinished, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { settle } from '../../sdk/flow/testing/start-flow.ts';
import { createLargeCity } from '../testing/large-city.ts';
import { openWidget } from '../testing/visit.tsx';

/** Everything of a kind that the browser notes from now on until the test asks. */
function watch<T extends PerformanceEntry>(type: string) {
  const entries: T[] = [];
  const observer = new PerformanceObserver((list) => entries.push(...(list.getEntries() as T[])));
  observer.observe({ type, buffered: false });
  onTestFinished(() => observer.disconnect());
  return () => [...entries, ...(observer.takeRecords() as T[])];
}

interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { previousRect: DOMRect; currentRect: DOMRect }[];
}

const frames = (count: number) =>
  new Promise<void>((resolve) => {
    const next = (left: number) => (left === 0 ? resolve() : requestAnimationFrame(() => next(left - 1)));
    next(count);
  });

/** A device four times as slow, until the test is over. */
async function slowDown() {
  const slow = (rate: number) => cdp().send('Emulation.setCPUThrottlingRate', { rate });
  await slow(4);
  onTestFinished(() => slow(1).then(() => undefined));
}

test('from the click on a day to 420 times no task takes 50 ms, on a slow device', async () => {
  await page.viewport(1280, 900);
  const visit = await openWidget({ services: 'fuehrerschein', client: createLargeCity() });
  visit.flow.go('time');
  await settle();
  await frames(3);
  await slowDown();
  const longest: number[] = [];
  for (const day of [19, 26, 19, 26, 19, 26]) {
    const longTasks = watch('longtask');
    visit.root.querySelector<HTMLElement>(`[data-date="2020-03-${day}"]`)?.click();
    await frames(10);
    expect(visit.root.querySelectorAll('.office')).toHaveLength(7);
    longest.push(Math.max(0, ...longTasks().map(({ duration }) => duration)));
  }
  // The machine may have other things to do: the quickest round tells what the widget itself takes.
  expect(Math.min(...longest)).toBeLessThan(50);
});

test.each([360, 1280])('nothing moves by itself when answers come late, %i pixels wide', async (width) => {
  await page.viewport(width, 900);
  const shifts = watch<LayoutShift>('layout-shift');
  // Later than half a second after a click the browser counts a shift as one that nobody asked for.
  const late = 700;
  const pause = () => new Promise((resolve) => setTimeout(resolve, 2 * late + 300));
  const visit = await openWidget({ services: 'fuehrerschein', client: createLargeCity(late) });
  await visit.clicks('WEITER');
  await pause();
  await visit.clickDay('19. März');
  await pause();
  await visit.clicks('Nächster Monat');
  await pause();
  await visit.clickDay('2. April');
  await pause();
  expect(moved(shifts())).toEqual([]);
});

/** What has moved without having been asked to. */
function moved(shifts: LayoutShift[]): string[] {
  const place = ({ x, y, width, height }: DOMRect) => [x, y, width, height].map(Math.round).join(' ');
  return shifts
    .filter(({ hadRecentInput }) => !hadRecentInput)
    .flatMap(({ sources }) =>
      sources.map(({ previousRect, currentRect }) => `${place(previousRect)} → ${place(currentRect)}`),
    );
}

test.each([360, 1280])(
  'what stands below stays where it is while the services come, %i pixels wide',
  async (width) => {
    await page.viewport(width, 500);
    const visit = await openWidget();
    const below = document.createElement('footer');
    below.textContent = 'Impressum';
    document.body.append(below);
    onTestFinished(() => below.remove());
    const state = visit.flow.catalogue.state as Signal<typeof visit.flow.catalogue.state.value>;
    const loaded = state.value;
    state.value = { ...loaded, data: null };
    await frames(3);
    expect(visit.root.querySelector('.skeleton')).not.toBeNull();
    // Input that has just been is no excuse.
    await new Promise((resolve) => setTimeout(resolve, 600));
    const shifts = watch<LayoutShift>('layout-shift');
    state.value = loaded;
    await frames(5);
    expect(visit.root.querySelector('.accordion')).not.toBeNull();
    expect(moved(shifts())).toEqual([]);
  },
);
