import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lastLine } from './totals.ts';

// Runs it where it runs in earnest: in a process of its own, on files that fail in every way a file can.
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'termin-tests-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const good = `test('adds', () => expect(1 + 1).toBe(2));`;

function totalsOf(files: Record<string, string>): Promise<unknown> {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const script = `
    import { runTests } from ${JSON.stringify(import.meta.resolve('./run-tests.ts'))};
    const totals = await runTests([], { root: ${JSON.stringify(folder)}, config: false, globals: true });
    console.log(JSON.stringify(totals));`;
  return new Promise((resolve, reject) => {
    const args = ['--input-type=module', '--eval', script];
    execFile(process.execPath, args, { env: { PATH: process.env['PATH'] } }, (error, stdout, stderr) => {
      const last = stdout.trim().split('\n').at(-1) ?? '';
      if (last.startsWith('{')) resolve(JSON.parse(last));
      else reject(error ?? new Error(stdout + stderr));
    });
  });
}

test('counts what passed, failed and was skipped', async () => {
  const totals = await totalsOf({
    'a.test.js': `${good} test('fails', () => expect(1).toBe(2)); test.skip('skipped', () => {});`,
  });
  expect(totals).toEqual({ passed: 1, failed: 1, skipped: 1 });
});

test.for([
  ['a file that cannot be loaded', 'nonsense('],
  ['a hook that fails', `describe('x', () => { beforeAll(() => { throw new Error('no'); }); });`],
  ['an error that nobody caught', `test('waits', async () => { Promise.reject(new Error('no')); });`],
])('%s is a failure', async ([, text]) => {
  const totals = await totalsOf({ 'a.test.js': good, 'b.test.js': text ?? '' });
  expect(totals).toMatchObject({ failed: expect.toSatisfy((count: number) => count >= 1) });
});

test('finding no test is a failure', async () => {
  expect(await totalsOf({})).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('the last line names skipped tests only where there are any', () => {
  expect(lastLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  expect(lastLine({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped');
});
