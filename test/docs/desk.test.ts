import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { de } from '../../widget/desk/messages/de.ts';
import { described } from '../../widget/testing/described.ts';

const guide = readFileSync(new URL('../../docs/desk.md', import.meta.url), 'utf8');
const rows = [...guide.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name = '']) => name);

test('the tables have every attribute, custom property and part, and nothing else', () => {
  const known = (['attributes', 'cssProperties', 'cssParts'] as const).flatMap((list) =>
    described('termin-desk', list).map(({ name }) => name),
  );
  expect(rows.toSorted()).toEqual(known.toSorted());
});

test.each([
  [de.call.next, 'N'],
  [de.deeds.finish, 'F'],
  [de.deeds.recall, 'R'],
  [de.deeds.noShow, 'X'],
  [de.deeds.undo, 'U'],
  [de.keys.search, '/'],
])('what clerks print calls a button as the desk does: %s', (button, key) => {
  expect(guide).toContain(`| ${button} | ${key} |`);
});

test('it quotes the desk', () => {
  const { people, head, failed, retry } = de;
  const quoted = [people.late, people.walkIn, people.turn('10:01'), retry];
  for (const words of quoted) expect(guide).toContain(`«${words}»`);
  for (const words of [head.stale('09:41'), failed.titles.call]) expect(guide).toContain(`*${words}:*`);
});

test('its example of an address says what the desk has', () => {
  const [, query = ''] = guide.match(/\/desk\/rheinhausen\?(.*)/) ?? [];
  const attributes = described('termin-desk', 'attributes').map(({ name }) => name);
  expect([...new URLSearchParams(query).keys()].filter((name) => !attributes.includes(name))).toEqual([]);
  expect(query).not.toBe('');
});
