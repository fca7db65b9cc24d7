import { NetworkError, SlotTakenError } from '@termin/sdk';
import { expect, test, vi } from 'vitest';
import { createFakeClient, later, slot } from '../testing/fake-client.ts';
import { goToSummary } from '../testing/start-model.ts';
import { openWidget } from '../testing/visit.tsx';

async function openTimes(client = createFakeClient()) {
  const visit = await openWidget({ services: 'fuehrerschein', office: 'rheinhausen', client });
  await visit.clicks('WEITER');
  await expect.element(visit.button('09:52 – 10:04 Uhr')).toBeVisible();
  return visit;
}

test('going on without a time says what to do', async () => {
  const visit = await openTimes();
  await visit.clicksAnyway(visit.button('WEITER'));
  await expect.element(visit.text('Bitte wählen Sie zuerst eine Zeit.')).toBeVisible();
});

test('a chosen time is held, until when is said, and it can be extended', async () => {
  const visit = await openTimes();
  await visit.clicks('09:52 – 10:04 Uhr');
  await expect.element(visit.text('Für Sie reserviert bis 08:10 Uhr')).toBeVisible();
  await visit.clicks('Verlängern');
  await expect.element(visit.text('Für Sie reserviert bis 08:20 Uhr')).toBeVisible();
  await visit.clicks('Verlängern');
  await expect.element(visit.text('Kann nicht weiter verlängert werden')).toBeVisible();
});

test('a lost time is answered at once with alternatives, one of which is taken by a click', async () => {
  const client = createFakeClient();
  const hold = vi.fn(client.hold).mockRejectedValueOnce(new SlotTakenError('slot-taken', 'gone', [later]));
  const visit = await openTimes({ ...client, hold });
  await visit.clicks('09:52 – 10:04 Uhr');
  await expect
    .element(visit.text('09:52 – 10:04 Uhr wurde gerade von jemand anderem gebucht.'))
    .toBeVisible();
  expect(visit.events.lost).toHaveBeenCalledOnce();
  await visit.clicks(/^Do., 12. März, 10:24 – 10:36/);
  await expect.element(visit.text('Für Sie reserviert bis 08:10 Uhr')).toBeVisible();
});

test('a request that failed on its way is tried again by a click', async () => {
  const client = createFakeClient();
  const hold = vi.fn(client.hold).mockRejectedValueOnce(new NetworkError(null));
  const visit = await openTimes({ ...client, hold });
  await visit.clicks('09:52 – 10:04 Uhr');
  await visit.clicks('Erneut versuchen');
  await expect.element(visit.text('Für Sie reserviert bis 08:10 Uhr')).toBeVisible();
});

test('Präferenzen chooses offices in place; the last one stays', async () => {
  const visit = await openTimes();
  await visit.clicks('Präferenzen');
  await visit.ticks(/Bürger-Service Rheinhausen/);
  await expect.element(visit.checkbox(/Bürger-Service Rheinhausen/)).toBeChecked();
  await visit.ticks(/Bürger-Service Mitte/);
  await expect.element(visit.heading('Bürger-Service Mitte')).toBeVisible();
  const names = [...visit.root.querySelectorAll('.office h4')].map((heading) => heading.textContent);
  expect(names).toEqual(['Bürger-Service Rheinhausen', 'Bürger-Service Mitte']);
});

test('a hold that lapses during the form is explained, and nothing typed is lost', async () => {
  const now = vi.spyOn(Date, 'now');
  const visit = await openWidget();
  await goToSummary(visit.model, slot);
  now.mockReturnValue(Date.now() + 700_000);
  await expect.element(visit.text('Die Reservierung ist abgelaufen')).toBeVisible();
  now.mockRestore();
  await visit.clicks('09:52 – 10:04 Uhr');
  await visit.clicks('WEITER');
  await expect.element(visit.field('Nachname')).toHaveValue('Mustermann');
});
