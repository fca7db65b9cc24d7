import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { serveTermin } from '../../mock-server/node.ts';
import { scenarios } from '../../mock-server/scenarios.ts';
import { root } from '../../scripts/build/packages.ts';
import { snippetsOf } from '../../scripts/docs/snippets.ts';

const text = readFileSync(join(root, 'docs/mock-server.md'), 'utf8');
const snippets = snippetsOf('docs/mock-server.md');
const run = promisify(execFile);

const folder = mkdtempSync(join(tmpdir(), 'termin-docs-'));
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
for (const [file, code] of snippets) writeFileSync(join(folder, file), code);
afterAll(() => rmSync(folder, { recursive: true }));

test('the Vitest test runs as it stands, in under 15 lines', { timeout: 60_000 }, async () => {
  expect(snippets.get('teaser.test.ts')?.trimEnd().split('\n').length).toBeLessThan(15);
  const config = { ssr: { resolve: { conditions: ['termin-src', 'module', 'node'] } } };
  writeFileSync(join(folder, 'vitest.config.js'), `export default ${JSON.stringify(config)}`);
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const { stdout } = await run(process.execPath, [vitest, 'run', '--no-color', 'teaser'], { cwd: folder });
  expect(stdout).toMatch(/Tests\s+1 passed/);
});

test('the TypeScript compiles', { timeout: 120_000 }, async () => {
  const files = [...snippets.keys()].filter((file) => file.endsWith('.ts'));
  const compilerOptions = {
    lib: ['esnext', 'dom', 'dom.iterable'],
    module: 'nodenext',
    target: 'esnext',
    customConditions: ['termin-src'],
    paths: { '@playwright/test': ['./node_modules/playwright/test.d.ts'] },
    types: ['node'],
    ...{ strict: true, noEmit: true, skipLibCheck: true, allowImportingTsExtensions: true },
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const said = await run(process.execPath, [tsc, '-p', folder]).catch(({ stdout }: { stdout: string }) => ({
    stdout,
  }));
  expect(said.stdout).toBe('');
  expect(files.length).toBeGreaterThan(5);
});

test('what runs in Node runs', { timeout: 20_000 }, async () => {
  for (const file of ['narrow.ts', 'more.ts']) {
    const { stderr } = await run(process.execPath, ['--conditions=termin-src', file], { cwd: folder });
    expect(stderr).toBe('');
  }
});

// Cypress itself is not run: its place is taken by something that only sends what it is told to.
test('what the Cypress test asks of the mock is answered', async () => {
  const termin = await serveTermin();
  const asked: Promise<number>[] = [];
  const chain = { its: () => chain, should: () => chain };
  const cy = {
    visit: () => chain,
    contains: () => chain,
    request(...[method, address, body]: [string, string?, object?]) {
      const url = (address ?? method).replace('http://localhost:4010', termin.api);
      const init = address === undefined ? {} : { method, body: JSON.stringify(body ?? {}) };
      asked.push(fetch(url, init).then(({ status }) => status));
      return chain;
    },
  };
  const now = (_: unknown, act = _) => typeof act === 'function' && act();
  new Function('cy', 'beforeEach', 'it', snippets.get('journey.cy.js') ?? '')(cy, now, now);
  expect(await Promise.all(asked)).toEqual([200, 200, 200, 200]);
  await termin.close();
});

test('the table of scenarios says what each says of itself', () => {
  const rows = Array.from(text.matchAll(/^\| `([a-z-]+)` \| (.+) \|$/gm), ([, name, about]) => [name, about]);
  expect(Object.fromEntries(rows)).toEqual(
    Object.fromEntries(Object.entries(scenarios).map(([name, { about }]) => [name, about])),
  );
});
