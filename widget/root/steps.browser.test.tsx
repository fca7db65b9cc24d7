import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { slot } from '../../sdk/flow/testing/fake-client.ts';
import { goToSummary } from '../../sdk/flow/testing/start-flow.ts';
import { barriers, focused, openWidget } from '../testing/visit.tsx';

test.each(['light', 'dark'])('every step is free of barriers, %s', async (scheme) => {
  document.documentElement.style.colorScheme = scheme;
  const visit = await openWidget({ office: 'rheinhausen' });
  expect(await barriers()).toEqual([]);

  await visit.clicks(/^Kfz/);
  await visit.ticks('Führerscheinanträge');
  await visit.clicks('Informationen zu Führerscheinanträge');
  expect(await barriers()).toEqual([]);

  await visit.clicks('WEITER');
  await visit.clicks('Präferenzen');
  await visit.clicks('09:52 – 10:04 Uhr');
  await expect.element(visit.button('Verlängern')).toBeVisible();
  expect(await barriers()).toEqual([]);

  await visit.clicks('WEITER');
  await visit.clicks('WEITER');
  expect(await barriers()).toEqual([]);

  await visit.types('Vorname', 'Erika');
  await visit.types('Nachname', 'Mustermann');
  await visit.types('Straße und Hausnummer', 'Musterstraße 1');
  await visit.types('Postleitzahl', '47226');
  await visit.types('Ort', 'Duisburg');
  await visit.types(/^E-Mail/, 'erika@example.org');
  await visit.clicks('WEITER');
  await visit.clicks('Termin verbindlich buchen');
  await expect.element(visit.text(/Ohne Ihre Einwilligung/)).toBeVisible();
  expect(await barriers()).toEqual([]);

  await visit.ticks(/einverstanden/);
  await visit.clicks('Termin verbindlich buchen');
  await expect.element(visit.heading('Vielen Dank für Ihre Buchung.')).toBeVisible();
  await expect.element(visit.text('1112')).toBeVisible();
  expect(await barriers()).toEqual([]);
  document.documentElement.style.colorScheme = '';
});

test('the heading of a new step takes the focus, the first one leaves it alone', async () => {
  const visit = await openWidget({ services: 'fuehrerschein' });
  expect(focused()).not.toBe('Dienstleistung und Termin aussuchen');
  await visit.clicks('WEITER');
  await expect.poll(focused).toBe('Wann passt es Ihnen?');
});

test('done steps lead back, and nothing is lost on the way', async () => {
  const visit = await openWidget();
  await goToSummary(visit.flow, slot);
  await visit.clicks('Ihre Angaben ändern');
  await expect.element(visit.field('Nachname')).toHaveValue('Mustermann');
  await visit.clicks(/^Dienstleistung.*erledigt/);
  await expect.element(visit.text('Dauer: 12 Minuten')).toBeVisible();
  await visit.clicks('WEITER');
  await expect.element(visit.button('09:52 – 10:04 Uhr')).toHaveAttribute('aria-pressed', 'true');
});

test.each([320, 360, 800])('no step is wider than a page of %d pixels', async (width) => {
  await page.viewport(width, 800);
  const visit = await openWidget();
  const sticksOut = () => visit.host.scrollWidth - visit.host.clientWidth;
  expect(sticksOut()).toBe(0);
  await goToSummary(visit.flow, slot);
  for (const step of ['summary', 'details', 'time', 'services'] as const) {
    visit.flow.go(step);
    await new Promise(requestAnimationFrame);
    expect(sticksOut(), step).toBe(0);
  }
});
