import { join } from 'node:path';
import { packages, root } from './build/packages.ts';
import { tryInEmptyProject } from './check-packages/project.ts';
import { danglingNames } from './check-packages/tarball.ts';
import { runFor } from './support/run-for.ts';

// `npm run check:packages`, after a build: can the packages be imported, and their types found, as they are published?
const limit = 3 * 60_000;
// A style sheet has no types.
const attw = ['--profile', 'esm-only', '--format', 'ascii', '--exclude-entrypoints', './themes/kern.css'];
const bin = (name: string) => join(root, 'node_modules/.bin', name);

for (const name of packages) {
  console.log(`\n${name}`);
  const folder = join(root, name);
  const checks: [string, string[]][] = [
    ['publint', ['run', folder, '--strict']],
    ['attw', [...attw, '--pack', folder]],
  ];
  for (const [command, args] of checks) {
    const outcome = await runFor(limit, bin(command), args);
    if (outcome === 'done') continue;
    console.error(`${command} ${outcome}`);
    process.exitCode = 1;
  }
  for (const path of danglingNames(name)) {
    console.error(`package.json names ${path}, which is not packed`);
    process.exitCode = 1;
  }
}

if (!process.exitCode) {
  console.log('\nin an empty project');
  tryInEmptyProject();
}
