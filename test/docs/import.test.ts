import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importCatalogue } from '../../src/cli/import.ts';
import { readHoursFile } from '../../src/import/hours.ts';

const guide = readFileSync(new URL('../../docs/import.md', import.meta.url), 'utf8');
const flagsOf = (text: string) => [...new Set(text.match(/--[a-z][a-z-]+/g))].sort();

test('the guide knows the flags that there are', () => {
  const ofOthers = ['--city'];
  const known = flagsOf(importCatalogue.help).filter((flag) => flag !== '--help');
  expect(flagsOf(guide).filter((flag) => !ofOthers.includes(flag))).toEqual(known);
});

test('its file of hours can be read', () => {
  const [, yaml = ''] = /```yaml\n(.*?)```/s.exec(guide) ?? [];
  const { usual, by } = readHoursFile(yaml.replace(/^ +/gm, ''), 'hours.yaml');
  expect(usual).toHaveLength(2);
  expect(by.get('10489')).toEqual([
    { days: 'Mo-Fr', from: '07:30', to: '12:00' },
    { days: 'Di, Do', from: '14:00', to: '18:00' },
  ]);
});
