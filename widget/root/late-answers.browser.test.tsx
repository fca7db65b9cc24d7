import type { Signal } from '@preact/signals-core';
import { SlotTakenError } from '@termin/sdk';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { createFakeClient, later } from '../../sdk/flow/testing/fake-client.ts';
import { erika } from '../../sdk/flow/testing/start-flow.ts';
import { createLargeCity } from '../testing/large-city.ts';
import { frames, type LayoutShift, moved, watch } from '../testing/shifts.ts';
import { openWidget } from '../testing/visit.tsx';

vi.setConfig({ testTimeout: 30_000 });

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
  'nothing moves by itself from the times to the thanks, %i pixels wide',
  async (width) => {
    await page.viewport(width, 900);
    const late = 600;
    const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
    const server = createFakeClient();
    const hold = vi.fn(server.hold).mockRejectedValueOnce(new SlotTakenError('slot-taken', 'gone', [later]));
    const visit = await openWidget({
      services: 'fuehrerschein',
      office: 'rheinhausen',
      client: {
        hold: (wish) => pause(late).then(() => hold(wish)),
        extend: (held) => pause(late).then(() => server.extend(held)),
        book: (...all) => pause(late).then(() => server.book(...all)),
        calendar: (mine) => pause(late).then(() => server.calendar(mine)),
      },
    });
    /** What moves after a press has been answered, once more arrives. */
    const movesAfter = async (press: Promise<void>) => {
      await press;
      await frames(3);
      const shifts = watch<LayoutShift>('layout-shift');
      await pause(late + 300);
      return moved(shifts());
    };
    await visit.clicks('WEITER');
    await expect.element(visit.button('09:52 – 10:04 Uhr')).toBeVisible();
    const lost = await movesAfter(visit.clicks('09:52 – 10:04 Uhr'));
    const held = await movesAfter(visit.clicks(/^Do., 12. März, 10:24/));
    // On a narrow screen the bar comes to the lower edge with what it has to say.
    if (width > 600) expect([...lost, ...held]).toEqual([]);
    expect(await movesAfter(visit.clicks('Verlängern'))).toEqual([]);
    expect(await movesAfter(visit.clicks('WEITER'))).toEqual([]);
    expect(await movesAfter(visit.clicks('WEITER'))).toEqual([]);
    visit.flow.form.replace(erika);
    expect(await movesAfter(visit.clicks('WEITER'))).toEqual([]);
    expect(await movesAfter(visit.clicks('Termin verbindlich buchen'))).toEqual([]);
    expect(await movesAfter(visit.ticks(/einverstanden/))).toEqual([]);
    await visit.clicks('Termin verbindlich buchen');
    await expect.element(visit.heading(/^Vielen Dank/)).toBeVisible();
    expect(await movesAfter(visit.clicks('In Kalender speichern'))).toEqual([]);
  },
);

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
