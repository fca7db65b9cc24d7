import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import './define.ts';
import { TerminWidget } from './element.tsx';
import { createFakeFetch } from './testing/fake-fetch.ts';
import { citizen } from './testing/visit.tsx';

beforeEach(() => {
  vi.stubGlobal('fetch', createFakeFetch());
  sessionStorage.clear();
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

function embed(attributes: Record<string, string> = {}): TerminWidget {
  const widget = document.createElement('termin-widget');
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  document.body.append(widget);
  return widget;
}

test('a second copy of the script does no harm', async () => {
  const before = customElements.get('termin-widget');
  const copy = './define.ts?copy';
  await import(/* @vite-ignore */ copy);
  expect(customElements.get('termin-widget')).toBe(before);
});

test('attributes choose office and services', async () => {
  embed({ api: '/termin-api', office: 'rheinhausen', service: 'reisepass:2' });
  await expect.element(citizen.text('Dauer: 32 Minuten')).toBeVisible();
  await citizen.clicks('WEITER');
  await expect.element(citizen.heading('Bürger-Service Rheinhausen')).toBeVisible();
  expect(page.getByRole('article').elements()).toHaveLength(1);
});

test('a changed office takes effect', async () => {
  const widget = embed({ office: 'rheinhausen', service: 'fuehrerschein' });
  await citizen.clicks('WEITER');
  widget.office = 'mitte';
  await expect.element(citizen.heading('Bürger-Service Mitte')).toBeVisible();
});

test('moved elsewhere in the page it goes on where it was', async () => {
  const widget = embed({ service: 'fuehrerschein' });
  await citizen.clicks('WEITER');
  const elsewhere = document.createElement('div');
  document.body.append(elsewhere);
  elsewhere.append(widget);
  await expect.element(citizen.heading('Wann passt es Ihnen?')).toBeVisible();
  widget.remove();
  expect(widget.shadowRoot?.childElementCount).toBe(0);
  document.body.append(widget);
  await citizen.clicks('09:52 – 10:04 Uhr');
  await expect.element(citizen.button('Verlängern')).toBeVisible();
});

test('two widgets in a page keep apart what they keep', async () => {
  const first = embed({ service: 'fuehrerschein' });
  const second = embed({ service: 'reisepass' });
  await expect.element(citizen.text('Dauer: 12 Minuten')).toBeVisible();
  await expect.element(citizen.text('Dauer: 16 Minuten')).toBeVisible();
  first.remove();
  second.remove();
  expect(Object.keys(sessionStorage)).toHaveLength(2);
  expect(Object.keys(localStorage).filter((key) => key.includes('termin '))).toEqual([]);
});

test('what was chosen is there again after a reload', async () => {
  embed({ id: 'booking' });
  await citizen.clicks(/^Kfz/);
  await citizen.ticks('Führerscheinanträge');
  document.body.replaceChildren();
  embed({ id: 'booking' });
  await expect.element(citizen.text('Dauer: 12 Minuten')).toBeVisible();
});

test('the page is told what happens, without a secret or personal data', async () => {
  const told: [string, unknown][] = [];
  for (const name of ['termin-ready', 'termin-step', 'termin-slot-held'] as const) {
    document.body.addEventListener(name, (event) => told.push([name, event.detail]), { once: true });
  }
  embed({ office: 'rheinhausen', service: 'fuehrerschein' });
  await citizen.clicks('WEITER');
  await citizen.clicks('09:52 – 10:04 Uhr');
  await expect.element(citizen.button('Verlängern')).toBeVisible();
  expect(told.map(([name]) => name)).toEqual(['termin-ready', 'termin-step', 'termin-slot-held']);
  expect(told[2]?.[1]).toEqual({
    id: expect.any(String),
    office: 'rheinhausen',
    start: '2020-03-12T09:52:00+01:00',
    end: '2020-03-12T10:04:00+01:00',
    services: [{ service: 'fuehrerschein', quantity: 1 }],
    expiresAt: '2020-03-09T08:10:00+01:00',
  });
});

test('when the API cannot be reached, the page’s own words are shown with a way to try again', async () => {
  vi.stubGlobal('fetch', async () => new Response('<h1>Bad gateway</h1>', { status: 500 }));
  const widget = embed();
  widget.textContent = 'Rufen Sie uns an: 0203 94000';
  await expect.element(citizen.text('Rufen Sie uns an: 0203 94000')).toBeVisible();
  vi.stubGlobal('fetch', createFakeFetch());
  widget.api = '/other';
  await expect.element(citizen.heading('Dienstleistung und Termin aussuchen')).toBeVisible();
});

test('the page cannot restyle it, and it does not restyle the page', async () => {
  const hostile = new CSSStyleSheet();
  hostile.replaceSync(
    '* { color: red !important; font-size: 40px !important } h2 { display: none !important }',
  );
  document.adoptedStyleSheets.push(hostile);
  embed();
  await expect.element(citizen.heading('Dienstleistung und Termin aussuchen')).toBeVisible();
  document.adoptedStyleSheets.pop();
});

test('on a server it can be imported', () => {
  expect(TerminWidget.observedAttributes).toEqual(['api', 'office', 'service']);
});
