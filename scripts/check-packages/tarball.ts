import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../build/packages.ts';

/** What the package.json of a packed workspace says that is not so: files that it names and the tarball has not. */
export function danglingNames(name: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'termin-tarball-'));
  try {
    const pack = ['pack', '--silent', '--json', '--pack-destination', folder];
    const [tarball] = Object.values(JSON.parse(run('npm', pack, join(root, name)))) as Tarball[];
    if (!tarball) throw new Error(`npm packed nothing of ${name}`);
    const packed = new Set(tarball.files.map(({ path }) => `./${path}`));
    const manifest = run('tar', ['-xOf', join(folder, tarball.filename), 'package/package.json'], folder);
    const { exports, imports, bin } = JSON.parse(manifest);
    return pathsIn({ exports, imports })
      .concat(Object.values(bin ?? {}).map((path) => `./${path}`))
      .filter((path) => !packed.has(path));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Tarball {
  filename: string;
  files: { path: string }[];
}

/** Every `./…` in the conditions of exports and imports. */
function pathsIn(conditions: unknown): string[] {
  if (typeof conditions === 'string') return [conditions];
  return typeof conditions === 'object' && conditions !== null
    ? Object.values(conditions).flatMap(pathsIn)
    : [];
}

const run = (command: string, args: string[], cwd: string) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', timeout: 60_000 });
