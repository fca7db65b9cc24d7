import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/build/packages.ts';
import { createBookingFlow, stepOrder } from '../../sdk/flow/index.ts';
import * as sdk from '../../sdk/index.ts';
import { createClient } from '../../sdk/index.ts';

const text = readFileSync(join(root, 'docs/sdk.md'), 'utf8');
const [, quickStart = '', output = ''] =
  /## Quick start[\s\S]*?```ts\n([\s\S]*?)```\n\n```\n([\s\S]*?)```/.exec(text) ?? [];

const [, face = '', steps = ''] = /```ts face\.ts\n([\s\S]*?)```\n\n```\n([\s\S]*?)```/.exec(text) ?? [];

test.for([
  { what: 'the quick start', program: quickStart, says: output },
  { what: 'the face without looks', program: face, says: steps },
])('$what runs as it stands and says what is written below it', { timeout: 30_000 }, ({ program, says }) => {
  const folder = mkdtempSync(join(tmpdir(), 'termin-docs-'));
  try {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'program.ts'), program);
    const said = execFileSync(process.execPath, ['--conditions=termin-src', 'program.ts'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(said).toBe(says);
    expect(said).not.toBe('');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the table of steps names each, with state and actions that a flow has', () => {
  const flow: object = createBookingFlow({ client: createClient({ api: '/' }) });
  const rows = Array.from(text.matchAll(/^\| `(\w+)` \| [^|]+ \| ([^|]+) \| ([^|]+) \|$/gm));
  expect(rows.map(([, step]) => step)).toEqual(stepOrder);
  const names = rows.flatMap(([row]) => Array.from(row.matchAll(/`([\w.]+)`/g), ([, name = '']) => name));
  for (const name of names.filter((one) => !(stepOrder as readonly string[]).includes(one))) {
    expect(flow).toHaveProperty(name);
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
