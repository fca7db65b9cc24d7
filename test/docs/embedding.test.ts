import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const guide = read('docs/embedding.md');

type Lists = 'attributes' | 'members' | 'events' | 'cssProperties';
const element: Record<Lists, { name: string }[]> = JSON.parse(read('widget/custom-elements.json')).modules[0]
  .declarations[0];

test.for(['attributes', 'members', 'events', 'cssProperties'] as const)('the guide names all %s', (list) => {
  expect(element[list].length).toBeGreaterThan(0);
  expect(element[list].filter(({ name }) => !guide.includes(name))).toEqual([]);
});

test('every way into the package that the guide names is there', () => {
  const ways = Object.keys(JSON.parse(read('widget/package.json')).exports);
  const named = [...guide.matchAll(/@termin\/widget(\/[\w.-]+)/g)].map(([, way]) => `.${way}`);
  expect(named).toContain('./react');
  expect(named.filter((way) => !ways.includes(way))).toEqual([]);
});
