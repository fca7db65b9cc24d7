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
    'ring around what has the focus',
  ]);
});

test('an accent for a light page may not do for a dark one', () => {
  const widget = widgetWith({ '--termin-accent': '#004f9f', '--termin-on-accent': '#fff' });
  expect(failing(widget, 'light')).toEqual([]);
  expect(failing(widget, 'dark')).toEqual(['links and icons', 'ring around what has the focus']);
});

test('an accent that is too light for text gets another colour for links', () => {
  const lime = { '--termin-accent': '#c8d400', '--termin-on-accent': '#1a1a1a' };
  expect(failing(widgetWith(lime), 'light')).toEqual(['links and icons', 'ring around what has the focus']);
  expect(failing(widgetWith({ ...lime, '--termin-link': '#5a6000' }), 'light')).toEqual([]);
});

const blacks = ['#000', '#1a1f26', '#2b1d14', '#003049', '#3a0ca3', '#1b4332', '#4a4e69', '#595959'];
const lights = ['#fff', '#f4f1ea', '#fffaf5', '#eaf4ff', '#f0f0f0'];
const brands = lights.flatMap((light) => blacks.map((black) => [black, light] as const));

test.for([...brands, ...brands.map(([text, surface]) => [surface, text] as const)])(
  'what is made of text %s on %s can be read, whatever the scheme of the page',
  ([text, surface]) => {
    const accent = { '--termin-accent': text, '--termin-on-accent': surface };
    const widget = widgetWith({ ...accent, '--termin-text': text, '--termin-surface': surface });
    expect(failing(widget, 'light')).toEqual([]);
    expect(failing(widget, 'dark')).toEqual([]);
  },
);

test.for(['light', 'dark'] as const)('high contrast comes to 7 to 1 for texts on a %s page', (scheme) => {
  const widget = widgetWith({ '--termin-text': '#767676', '--termin-accent': 'yellow' });
  widget.setAttribute('theme', 'contrast');
  const low = checkContrast(widget, scheme).filter(
    ({ ratio, name }) => ratio < 7 && !/border|ring|errors|warnings|success/.test(name),
  );
  expect(low).toEqual([]);
});

test('leaves nothing behind', () => {
  const widget = widgetWith();
  checkContrast(widget, 'dark');
  expect(widget.shadowRoot?.childElementCount).toBe(0);
});
