import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/build/packages.ts';
import * as sdk from '../../sdk/index.ts';

const text = readFileSync(join(root, 'docs/sdk.md'), 'utf8');
const [, quickStart = '', output = ''] =
  /## Quick start[\s\S]*?```ts\n([\s\S]*?)```\n\n```\n([\s\S]*?)```/.exec(text) ?? [];

test('the quick start runs as it stands and says what is written below it', { timeout: 30_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'termin-docs-'));
  try {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'quick-start.ts'), quickStart);
    const said = execFileSync(process.execPath, ['--conditions=termin-src', 'quick-start.ts'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(said).toBe(output);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the quick start books, confirms and cancels in under 25 lines', () => {
  expect(quickStart).toMatch(/book\([\s\S]*confirm\([\s\S]*cancel\(/);
  expect(quickStart.trimEnd().split('\n').length).toBeLessThan(25);
});

test('the table of errors names every class, with what helps', () => {
  const rows = Array.from(text.matchAll(/^\| `(\w+Error)` \| `([\w-]+)` \|/gm), ([, name, help]) => [
    name,
    help,
  ]);
  const classes = Object.values(sdk).flatMap((one) =>
    isErrorClass(one) && one !== sdk.TerminError ? [one] : [],
  );
  expect(Object.fromEntries(rows)).toEqual(
    Object.fromEntries(classes.map((Kind) => [Kind.name, new Kind('code', '').whatToDo])),
  );
});

type ErrorClass = new (code: string, message: string) => sdk.TerminError;

function isErrorClass(value: unknown): value is ErrorClass {
  return (
    typeof value === 'function' && (value === sdk.TerminError || value.prototype instanceof sdk.TerminError)
  );
}

test('the helpers it names are there', () => {
  const [, helpers = ''] = /## Helpers\n([\s\S]*)$/.exec(text) ?? [];
  const names = Array.from(helpers.matchAll(/`(\w+)`/g), ([, name]) => name ?? '');
  expect(names.length).toBeGreaterThan(8);
  for (const name of names) expect(sdk).toHaveProperty(name);
});
