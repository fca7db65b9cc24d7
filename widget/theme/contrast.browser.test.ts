import { afterEach, expect, test } from 'vitest';
import { styleSheet } from '../styles/sheet.ts';
import { checkContrast } from './contrast.ts';

afterEach(() => document.body.replaceChildren());

function widgetWith(tokens: Record<string, string> = {}): Element {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).adoptedStyleSheets = [styleSheet()];
  for (const [name, value] of Object.entries(tokens)) host.style.setProperty(name, value);
  document.body.append(host);
  return host;
}

const failing = (widget: Element, scheme: 'light' | 'dark') =>
  checkContrast(widget, scheme).flatMap(({ name, passes }) => (passes ? [] : [name]));

const ratioOf = (widget: Element, wanted: string) =>
  checkContrast(widget, 'light').find(({ name }) => name === wanted)?.ratio;

test.for(['light', 'dark'] as const)('our own colours are enough on a %s page', (scheme) => {
  expect(failing(widgetWith(), scheme)).toEqual([]);
});

test('ratios are those of WCAG', () => {
  expect(ratioOf(widgetWith({ '--termin-text': '#767676', '--termin-surface': '#fff' }), 'text')).toBeCloseTo(
    4.54,
    2,
  );
  expect(ratioOf(widgetWith({ '--termin-text': '#000', '--termin-surface': '#fff' }), 'text')).toBe(21);
});

test('an accent that is too light is named wherever it stands', () => {
  expect(failing(widgetWith({ '--termin-accent': 'oklch(0.9 0.15 100)' }), 'light')).toEqual([
    'links and icons',
    'main button',
  ]);
});

test('an accent for a light page may not do for a dark one', () => {
  const widget = widgetWith({ '--termin-accent': '#004f9f', '--termin-on-accent': '#fff' });
  expect(failing(widget, 'light')).toEqual([]);
  expect(failing(widget, 'dark')).toEqual(['links and icons']);
});

test('leaves nothing behind', () => {
  const widget = widgetWith();
  checkContrast(widget, 'dark');
  expect(widget.shadowRoot?.childElementCount).toBe(0);
});
