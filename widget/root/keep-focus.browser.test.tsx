import { NetworkError } from '@termin/sdk';
import { expect, test, vi } from 'vitest';
import { createFakeClient, slot, slotAt } from '../../sdk/flow/testing/fake-client.ts';
import { focused, openWidget } from '../testing/visit.tsx';

const licence = { services: 'fuehrerschein,reisepass' };

test('who removes a service stands in the list of the others', async () => {
  const visit = await openWidget(licence);
  visit.button('Führerscheinanträge entfernen').element().focus();
  await visit.presses('{Enter}');
  await expect.poll(() => visit.root.activeElement?.getAttribute('aria-label')).toBe('Ihre Auswahl');
  await visit.presses('{Tab}');
  expect(focused()).toBe('Reisepass beantragen entfernen');
});

test('who extends for the last time stands by the time that is left', async () => {
  const visit = await openWidget({ services: 'fuehrerschein', office: 'rheinhausen' });
  visit.flow.go('time');
  await visit.flow.take(slot);
  await expect.element(visit.button('Verlängern')).toBeVisible();
  visit.button('Verlängern').element().focus();
  await visit.presses('{Enter}');
  await expect.element(visit.text('Für Sie reserviert bis 08:20 Uhr')).toBeVisible();
  await visit.presses('{Enter}');
  await expect.poll(focused).toMatch(/Kann nicht weiter verlängert werden/);
});

test('who asks for all times of an office stands by that office', async () => {
  const slots = Array.from({ length: 12 }, (_, at) => slotAt('2020-03-12', `09:${at + 10}`, `09:${at + 22}`));
  const client = createFakeClient();
  const visit = await openWidget({
    services: 'fuehrerschein',
    client: {
      ...client,
      slots: async (wish) => {
        const answer = await client.slots(wish);
        return { ...answer, offices: answer.offices.map((one) => ({ ...one, slots })) };
      },
    },
  });
  await visit.clicks('WEITER');
  await expect.element(visit.button('Alle 12 Zeiten zeigen').first()).toBeVisible();
  visit.button('Alle 12 Zeiten zeigen').first().element().focus();
  await visit.presses('{Enter}');
  await expect.poll(focused).toMatch(/^Bürger-Service/);
  expect(visit.root.activeElement?.localName).toBe('article');
});

test('who tries again stands where the failure was', async () => {
  const client = createFakeClient();
  // A busy machine may ask more than once.
  const slots = vi.fn(client.slots).mockRejectedValue(new NetworkError(null));
  const visit = await openWidget({ services: 'fuehrerschein', client: { ...client, slots } });
  await visit.clicks('WEITER');
  await expect.element(visit.button('Erneut versuchen')).toBeVisible();
  slots.mockImplementation(client.slots);
  visit.button('Erneut versuchen').element().focus();
  await visit.presses('{Enter}');
  await expect.element(visit.button('Erneut versuchen')).not.toBeInTheDocument();
  await expect.poll(() => visit.root.activeElement?.getAttribute('aria-labelledby')).toBe('day');
});

test('who has left the widget is not called back', async () => {
  const visit = await openWidget(licence);
  visit.button('Führerscheinanträge entfernen').element().focus();
  (document.activeElement as HTMLElement).blur();
  visit.flow.selection.replace([]);
  await expect.element(visit.button('Führerscheinanträge entfernen')).not.toBeInTheDocument();
  expect(visit.root.activeElement).toBeNull();
});

test('Escape closes what one is in, and goes back to the button that opened it', async () => {
  const visit = await openWidget({ services: 'fuehrerschein' });
  await visit.clicks(/^Kfz/);
  await visit.clicks('Informationen zu Führerscheinanträge');
  const link = visit.root.querySelector<HTMLElement>('.information a');
  link?.focus();
  await visit.presses('{Escape}');
  expect(focused()).toBe('Informationen zu Führerscheinanträge');
  expect(visit.root.querySelector('.information')).toBeNull();
  await visit.presses('{Escape}');
  expect(focused()).toMatch(/^Kfz/);
  await visit.presses('{Escape}');
  await expect.element(visit.button(/^Kfz/)).toHaveAttribute('aria-expanded', 'false');

  visit.flow.go('time');
  await visit.clicks('Präferenzen');
  visit.checkbox(/Mitte/).element().focus();
  await visit.presses('{Escape}');
  expect(focused()).toBe('Präferenzen');
  await expect.element(visit.button('Präferenzen')).toHaveAttribute('aria-expanded', 'false');
});
