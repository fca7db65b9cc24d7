import { expect, onTestFinished, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { settle } from '../../sdk/flow/testing/start-flow.ts';
import { createLargeCity } from '../testing/large-city.ts';
import { frames, watch } from '../testing/shifts.ts';
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
