import { SlotTakenError } from '@termin/sdk';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { createFakeClient, later } from '../../sdk/flow/testing/fake-client.ts';
import { erika } from '../../sdk/flow/testing/start-flow.ts';
import { frames, type LayoutShift, moved, watch } from '../testing/shifts.ts';
import { openWidget } from '../testing/visit.tsx';

vi.setConfig({ testTimeout: 30_000 });

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
