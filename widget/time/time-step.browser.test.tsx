import { type Client, NetworkError, SlotTakenError } from '@termin/sdk';
import { expect, test, vi } from 'vitest';
import { createFakeClient, later, slot } from '../../sdk/flow/testing/fake-client.ts';
import { goToSummary } from '../../sdk/flow/testing/start-flow.ts';
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
  await goToSummary(visit.flow, slot);
  now.mockReturnValue(Date.now() + 700_000);
  await expect.element(visit.text('Die Reservierung ist abgelaufen')).toBeVisible();
  now.mockRestore();
  await visit.clicks('09:52 – 10:04 Uhr');
  await visit.clicks('WEITER');
  await expect.element(visit.field('Nachname')).toHaveValue('Mustermann');
});

test('a postal code sorts the offices by distance and says how far they are', async () => {
  const client = createFakeClient();
  const answer = await client.offices();
  const geo = [
    { latitude: 51.431, longitude: 6.765 },
    { latitude: 51.403, longitude: 6.715 },
  ];
  const visit = await openTimes({
    ...client,
    offices: async () => ({
      ...answer,
      city: { ...answer.city, postalCodes: { '47051': { latitude: 51.431, longitude: 6.765 } } },
      offices: answer.offices.map((office, index) => ({ ...office, geo: geo[index] ?? null })),
    }),
  });
  await visit.clicks('Präferenzen');
  await visit.types('Ihre Postleitzahl', '99999');
  await expect.element(visit.text(/liegt nicht in der Stadt/)).toBeVisible();
  await visit.types('Ihre Postleitzahl', '47051');
  await expect.element(visit.checkbox(/Rheinhausen.*4,7 km entfernt/)).toBeVisible();
  const names = [...visit.root.querySelectorAll('.preferences .tick')].map((label) => label.textContent);
  expect(names[0]).toMatch(/^Bürger-Service Mitte/);
});

test('the first free times of several offices stand side by side', async () => {
  const visit = await openTimes();
  await visit.clicks('Präferenzen');
  await visit.clicks('Alle auswählen');
  await expect.element(visit.button(/^Bürger-Service Rheinhausen.*Do., 12. März, 09:52 Uhr/)).toBeVisible();
  await expect.element(visit.button(/^Bürger-Service Mitte.*nichts frei/)).toBeVisible();
});

test('only the afternoon is shown to those who want it, and said when it has nothing', async () => {
  const visit = await openTimes();
  await visit.text('Nachmittag').click();
  await expect.element(visit.text('Am Nachmittag ist nichts frei, zu anderer Zeit 2 Termine.')).toBeVisible();
  await visit.text('Vormittag').first().click();
  await expect.element(visit.button('09:52 – 10:04 Uhr')).toBeVisible();
});

test('the own time stays in sight when the list is read again without it', async () => {
  const client = createFakeClient();
  const visit = await openTimes({
    ...client,
    slots: vi
      .fn<Client['slots']>(async (wish) => ({
        ...(await client.slots(wish)),
        offices: [{ office: 'rheinhausen', status: 'free', reason: null, opensAt: null, slots: [later] }],
      }))
      .mockImplementationOnce(client.slots),
  });
  await visit.clicks('09:52 – 10:04 Uhr');
  visit.flow.calendar.refresh();
  await expect.element(visit.button('09:52 – 10:04 Uhr')).toHaveAttribute('aria-pressed', 'true');
});
