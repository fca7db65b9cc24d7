import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import './define.ts';
import { TerminWidget } from './element.tsx';
import { createFakeFetch } from './testing/fake-fetch.ts';
import { citizen, focused } from './testing/visit.tsx';

beforeEach(() => {
  document.documentElement.lang = 'de';
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
    version: 1,
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

test('properties that a framework sets before the script is there take effect', async () => {
  const early = document.createElement('termin-later');
  Object.assign(early, { office: 'mitte', service: 'zulassung', history: true });
  document.body.append(early);
  customElements.define('termin-later', class extends TerminWidget {});
  expect(early.getAttribute('office')).toBe('mitte');
  expect(early.hasAttribute('history')).toBe(true);
  await expect.element(citizen.text('Dauer: 20 Minuten')).toBeVisible();
});

test('attributes and properties are the same thing', () => {
  const widget = embed();
  widget.deepLink = true;
  widget.loading = 'lazy';
  widget.office = 'mitte';
  expect(widget.getAttributeNames().sort()).toEqual(['deep-link', 'loading', 'office']);
  widget.office = null;
  widget.deepLink = false;
  widget.removeAttribute('loading');
  expect({ office: widget.office, deepLink: widget.deepLink, loading: widget.loading }).toEqual({
    office: null,
    deepLink: false,
    loading: 'eager',
  });
});

test('the page’s address chooses only where the page wants that', async () => {
  const before = location.href;
  history.replaceState(null, '', '?termin-service=zulassung');
  onTestFinished(() => history.replaceState(null, '', before));
  const widget = embed({ service: 'reisepass' });
  await expect.element(citizen.text('Dauer: 16 Minuten')).toBeVisible();
  widget.deepLink = true;
  await expect.element(citizen.text('Dauer: 20 Minuten')).toBeVisible();
});

test('another link of the page is not answered with what was chosen behind the first', async () => {
  const before = location.href;
  onTestFinished(() => history.replaceState(null, '', before));
  for (const [service, minutes] of [
    ['zulassung', 20],
    ['reisepass', 16],
  ]) {
    history.replaceState(null, '', `?termin-service=${service}`);
    embed({ 'deep-link': '' });
    await expect.element(citizen.text(`Dauer: ${minutes} Minuten`)).toBeVisible();
    document.body.replaceChildren();
  }
});

test('a lazy one asks nothing until it is scrolled near, and shows what the page says', async () => {
  const asked = vi.fn(createFakeFetch());
  vi.stubGlobal('fetch', asked);
  const far = document.createElement('div');
  far.style.blockSize = '5000px';
  document.body.append(far);
  const widget = embed({ loading: 'lazy' });
  widget.textContent = 'Rufen Sie uns an';
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(asked).not.toHaveBeenCalled();
  widget.scrollIntoView();
  await expect.element(citizen.heading('Dienstleistung und Termin aussuchen')).toBeVisible();
});

test('moved by moveBefore it keeps even what is open', async () => {
  const widget = embed();
  await citizen.clicks(/^Kfz/);
  const elsewhere = document.createElement('div');
  document.body.append(elsewhere);
  elsewhere.moveBefore(widget, null);
  await expect.element(citizen.checkbox('Führerscheinanträge')).toBeVisible();
});

test('it takes the focus, and begins anew when the page says so', async () => {
  const widget = embed({ service: 'fuehrerschein' });
  await citizen.clicks('WEITER');
  await citizen.clicks('09:52 – 10:04 Uhr');
  await citizen.clicks('WEITER');
  await citizen.types('Vorname', 'Erika');
  widget.focus();
  expect(focused()).toBe('Wie erreichen wir Sie?');

  widget.restart();
  await expect.element(citizen.heading('Dienstleistung und Termin aussuchen')).toBeVisible();
  await expect.element(citizen.text('Dauer: 12 Minuten')).toBeVisible();
  await expect
    .poll(() => sessionStorage.getItem(Object.keys(sessionStorage)[0] ?? ''))
    .not.toContain('Erika');
});

test('without an address it asks the host of its script', () => {
  expect(embed().api).toBe(location.origin);
});
