import { mockStaff } from '@termin/mock-server/browser';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { barriers, focused } from '../testing/visit.tsx';
import { gone, openDesk } from './testing/open-desk.ts';

const withoutToken = { attributes: { counter: '3' } };
const refused = (code: string, status: number) =>
  Response.json(
    { type: 'about:blank', title: code, status, detail: code, code },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );

test('a clerk logs in with a code, and out again: then no name is left', async () => {
  const clerk = openDesk(withoutToken);
  await expect.element(clerk.heading('Bitte melden Sie sich an')).toBeVisible();
  await expect.poll(focused).toBe('Zugangscode');
  await clerk.clicks('Anmelden');
  await expect.element(clerk.text('Bitte geben Sie Ihren Zugangscode ein.')).toBeVisible();
  await clerk.types('Zugangscode', 'guessed');
  await clerk.presses('{Enter}');
  await expect.element(clerk.text('Diesen Zugangscode gibt es nicht. Bitte prüfen Sie ihn.')).toBeVisible();
  expect(focused()).toBe('Zugangscode');
  expect(await barriers()).toEqual([]);
  await clerk.types('Zugangscode', mockStaff.desk);
  await clerk.presses('{Enter}');
  await expect.element(clerk.row('9671')).toBeVisible();
  await expect.element(clerk.text('Angemeldet: Schalter')).toBeVisible();
  expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toContain(mockStaff.desk);

  await clerk.views('Ganzer Tag');
  await expect.element(clerk.row('4950')).toBeVisible();
  await clerk.clicks('Abmelden');
  await expect.element(clerk.heading('Bitte melden Sie sich an')).toBeVisible();
  expect(clerk.desk.shadowRoot?.textContent).not.toContain('Mustermann');
});

test('a token in the address becomes a session, and is gone from there', async () => {
  const before = location.href;
  history.replaceState(null, '', `#token=${mockStaff.desk}`);
  const clerk = openDesk(withoutToken);
  await expect.element(clerk.row('9671')).toBeVisible();
  expect(location.href).not.toContain('token');
  history.replaceState(null, '', before);
});

test('a session that ends leaves the day on the screen, and what was pressed is sent after the login', async () => {
  const clerk = openDesk(withoutToken);
  await clerk.types('Zugangscode', mockStaff.desk);
  await clerk.presses('{Enter}');
  await expect.element(clerk.row('9671')).toBeVisible();
  clerk.meets(({ url }) => (url.endsWith('/calls') ? refused('unauthorized', 401) : null));
  await clerk.presses('n');
  await expect.element(clerk.heading('Ihre Anmeldung ist abgelaufen')).toBeVisible();
  await expect.element(clerk.row('9671')).toBeVisible();
  clerk.meets(() => null);
  await clerk.types('Zugangscode', mockStaff.desk);
  await clerk.presses('{Enter}');
  await clerk.clicks('Erneut versuchen');
  await expect.element(clerk.current('9671')).toBeVisible();
  const [first, second] = await clerk.posted('/calls');
  expect(second?.id).toBe(first?.id);
});

test('who logs in at the city’s own provider is led there, and back to this page', async () => {
  const clerk = openDesk(withoutToken);
  clerk.desk.remove();
  clerk.meets(({ url }) =>
    url.endsWith('/v1/staff')
      ? Response.json({ name: null, roles: [], login: '/staff/login', logout: null })
      : null,
  );
  document.body.append(clerk.desk);
  const link = page.getByRole('link', { name: 'Anmelden' });
  await expect.element(link).toBeVisible();
  const { origin, pathname, searchParams } = new URL(link.element().getAttribute('href') ?? '');
  expect(origin + pathname).toBe('https://stadt.example/staff/login');
  expect(searchParams.get('return')).toBe(location.pathname + location.search);
});

test('a kiosk may not call anybody', async () => {
  const clerk = openDesk({ attributes: { token: mockStaff.kiosk } });
  await expect.element(clerk.text('Hier können Sie nicht arbeiten')).toBeVisible();
  expect(clerk.desk.shadowRoot?.textContent).not.toContain('Mustermann');
});

test('the clerk chooses the counter, which the tab remembers; one that is not there is asked for again', async () => {
  const clerk = openDesk({ attributes: { token: mockStaff.desk } });
  await expect.element(clerk.heading('An welchem Schalter arbeiten Sie?')).toBeVisible();
  await expect.element(clerk.text('gerade Nummer 4950')).toBeVisible();
  expect(await barriers()).toEqual([]);
  await clerk.clicks(/^Schalter 2/);
  await expect.element(clerk.current('1524')).toBeVisible();

  clerk.desk.remove();
  document.body.append(clerk.desk);
  await expect.element(clerk.heading('Schalter 2')).toBeVisible();
  await clerk.clicks('Schalter wechseln');
  await clerk.clicks(/^Schalter 3/);
  await expect.element(clerk.text('Niemand ist an Ihrem Schalter.')).toBeVisible();

  clerk.desk.counter = '99';
  await expect.element(clerk.text('Das gibt es hier nicht: Schalter 99')).toBeVisible();
});

test('an office that is not there, and a server that is not', async () => {
  const clerk = openDesk({ attributes: { token: mockStaff.desk } });
  clerk.desk.office = 'atlantis';
  await expect.element(clerk.text(/Die Dienststelle «atlantis» gibt es nicht/)).toBeVisible();
  clerk.meets(gone);
  clerk.desk.office = 'mitte';
  await expect.element(clerk.text('Verbindung wird hergestellt …')).toBeVisible();
  await expect.element(clerk.text(/^Der Server antwortet nicht/), { timeout: 8_000 }).toBeVisible();
});
