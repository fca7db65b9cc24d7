import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { usualLimits } from '../../src/http/limits/limits.ts';
import { lifetimes } from '../../src/staff/sessions.ts';

const at = (path: string) => new URL(`../../${path}`, import.meta.url);
const read = (path: string) => readFileSync(at(path), 'utf8');
const guide = read('docs/staff.md');

test('the guide for staff names every setting of a login, and no other', () => {
  const settings = [...read('src/env.ts').matchAll(/^ {2}(OIDC_\w+): z/gm)].map(([, name]) => name);
  const named = [...guide.matchAll(/^\| `(OIDC_\w+)` \|/gm)].map(([, name]) => name);
  expect(settings.length).toBeGreaterThan(5);
  expect(named.sort()).toEqual(settings.sort());
});

test('its times are those that hold', () => {
  const hours = (ms: number) => ms / 3_600_000;
  const { person, device } = lifetimes;
  expect(guide).toContain(
    `| of a person | after ${hours(person.wholeMs)} hours | after ${hours(person.idleMs)} hours;`,
  );
  expect(guide).toContain(`with no role but \`kiosk\` | after ${hours(device.wholeMs) / 24} days | – |`);
  expect(device.idleMs).toBe(device.wholeMs);
  const { burst, perSecond } = usualLimits.perClient.guessing;
  expect([burst, perSecond]).toEqual([60, 0.1]);
  expect(guide).toContain('60 at once for all behind one address, then one every ten seconds');
});

test('the pages it quotes are those that staff read', () => {
  const words = read('src/staff/login/words.ts');
  const quoted = [...guide.matchAll(/^\| \*([^*]+)\* \|/gm)].map(([, heading]) => heading ?? '');
  expect(quoted).toHaveLength(3);
  for (const heading of quoted) expect(words).toContain(`'${heading}'`);
});

test('what it links to is there', () => {
  const links = [...guide.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, href]) => href ?? '');
  const files = links.filter((href) => !href.startsWith('https:'));
  expect(files.length).toBeGreaterThan(2);
  for (const file of files) expect(existsSync(new URL(file, at('docs/'))), file).toBe(true);
});
