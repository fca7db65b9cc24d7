import { expect, test } from 'vitest';
import { openWidget } from '../testing/visit.tsx';

test('going on without a choice says what to do', async () => {
  const visit = await openWidget();
  await visit.clicksAnyway(visit.button('WEITER'));
  await expect.element(visit.text('Bitte kreuzen Sie mindestens eine Dienstleistung an.')).toBeVisible();
});

test('a category opens, a tick counts on its bar, also when it is closed again', async () => {
  const visit = await openWidget();
  await visit.clicks('Pass- und Ausweiswesen');
  await visit.ticks('Reisepass beantragen');
  await visit.clicks(/Pass- und Ausweiswesen\s*1\s*gewählt/);
  await expect.element(visit.button(/Pass- und Ausweiswesen\s*1/)).toHaveAttribute('aria-expanded', 'false');
});

test('information opens in place and the choice stays', async () => {
  const visit = await openWidget();
  await visit.clicks(/^Kfz/);
  await visit.ticks('Führerscheinanträge');
  await visit.clicks('Informationen zu Führerscheinanträge');
  for (const part of [
    'Beschreibung',
    'Details',
    'Anschrift und Erreichbarkeit',
    'Kontakt',
    'Links und Downloads',
  ]) {
    await expect.element(visit.heading(part)).toBeVisible();
  }
  await visit.clicks('Informationen zu Führerscheinanträge');
  await expect.element(visit.checkbox('Führerscheinanträge')).toBeChecked();
});

test('a family takes several passports, at most three', async () => {
  const visit = await openWidget({ services: 'reisepass' });
  await visit.clicks('Pass- und Ausweiswesen 1 gewählt');
  await visit.clicks('Eins mehr: Reisepass beantragen');
  await visit.clicks('Eins mehr: Reisepass beantragen');
  await expect.element(visit.text('Dauer: 48 Minuten')).toBeVisible();
  await visit.clicksAnyway(visit.button('Eins mehr: Reisepass beantragen'));
  expect(visit.flow.selection.quantity('reisepass')).toBe(3);
  await expect.element(visit.text('Höchstens 3 in einem Termin')).toBeInTheDocument();
});

test('what cannot be combined is not ticked, and says why', async () => {
  const visit = await openWidget({ services: 'fuehrerschein' });
  await visit.clicks(/^Kfz/);
  await visit.clicksAnyway(visit.checkbox('Fahrzeug zulassen'));
  await expect.element(visit.checkbox('Fahrzeug zulassen')).not.toBeChecked();
  await expect
    .element(visit.checkbox('Fahrzeug zulassen'))
    .toHaveAccessibleDescription(/verschiedene Stellen/);
});

test('the search finds by keyword and keeps what is chosen', async () => {
  const visit = await openWidget({ services: 'fuehrerschein' });
  await visit.types('Dienstleistung suchen', 'epass');
  await expect.element(visit.text('1 Dienstleistung gefunden')).toBeVisible();
  await visit.ticks('Reisepass beantragen');
  await visit.presses('{Escape}');
  await visit.types('Dienstleistung suchen', 'xyz');
  await expect.element(visit.text(/Zu «xyz» haben wir nichts gefunden/)).toBeVisible();
  await expect.element(visit.text('Dauer: 28 Minuten')).toBeVisible();
});

test('a chosen service can be removed from the line of chips', async () => {
  const visit = await openWidget({ services: 'fuehrerschein,reisepass' });
  await visit.clicks('Führerscheinanträge entfernen');
  await expect.element(visit.text('Dauer: 16 Minuten')).toBeVisible();
});

test('what most people come for is one press away, and ticked in its category too', async () => {
  const visit = await openWidget();
  await visit.clicks('Reisepass beantragen');
  await expect.element(visit.button('Reisepass beantragen')).toHaveAttribute('aria-pressed', 'true');
  await visit.clicks(/^Pass- und Ausweiswesen/);
  await expect.element(visit.checkbox('Reisepass beantragen')).toBeChecked();
});
