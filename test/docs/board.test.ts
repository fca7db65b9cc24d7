import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { described } from '../../widget/testing/described.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const guide = read('docs/board.md');
const rows = [...guide.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name = '']) => name);

test.for(['attributes', 'cssProperties', 'cssParts'] as const)('the tables have all %s', (list) => {
  const names = described('termin-board', list).map(({ name }) => name);
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !rows.includes(name))).toEqual([]);
});

test('and nothing else', () => {
  const known = (['attributes', 'cssProperties', 'cssParts'] as const).flatMap((list) =>
    described('termin-board', list).map(({ name }) => name),
  );
  expect(rows.toSorted()).toEqual(known.toSorted());
});

test('what its address may say is what the page of a board takes', () => {
  const [, query = ''] = guide.match(/\/board\/rheinhausen\?(.*)/) ?? [];
  const attributes = described('termin-board', 'attributes').map(({ name }) => name);
  expect([...new URLSearchParams(query).keys()].filter((name) => !attributes.includes(name))).toEqual([]);
  expect(query).not.toBe('');
});
