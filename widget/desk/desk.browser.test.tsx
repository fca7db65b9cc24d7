import { mockStaff } from '@termin/mock-server/browser';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { barriers, focused } from '../testing/visit.tsx';
import { gone, openDesk } from './testing/open-desk.ts';

test('who is next is called, dealt with, and the next one after that', async () => {
  const clerk = openDesk();
  await clerk.clicks('Nächste Nummer aufrufen');
  await expect.element(clerk.current('9671')).toBeVisible();
  await expect.element(clerk.text('Nummer 9671 ist aufgerufen.')).toBeVisible();
  await clerk.clicks('Noch einmal aufrufen');
  await expect.element(clerk.text('2-mal aufgerufen')).toBeVisible();
  await clerk.clicks('Fertig');
  await expect.element(clerk.text('Niemand ist an Ihrem Schalter.')).toBeVisible();
  expect(focused()).toBe('Nächste Nummer aufrufen');
  await clerk.clicks('Nächste Nummer aufrufen');
  await expect.element(clerk.current('8387')).toBeVisible();
});

test('the clerk knows what somebody comes for, and which papers to expect', async () => {
  const clerk = openDesk({ attributes: { token: 'mock-desk-token', counter: '1' } });
  const current = clerk.current('4950');
  await expect.element(current.getByRole('heading', { name: 'Max Mustermann' })).toBeVisible();
  await expect.element(current.getByText('Führerschein umtauschen (Pflichtumtausch)')).toBeVisible();
  await expect.element(current.getByText('Bisheriger Führerschein')).toBeVisible();
  await expect.element(current.getByText('Aufgerufen um 09:41 Uhr, vor 5 Minuten')).toBeVisible();
  await expect.element(clerk.text('Nummer 1524 seit 09:41 Uhr')).toBeVisible();
});

test('two presses are one call, and a press after a failure is the same one again', async () => {
  const clerk = openDesk();
  await expect.element(clerk.row('9671')).toBeVisible();
  clerk.meets(({ method }) => (method === 'POST' ? gone() : null));
  await clerk.button(/aufrufen$/).dblClick();
  await expect.element(clerk.text('Das Aufrufen hat nicht geklappt')).toBeVisible();
  await clerk.presses('n');
  await expect.element(clerk.button(/^Wird aufgerufen/)).toHaveAttribute('aria-disabled', 'true');
  await expect.element(clerk.text('Das Aufrufen hat nicht geklappt')).toBeVisible();
  clerk.meets(() => null);
  await clerk.clicks('Erneut versuchen');
  await expect.element(clerk.current('9671')).toBeVisible();
  const ids = (await clerk.posted('/calls')).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(3);
  expect(new Set(ids).size).toBe(1);
});

test('a call whose answer was lost has been made once', async () => {
  const clerk = openDesk();
  await expect.element(clerk.row('9671')).toBeVisible();
  clerk.meets(async (request) => {
    if (request.method !== 'POST') return null;
    await clerk.mock.fetch(request);
    return gone();
  });
  await clerk.clicks('Nächste Nummer aufrufen');
  await expect.element(clerk.text('Das Aufrufen hat nicht geklappt')).toBeVisible();
  await expect.element(clerk.current('9671')).toBeVisible();
  clerk.meets(() => null);
  await clerk.clicks('Erneut versuchen');
  await expect.element(clerk.text('Nummer 9671 ist aufgerufen.')).toBeVisible();
  await expect.element(clerk.text('2-mal aufgerufen')).not.toBeInTheDocument();
});

test('somebody is at the counter still: first that ends, then the next is called', async () => {
  const clerk = openDesk({ attributes: { token: 'mock-desk-token', counter: '1' } });
  await expect.element(clerk.current('4950')).toBeVisible();
  await clerk.presses('n');
  await expect.poll(focused).toBe('Fertig, dann aufrufen');
  await clerk.presses('{Enter}');
  await expect.element(clerk.current('9671')).toBeVisible();
  expect(await clerk.posted('/finish')).toHaveLength(1);
  await clerk.presses('n');
  await clerk.presses('{Escape}');
  await expect.element(clerk.button('Fertig, dann aufrufen')).not.toBeInTheDocument();
  await expect.element(clerk.current('9671')).toBeVisible();
});

test('everything can be done with keys, which can be switched off', async () => {
  const clerk = openDesk();
  await expect.element(clerk.row('9671')).toBeVisible();
  await clerk.presses('n');
  await expect.element(clerk.current('9671')).toBeVisible();
  await clerk.presses('x');
  await expect.element(clerk.text('Nummer 9671 ist als nicht erschienen vermerkt.')).toBeVisible();
  await clerk.presses('u');
  await expect.element(clerk.text('Nummer 9671 ist wieder an Ihrem Schalter.')).toBeVisible();
  await clerk.presses('r');
  await expect.element(clerk.text('2-mal aufgerufen')).toBeVisible();
  await clerk.presses('u');
  await expect.element(clerk.text('Nummer 9671 wartet wieder.')).toBeVisible();

  await clerk.presses('?');
  await page.getByRole('checkbox', { name: /^Tasten benutzen/ }).click();
  await clerk.presses('{Escape}');
  await clerk.presses('n');
  await expect.element(clerk.text('Niemand ist an Ihrem Schalter.')).toBeVisible();
  expect(await clerk.posted('/calls')).toHaveLength(1);
});

