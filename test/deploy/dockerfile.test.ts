import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildWidget, widgetFile } from '../../scripts/build/widget.ts';
import { parseExposition } from '../../src/ops/testing/exposition.ts';
import { copyAll, readLastStage } from './dockerfile.ts';

// There may be no Docker where this runs: what the Dockerfile says is done by hand in an empty folder.
const root = fileURLToPath(new URL('../../', import.meta.url));
const stage = readLastStage(join(root, 'deploy/Dockerfile'));
const folder = mkdtempSync(join(tmpdir(), 'termin-image-'));
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  if (!existsSync(widgetFile)) await buildWidget();
  copyAll(stage, root, folder);
  const [install = ''] = stage.runs.filter((run) => run.startsWith('npm ci'));
  execFileSync('/bin/sh', ['-c', install.replace(/ && npm cache .*/, ' --prefer-offline')], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], NODE_ENV: 'production' },
  });
});

test('the image has what runs, and nothing of what builds or tests', () => {
  const installed = readdirSync(join(folder, 'node_modules'));
  expect(installed).toContain('hono');
  for (const name of ['vite', 'vitest', 'typescript', 'playwright', 'storybook', 'preact', 'msw']) {
    expect(installed).not.toContain(name);
  }
  expect(stage.user).toBe('node');
});

const token = 'sixteen-and-more-letters';

test('it starts, serves the widget, tells lines of JSON, and stops when it is told to', async () => {
  const [program, ...args] = stage.command;
  expect(program).toBe('node');
  const env = {
    ...stage.env,
    HOST: '127.0.0.1',
    PORT: '0',
    DATA_DIR: join(folder, 'data'),
    DRAIN_SECONDS: '0',
    METRICS_TOKEN: token,
  };
  const child = spawn(process.execPath, args, { cwd: folder, env });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    await Promise.race([ended, expect.poll(() => output, { timeout: 30_000 }).toContain('"msg":"started"')]);
    expect(output).toContain('"msg":"started"');
    const { url } = JSON.parse(output.split('\n').find((line) => line.includes('"started"')) ?? '');
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect((await fetch(`${url}/v1/offices`)).status).toBe(200);
    const Authorization = `Bearer ${token}`;
    const metrics = await (await fetch(`${url}/metrics`, { headers: { Authorization } })).text();
    expect(parseExposition(metrics).get('termin_store_up')?.samples[0]?.value).toBe(1);
    expect((await fetch(`${url}/metrics`)).status).toBe(401);
    const { script } = await (await fetch(`${url}/termin-widget.json`)).json();
    expect((await fetch(url + script)).status).toBe(200);
  } finally {
    child.kill('SIGTERM');
  }
  expect(await ended).toBe(0);
  const lines = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ msg }) => msg)).toEqual(
    expect.arrayContaining(['started', 'request', 'stopping', 'stopped']),
  );
});
