import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const guide = read('docs/theming.md');
const element: Record<'cssProperties' | 'cssParts', { name: string }[]> = JSON.parse(
  read('widget/custom-elements.json'),
).modules[0].declarations[0];

test.for(['cssProperties', 'cssParts'] as const)('the tables have all %s, and no others', (list) => {
  const named = [...guide.matchAll(/^\| `(--termin-[\w-]+|[a-z-]+)` \|/gm)].map(([, name = '']) => name);
  const ofKind = named.filter((name) => name.startsWith('--') === (list === 'cssProperties'));
  expect(ofKind).toEqual(element[list].map(({ name }) => name));
});

test('every theme that the guide names is in the style sheet', () => {
  const css = read('widget/styles/themes.css');
  const named = new Set(
    [...guide.matchAll(/theme="([\w ]+)"/g)].flatMap(([, names = '']) => names.split(' ')),
  );
  expect([...named].filter((name) => !css.includes(`[theme~='${name}']`))).toEqual([]);
  expect(named.size).toBe(4);
});

test("KERN's file sets nothing but tokens, each with KERN's name first", () => {
  const css = read('widget/public/themes/kern.css').replace(/\/\*[\s\S]*?\*\//g, '');
  const lines = [...css.matchAll(/(--termin-[\w-]+):\s*var\(\s*--kern-[\w-]+,/g)].map(([, name]) => name);
  const known = element.cssProperties.map(({ name }) => name);
  expect(lines.filter((name) => !known.includes(name ?? ''))).toEqual([]);
  expect(lines).toHaveLength(css.match(/;/g)?.length ?? 0);
  const { exports } = JSON.parse(read('widget/package.json'));
  expect(exports['./themes/kern.css']).toBe('./dist/themes/kern.css');
});
