import type { Signal } from '@preact/signals-core';
import { expect, onTestFinished, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { settle } from '../../sdk/flow/testing/start-flow.ts';
import { createLargeCity } from '../testing/large-city.ts';
import { frames, type LayoutShift, moved, watch } from '../testing/shifts.ts';
import { openWidget } from '../testing/visit.tsx';

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