test('letters in the search field are letters', async () => {
  const clerk = openDesk();
  await expect.element(clerk.row('9671')).toBeVisible();
  await clerk.presses('/');
  await clerk.presses('nfxru');
  await expect.element(clerk.text('Niemand gefunden. Gesucht wird im ganzen Tag.')).toBeVisible();
  await clerk.presses('{Control>}a{/Control}8387');
  await expect.element(clerk.row('8387')).toBeVisible();
  expect(clerk.rows().elements()).toHaveLength(1);
  await clerk.presses('{Escape}');
  await expect.element(clerk.row('9671')).toBeVisible();
  expect(await clerk.posted('/calls')).toEqual([]);
});

test('the list is walked through with the arrows, and somebody in it is called', async () => {
  const clerk = openDesk();
  await clerk.row('9671').click();
  await clerk.presses('{Enter}{ArrowDown}');
  expect(focused()).toMatch(/8387/);
  await clerk.presses('{Enter}{Tab}');
  await expect.poll(focused).toBe('Nummer 8387 aufrufen');
  await clerk.presses('{Enter}');
  await expect.element(clerk.current('8387')).toBeVisible();
  // The row has gone, and the focus is at the one that is left.
  await expect.poll(focused).toMatch(/9671/);
});

test('whoever has the focus keeps it while the list changes', async () => {
  const clerk = openDesk();
  await clerk.row('8387').click();
  await clerk.colleague.calls('4');
  await expect.element(clerk.row('9671')).not.toBeInTheDocument();
  expect(focused()).toMatch(/8387/);
  await clerk.colleague.calls('5');
  await expect.poll(focused).toBe('Gerade wartet niemand.');
  await expect
    .element(clerk.text('Nummer 8387 ist nicht mehr in dieser Liste: Schalter 5.'))
    .toBeInTheDocument();
});

test('what a colleague has called is said, and not called again', async () => {
  const clerk = openDesk();
  await clerk.row('8387').click();
  const day = await clerk.desk.shadowRoot?.querySelector('li:last-child')?.getAttribute('data-id');
  clerk.meets(async (request) => {
    if (request.url.endsWith('/calls')) await clerk.colleague.calls('5', day ?? '');
    return null;
  });
  await clerk.clicks('Nummer 8387 aufrufen');
  await expect.element(clerk.text('Nummer 8387 ist schon aufgerufen: Schalter 5.')).toBeVisible();
  await expect.element(clerk.button('Erneut versuchen')).not.toBeInTheDocument();
});

test('nobody waits before the office opens, and that is said when one calls', async () => {
  const clerk = openDesk({ now: '2020-03-12T06:00:00+01:00' });
  await expect.element(clerk.text('Gerade wartet niemand')).toBeVisible();
  await clerk.presses('n');
  await expect.element(page.getByRole('status').getByText('Gerade wartet niemand.')).toBeVisible();
});

test('how many wait is told in the title', async () => {
  document.title = 'Arbeitsplatz';
  const clerk = openDesk();
  await expect.poll(() => document.title).toBe('(2) Arbeitsplatz');
  await clerk.colleague.comes();
  await expect.poll(() => document.title).toBe('(3) Arbeitsplatz');
  clerk.desk.remove();
  expect(document.title).toBe('Arbeitsplatz');
});

test('a page of barriers has none: at the counter, in an open row, with all keys', async () => {
  const clerk = openDesk({ attributes: { token: 'mock-desk-token', counter: '1' } });
  await clerk.row('8387').click();
  await clerk.presses('n');
  await expect.element(clerk.button('Fertig, dann aufrufen')).toBeVisible();
  expect(await barriers()).toEqual([]);
  await clerk.presses('{Escape}?');
  await expect.element(clerk.heading('Tasten')).toBeVisible();
  expect(await barriers()).toEqual([]);
});

test('a lost connection is owned up to, with the time, and what was seen stays', async () => {
  const clerk = openDesk();
  await expect.element(clerk.text('Verbunden')).toBeVisible();
  clerk.desk.remove();
  let lines = 0;
  clerk.meets(async (request) => {
    if (request.headers.get('Accept') !== 'text/event-stream') return null;
    lines += 1;
    if (lines > 1) return gone();
    const day = await clerk.mock.fetch(
      new Request(request, { headers: { Authorization: `Bearer ${mockStaff.desk}` } }),
    );
    return new Response(`data: ${await day.text()}\n\n`, {
      headers: { 'Content-Type': 'text/event-stream' },
    });
  });
  document.body.append(clerk.desk);
  await expect.element(clerk.text('Keine Verbindung. Stand 09:46 Uhr'), { timeout: 10_000 }).toBeVisible();
  await expect.element(clerk.row('9671')).toBeVisible();
  clerk.meets(() => null);
  await expect.element(clerk.text('Verbunden'), { timeout: 10_000 }).toBeVisible();
});
