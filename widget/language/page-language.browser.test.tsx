import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../define.ts';
import type { TerminWidget } from '../element.tsx';
import { createFakeFetch } from '../testing/fake-fetch.ts';
import { citizen, focused } from '../testing/visit.tsx';

beforeEach(() => {
  document.documentElement.lang = 'de';
  vi.stubGlobal('fetch', createFakeFetch());
  sessionStorage.clear();
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

function embed(html: string): TerminWidget {
  document.body.innerHTML = html;
  const widget = document.querySelector('termin-widget');
  if (!widget) throw new Error('The page has no widget.');
  return widget;
}

const inside = (widget: TerminWidget) => widget.shadowRoot?.querySelector<HTMLElement>('.widget');
const beginsIn = {
  German: () => expect.element(citizen.heading('Dienstleistung und Termin aussuchen')).toBeVisible(),
  English: () => expect.element(citizen.heading('Choose a service and an appointment')).toBeVisible(),
  Turkish: () => expect.element(citizen.heading('Hizmet ve randevu seçin')).toBeVisible(),
  Arabic: () => expect.element(citizen.heading('اختيار الخدمة والموعد')).toBeVisible(),
};

test('it speaks the language of the place that it stands in, and says which', async () => {
  const widget = embed('<main lang="tr"><section><termin-widget></termin-widget></section></main>');
  await beginsIn.Turkish();
  expect(inside(widget)).toMatchObject({ lang: 'tr', dir: 'ltr' });
});

test('its own attribute comes before the page’s', async () => {
  const widget = embed('<main lang="tr"><termin-widget lang="ar"></termin-widget></main>');
  await beginsIn.Arabic();
  expect(inside(widget)).toMatchObject({ lang: 'ar', dir: 'rtl' });
});

test('within another element’s shadow root it speaks the language around that', async () => {
  embed('<main lang="en"><div></div></main><termin-widget></termin-widget>');
  const frame = document.querySelector('main div')?.attachShadow({ mode: 'open' });
  const widget = document.querySelector('termin-widget');
  if (widget) frame?.append(widget);
  await beginsIn.English();
});

test('a language that it does not have is German, and said to be', async () => {
  const widget = embed('<main lang="ar-x-none" dir="rtl"><termin-widget lang="fr"></termin-widget></main>');
  await beginsIn.German();
  expect(inside(widget)).toMatchObject({ lang: 'de', dir: 'ltr' });
});

test('when the page turns to another language it follows, and keeps what was chosen', async () => {
  const widget = embed('<termin-widget service="fuehrerschein"></termin-widget>');
  await beginsIn.German();
  document.documentElement.lang = 'en-GB';
  await beginsIn.English();
  await expect.element(citizen.text('Duration: 12 minutes')).toBeVisible();
  widget.lang = 'tr';
  await beginsIn.Turkish();
  widget.removeAttribute('lang');
  await beginsIn.English();
});

test('another language does not take the focus', async () => {
  embed('<button>Türkçe</button><termin-widget service="fuehrerschein"></termin-widget>');
  await citizen.clicks('WEITER');
  await expect.poll(focused).toBe('Wann passt es Ihnen?');
  document.querySelector('button')?.focus();
  document.documentElement.lang = 'tr';
  await expect.element(citizen.heading('Size ne zaman uygun?')).toBeVisible();
  expect(focused()).toBe('Türkçe');
});

test('the page may insist on a direction', async () => {
  const widget = embed('<termin-widget dir="rtl"></termin-widget>');
  await beginsIn.German();
  expect(inside(widget)?.dir).toBe('rtl');
  widget.dir = '';
  await expect.poll(() => inside(widget)?.dir).toBe('ltr');
});

test('what the city has written keeps its own language', async () => {
  const widget = embed('<termin-widget lang="en" service="fuehrerschein"></termin-widget>');
  await beginsIn.English();
  await citizen.clicks(/^Kfz/);
  const marked = [...(widget.shadowRoot?.querySelectorAll('bdi[lang=de]') ?? [])].map((it) => it.textContent);
  expect(marked).toContain('Führerscheinanträge');
  expect(marked).not.toContain('12 minutes');
});

test('mails are asked for in the language that the citizen reads', async () => {
  const sent: (string | null)[] = [];
  const server = createFakeFetch();
  vi.stubGlobal('fetch', (input: string, init: RequestInit) => {
    sent.push(new Headers(init.headers).get('Accept-Language'));
    return server(input, init);
  });
  embed('<termin-widget lang="en" service="fuehrerschein"></termin-widget>');
  await beginsIn.English();
  document.documentElement.lang = 'de';
  document.querySelector('termin-widget')?.removeAttribute('lang');
  await beginsIn.German();
  await citizen.clicks('WEITER');
  await expect.poll(() => sent.at(-1)).toBe('de');
  expect(sent[0]).toBe('en');
});

test('a menu offers the languages that the page names, and the choice is kept for the tab', async () => {
  const widget = embed('<termin-widget languages="de en fr tr"></termin-widget>');
  const chosen: string[] = [];
  const note = ({ detail }: CustomEvent<{ language: string }>) => chosen.push(detail.language);
  document.body.addEventListener('termin-language', note);
  onTestFinished(() => document.body.removeEventListener('termin-language', note));
  const menu = page.getByRole('combobox', { name: 'Sprache' });
  await expect.element(menu).toBeVisible();
  const offered = [...menu.element().querySelectorAll('option')];
  expect(offered.map(({ lang, text }) => [lang, text])).toEqual([
    ['de', 'Deutsch'],
    ['en', 'English'],
    ['tr', 'Türkçe'],
  ]);
  menu.element().focus();
  await userEvent.selectOptions(menu, 'tr');
  await beginsIn.Turkish();
  expect(chosen).toEqual(['tr']);
  await expect.element(page.getByRole('combobox', { name: 'Dil' })).toHaveValue('tr');
  expect(widget.shadowRoot?.activeElement?.localName).toBe('select');

  widget.remove();
  embed('<termin-widget languages="de en fr tr"></termin-widget>');
  await beginsIn.Turkish();
  document.documentElement.lang = 'en';
  await beginsIn.English();
});

test('without the attribute, or with one language, there is no menu', async () => {
  const widget = embed('<termin-widget></termin-widget>');
  await beginsIn.German();
  expect(page.getByRole('combobox').elements()).toEqual([]);
  widget.languages = 'de';
  expect(page.getByRole('combobox').elements()).toEqual([]);
  widget.languages = 'de en';
  await expect.element(page.getByRole('combobox')).toBeVisible();
});

test('the page hears that it is ready once there is something to read', async () => {
  const said = new Promise<string | undefined>((resolve) => {
    document.addEventListener('termin-ready', () => resolve(inside(widget)?.lang), { once: true });
  });
  const widget = embed('<termin-widget lang="pl"></termin-widget>');
  expect(await said).toBe('pl');
});
