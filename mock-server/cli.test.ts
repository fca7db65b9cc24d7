import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const running = new Set<ChildProcess>();
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts the command, and answers once it serves or has ended. */
async function start(...args: string[]) {
  const bin = join(import.meta.dirname, 'bin.mjs');
  const child = spawn(process.execPath, ['--conditions=termin-src', bin, ...args]);
  running.add(child);
  let output = '';
  const ready = Promise.withResolvers<void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk;
      if (output.includes('Ctrl-C')) ready.resolve();
    });
  }
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      running.delete(child);
      ready.resolve();
      resolve(code);
    });
  });
  await ready.promise;
  return {
    url: /API +(\S+)\/v1/.exec(output)?.[1] ?? '',
    output: () => output,
    ended,
    stop() {
      child.kill('SIGINT');
      return ended;
    },
  };
}

test('it serves, says where, and stops', { timeout: 30_000 }, async () => {
  const mock = await start(
    '--port',
    '0',
    '--now',
    '2020-03-09T08:00',
    '--scenario',
    'booked-out, unavailable',
  );
  for (const label of [
    'API',
    'Mails sent',
    'Reference',
    'Scenario    booked-out, unavailable',
    '9 March 2020 at 08:00',
  ]) {
    expect(mock.output()).toContain(label);
  }
  expect((await fetch(`${mock.url}/v1/offices`)).status).toBe(503);
  expect((await fetch(`${mock.url}/mock/inbox`)).status).toBe(200);

  const port = new URL(mock.url).port;
  const second = await start('--port', port);
  expect(await second.ended).toBe(1);
  expect(second.output()).toBe(
    `Port ${port} is already in use. Choose another: --port ${Number(port) + 1}\n`,
  );
  expect(await mock.stop()).toBe(0);
});

test.each([
  [['--scenario', 'nonsense'], /no scenario nonsense.*booked-out.*unreleased/],
  [['--port', '99999'], /--port 99999 can't be used/],
  [['--now', 'tomorrow'], /--now tomorrow can't be used: give a local time like 2020-03-09T08:00/],
  [['--dance'], /Unknown option '--dance'/],
])('%j is refused', { timeout: 20_000 }, async (args, said) => {
  const { ended, output } = await start(...args);
  expect(await ended).toBe(1);
  expect(output()).toMatch(said);
});

test('--help lists flags and scenarios', { timeout: 20_000 }, async () => {
  const { ended, output } = await start('--help');
  expect(await ended).toBe(0);
  for (const word of ['--port', '--scenario', '--now', '--seed', 'many-offices'])
    expect(output()).toContain(word);
});
