import { NetworkError } from '@termin/sdk';
import { expect, test, vi } from 'vitest';
import { createFakeClient } from '../../../sdk/flow/testing/fake-client.ts';
import { citizen, focused, openWidget } from '../../testing/visit.tsx';

async function openCalendar(client = createFakeClient()) {
  const visit = await openWidget({ services: 'fuehrerschein', office: 'rheinhausen', client });
  await visit.clicks('WEITER');
  await expect.element(visit.day('12. März 2020')).toBeVisible();
  return visit;
}

const label = (date: string) => citizen.day(date).element().getAttribute('aria-label');

test('every day says its full date, its state and its count', async () => {
  const visit = await openCalendar();
  expect(label('12. März 2020')).toBe('Donnerstag, 12. März 2020, 14 Termine frei');
  expect(label('13. März 2020')).toBe('Freitag, 13. März 2020, ausgebucht');
  expect(label('14. März 2020')).toBe('Samstag, 14. März 2020, geschlossen');
  expect(label('9. März 2020')).toBe('Montag, 9. März 2020, heute, ausgebucht');
  await visit.clicks('Nächster Monat');
  await expect.element(visit.day('7. April 2020')).toBeVisible();
  expect(label('7. April 2020')).toContain('noch nicht freigegeben, buchbar ab Di., 7. April, 08:00 Uhr');
});

test('a booked-out day is struck through, can be reached, and says why it has no times', async () => {
  const visit = await openCalendar();
  const number = visit.day('13. März 2020').element().firstElementChild;
  expect(number && getComputedStyle(number).textDecorationLine).toBe('line-through');
  await visit.clicksAnyway(visit.day('13. März 2020'));
  await expect.element(visit.text('Freitag, 13. März 2020: ausgebucht.')).toBeVisible();
  expect(visit.flow.calendar.date.value).toBe('2020-03-12');
});

test('the keys move day by day, over the weeks, and into the next month', async () => {
  const visit = await openCalendar();
  visit.day('12. März 2020').element().focus();
  await visit.presses('{ArrowRight}');
  expect(focused()).toMatch(/^Freitag, 13\. März 2020/);
  await visit.presses('{ArrowDown}{Home}');
  expect(focused()).toMatch(/^Montag, 16\. März 2020/);
  await visit.presses('{End}');
  expect(focused()).toMatch(/^Sonntag, 22\. März 2020/);
  await visit.presses('{ArrowDown}{ArrowDown}');
  await expect.element(visit.heading('April 2020')).toBeVisible();
  await expect.poll(focused).toMatch(/^Sonntag, 5\. April 2020/);
  await visit.presses('{PageUp}');
  await expect.poll(focused).toMatch(/^Montag, 9\. März 2020/);
});

test('only one day is a tab stop', async () => {
  const visit = await openCalendar();
  expect(visit.root.querySelectorAll('.grid [tabindex="0"]')).toHaveLength(1);
});

test('Enter picks a day and its times come', async () => {
  const visit = await openCalendar();
  visit.day('12. März 2020').element().focus();
  await visit.presses('{ArrowDown}{Enter}');
  await expect.element(visit.heading('Donnerstag, 19. März 2020')).toBeVisible();
});

test('the arrows stop where no day can come, and say why', async () => {
  const visit = await openCalendar();
  await visit.clicksAnyway(visit.button('Voriger Monat'));
  await expect.element(visit.text('Davor liegen keine buchbaren Tage.')).toBeInTheDocument();
  await visit.clicks('Nächster Monat');
  await expect.element(visit.heading('April 2020')).toBeVisible();
  await visit.clicksAnyway(visit.button('Nächster Monat'));
  await expect
    .element(visit.text('Termine können bis Montag, 6. April 2020 gebucht werden.'))
    .toBeInTheDocument();
  await expect.element(visit.heading('April 2020')).toBeVisible();
});

test('the next free day is one click away', async () => {
  const visit = await openCalendar();
  await visit.clicks('Nächster Monat');
  await visit.clicks('Nächster freier Tag: Do., 12. März');
  await expect.element(visit.heading('März 2020')).toBeVisible();
});

test('a month without a free day says so', async () => {
  const client = createFakeClient();
  const full = createFakeClient({
    days: async (wish) => {
      const answer = await client.days(wish);
      return { ...answer, days: answer.days.map((day) => ({ ...day, status: 'full', free: 0 })) };
    },
  });
  const visit = await openCalendar(full);
  await expect.element(visit.text(/Im März 2020 ist kein Termin frei/)).toBeVisible();
});

test('a failed request is said in place, and a second try mends it', async () => {
  const client = createFakeClient();
  const days = vi.fn(client.days).mockRejectedValueOnce(new NetworkError(null));
  const visit = await openCalendar({ ...client, days });
  await expect.element(visit.text(/nicht zu erreichen/)).toBeVisible();
  await visit.clicks('Erneut versuchen');
  await expect.poll(() => label('12. März 2020')).toContain('14 Termine frei');
});

test('a month without a free day says why, and leads to the next one', async () => {
  const client = createFakeClient();
  const days: typeof client.days = async (wish) => {
    const answer = await client.days(wish);
    const full = answer.days.map((day) =>
      day.status === 'free' && wish.from > '2020-04' ? { ...day, status: 'full' as const, free: 0 } : day,
    );
    return { ...answer, days: full };
  };
  const visit = await openCalendar({ ...client, days });
  await visit.clicks('Nächster Monat');
  await expect.element(visit.text(/^Im April 2020 ist kein Termin frei. Weitere Zeiten sind/)).toBeVisible();
  await visit
    .button(/^Nächster freier Tag/)
    .last()
    .click();
  await expect.element(visit.heading('März 2020')).toBeVisible();
});

test('where nothing is free at all, more offices and the telephone are offered', async () => {
  const client = createFakeClient();
  const days: typeof client.days = async (wish) => {
    const answer = await client.days(wish);
    const full = answer.days.map((day) => ({ ...day, status: 'full' as const, free: 0 }));
    return { ...answer, days: full, nextFree: null };
  };
  const visit = await openCalendar({ ...client, days });
  await expect.element(visit.text('Im März 2020 ist kein Termin frei.')).toBeVisible();
  await expect.element(visit.text(/Oder rufen Sie uns an: 0203 94000/)).toBeVisible();
  await visit.clicks('In allen Dienststellen suchen');
  await expect.element(visit.button('In allen Dienststellen suchen')).not.toBeInTheDocument();
});
