import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { usualPolicy } from '../../src/city-file/schema.ts';
import { usualLimits } from '../../src/http/limits/limits.ts';
import { asvs } from './asvs.ts';

const root = new URL('../../', import.meta.url);
const text = readFileSync(new URL('docs/security.md', root), 'utf8');
const rows = text.split('\n').filter((line) => /^\| \d/.test(line));

/** `6.2.1–6.2.3` → 6.2.1, 6.2.2, 6.2.3; over sections too, `4.4.1–5.1.1`. */
function meant(numbers: string): string[] {
  const [first = '', last = first] = numbers.split('–');
  return asvs.slice(asvs.indexOf(first), asvs.indexOf(last) + 1);
}

test('every requirement of ASVS 5.0.0, levels 1 and 2, is spoken of once', () => {
  const spokenOf = rows.flatMap((row) => meant(row.split('|')[1]?.trim() ?? ''));
  expect(asvs).toHaveLength(253);
  expect(spokenOf).toEqual(asvs);
});

describe('each row names its proof, or why there is none', () => {
  test.each(rows.map((row) => [row.split('|')[1]?.trim(), row.split('|').at(-2)?.trim() ?? '']))(
    '%s',
    (_, proof) => {
      expect(proof).toMatch(/^(`.*\.test\.tsx?`|does not apply|the city’s|the maintainers’)$/);
    },
  );
});

const named = new Set([...text.matchAll(/`([\w./-]+\.test\.tsx?)`/g)].map(([, path]) => path ?? ''));

test.each([...named])('%s is there', (path) => {
  expect(existsSync(new URL(path, root))).toBe(true);
});

test('what it links to is there', () => {
  const links = [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, href]) => href ?? '');
  const files = links.filter((href) => !href.startsWith('https:'));
  expect(files.length).toBeGreaterThan(8);
  for (const file of files) expect(existsSync(new URL(`docs/${file}`, root)), file).toBe(true);
});

test('its limits are those that hold', () => {
  for (const [kind, { burst, perSecond }] of Object.entries(usualLimits.perClient)) {
    expect(text).toContain(`| ${kind} | ${burst} | ${perSecond} |`);
  }
  const { perClient, perEmail, atOnce } = usualLimits;
  expect(text).toContain(
    `No more than ${atOnce.all} requests are answered at a time, and ${atOnce.perClient} of one client`,
  );
  expect(text).toContain('six for an address, then one every ten minutes');
  expect(perEmail).toEqual({ burst: 6, perSecond: 1 / 600 });
  expect(text).toContain(
    `holds ${perClient.holding.burst + 600 * perClient.holding.perSecond}\ntimes within ten minutes`,
  );
});

test('its times are those of the usual policy', () => {
  expect(usualPolicy).toMatchObject({
    holdMinutes: 10,
    confirmMinutes: 60,
    openPerEmail: 3,
    eraseAfterDays: 30,
  });
  expect(text).toContain('erased 30 days after the appointment');
});
