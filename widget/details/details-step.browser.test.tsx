import { expect, test } from 'vitest';
import { slot } from '../../sdk/flow/testing/fake-client.ts';
import { goToSummary } from '../../sdk/flow/testing/start-flow.ts';
import { focused, openWidget } from '../testing/visit.tsx';

async function openForm() {
  const visit = await openWidget();
  await goToSummary(visit.flow, slot);
  visit.flow.go('details');
  await expect.element(visit.field('Nachname')).toBeVisible();
  return visit;
}

test('the browser can fill every field in', async () => {
  const visit = await openForm();
  const tokens = [...visit.root.querySelectorAll('input')].map((input) => input.autocomplete);
  expect(tokens).toEqual([
    'given-name',
    'family-name',
    'address-line1',
    'postal-code',
    'address-level2',
    'tel',
    'email',
  ]);
});

test('what is wrong stands in a summary that has the focus, and beside its field', async () => {
  const visit = await openForm();
  await visit.types('Nachname', '');
  await visit.types(/^E-Mail/, 'erika');
  await visit.clicks('WEITER');
  await expect.poll(focused).toMatch(/^Bitte prüfen Sie 2 Angaben/);
  await expect
    .element(visit.field('Nachname'))
    .toHaveAccessibleDescription('Tragen Sie Ihren Nachnamen ein.');
  await visit.clicks('Tragen Sie Ihren Nachnamen ein.');
  await expect.poll(focused).toBe('Nachname');
});

test('a mended field loses its error as soon as it is left', async () => {
  const visit = await openForm();
  await visit.types('Nachname', '');
  await visit.clicks('WEITER');
  await visit.types('Nachname', "O'Neill");
  await visit.presses('{Tab}');
  await expect.element(visit.field('Nachname')).not.toHaveAttribute('aria-invalid', 'true');
  await visit.clicks('WEITER');
  await expect.element(visit.heading('Stimmt alles?')).toBeVisible();
});

test('Enter in a field goes on', async () => {
  const visit = await openForm();
  visit.field('Nachname').element().focus();
  await visit.presses('{Enter}');
  await expect.element(visit.heading('Stimmt alles?')).toBeVisible();
});
