import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { endsWithin } from './stop.ts';

test('work that ends in time does, other work does not, and what fails says so', async () => {
  expect(await endsWithin(1_000, Promise.resolve())).toBe(true);
  expect(await endsWithin(5, new Promise(() => {}))).toBe(false);
  await expect(endsWithin(1_000, Promise.reject(new Error('worker')))).rejects.toThrow('worker');
});

test('an error that nobody caught ends the process, with a line of the log and nothing personal', () => {
  const program = `
    import { createLog, logError } from ${JSON.stringify(import.meta.resolve('./log.ts'))};
    import { endOnCrash } from ${JSON.stringify(import.meta.resolve('./stop.ts'))};
    const log = createLog('warn');
    endOnCrash((error) => logError(log, error));
    Promise.reject(Object.assign(new Error('for ada@example.org'), { customer: 'Ada' }));
    setTimeout(() => {}, 10_000);`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=termin-src', '--input-type=module', '--eval', program],
    { encoding: 'utf8' },
  );
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ level: 'error', err: { message: 'for [address]' } });
  expect(stdout + stderr).not.toMatch(/ada@|Ada/);
});
