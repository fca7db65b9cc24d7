import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../../src/words/languages.ts';

const folder = new URL('../../docs/', import.meta.url);
const guide = readFileSync(new URL('mails.md', folder), 'utf8');
const kinds = ['booked', 'confirmed', 'rescheduled', 'reminder', 'cancelled', 'lapsed'] as const;

test.each(kinds)('the guide tells of the %s mail, with its subject in every language', (kind) => {
  const row = guide.split('\n').find((line) => line.startsWith(`| ${kind} `)) ?? '';
  for (const { mails } of languages) expect(row).toContain(mails[kind].subject);
});

test('its links lead somewhere', () => {
  const files = Array.from(guide.matchAll(/\]\((?!https?:)([^)#]+)/g), ([, file]) => file ?? '');
  expect(files.length).toBeGreaterThan(3);
  expect(files.filter((file) => !existsSync(new URL(file, folder)))).toEqual([]);
});
