import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { quietMs, warningSeconds } from '../../widget/kiosk/idle.ts';
import { de } from '../../widget/kiosk/messages/de.ts';
import { described } from '../../widget/testing/described.ts';

const guide = readFileSync(new URL('../../docs/kiosk.md', import.meta.url), 'utf8');

test('every attribute of the kiosk is in the guide, and no other', () => {
  const told = [...guide.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name);
  const has = described('termin-kiosk', 'attributes').map(({ name }) => name);
  expect(told.sort()).toEqual(has.filter((name) => name !== 'dir').sort());
});

test('what the kiosk says when something fails is quoted as it says it', () => {
  const { lost, disturbed, staff } = de;
  const firstOf = (text: string) => text.replace(/\. .*/, '.');
  for (const text of [lost.title, firstOf(disturbed), staff.title, staff.elsewhere]) {
    expect(guide).toContain(`| ${text} |`);
  }
});

test('the kiosk waits as long as the guide says', () => {
  expect([quietMs / 1_000, warningSeconds]).toEqual([20, 20]);
  expect(guide).toMatch(/After 20 seconds without a touch .*after another 20 seconds/);
});
