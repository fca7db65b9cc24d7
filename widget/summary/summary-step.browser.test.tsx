import { NetworkError, TooManyBookingsError } from '@termin/sdk';
import { expect, test, vi } from 'vitest';
import { createFakeClient, slot } from '../../sdk/flow/testing/fake-client.ts';
import { goToSummary } from '../../sdk/flow/testing/start-flow.ts';
import { focused, openWidget } from '../testing/visit.tsx';

async function openSummary(client = createFakeClient()) {
  const visit = await openWidget({ client });
  await goToSummary(visit.flow, slot);
  await expect.element(visit.heading('Stimmt alles?')).toBeVisible();
  return visit;
}

test('appointment, office and person are all there', async () => {
  const visit = await openSummary();
  for (const text of ['Donnerstag, 12. März 2020', 'Erika Mustermann', 'Musterstraße 1, 47226 Duisburg']) {
    await expect.element(visit.text(text)).toBeVisible();
  }
  await expect.element(visit.text('Ausweis oder Reisepass')).toBeVisible();
});

test('nothing is booked without the consent tick', async () => {
  const client = createFakeClient();
  const book = vi.fn(client.book);
  const visit = await openSummary({ ...client, book });
  await visit.clicks('Termin verbindlich buchen');
  await expect.poll(focused).toMatch(/einverstanden/);
  await expect.element(visit.checkbox(/einverstanden/)).toHaveAccessibleDescription(/Ohne Ihre Einwilligung/);
  expect(book).not.toHaveBeenCalled();
});

test('the version of the sentence that was agreed to is sent', async () => {
  const client = createFakeClient();
  const book = vi.fn(client.book);
  const visit = await openSummary({ ...client, book });
  await visit.ticks(/einverstanden/);
  await visit.clicks('Termin verbindlich buchen');
  await expect.element(visit.heading('Vielen Dank für Ihre Buchung.')).toBeVisible();
  expect(book.mock.lastCall?.[2]).toEqual({ version: '2020-03' });
});

test('a failure says that nothing is booked twice, and the next try books', async () => {
  const client = createFakeClient();
  const book = vi.fn(client.book).mockRejectedValueOnce(new NetworkError(null));
  const visit = await openSummary({ ...client, book });
  await visit.ticks(/einverstanden/);
  await visit.clicks('Termin verbindlich buchen');
  await expect.element(visit.text(/Er wird nur einmal gebucht/)).toBeVisible();
  await visit.clicks('Erneut versuchen');
  await expect.element(visit.heading('Vielen Dank für Ihre Buchung.')).toBeVisible();
});

test('too many appointments: the citizen learns what to do', async () => {
  const client = createFakeClient();
  const book = () => Promise.reject(new TooManyBookingsError('too-many-bookings', 'no'));
  const visit = await openSummary({ ...client, book });
  await visit.ticks(/einverstanden/);
  await visit.clicks('Termin verbindlich buchen');
  await expect.element(visit.text(/Sagen Sie einen davon ab/)).toBeVisible();
});
