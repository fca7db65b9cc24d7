import { cpSync, globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runFor } from '../support/run-for.ts';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const minutes = 60_000;

/** The workspaces that are published, each after those it builds on. */
export const packages = ['sdk', 'src', 'mock-server', 'widget'];

/** Compiles a workspace into its `dist`, with declarations. */
export async function buildPackage(name: string): Promise<void> {
  const folder = join(root, name);
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const outcome = await runFor(5 * minutes, process.execPath, [
    tsc,
    '-p',
    join(folder, 'tsconfig.build.json'),
  ]);
  if (outcome !== 'done') throw new Error(`Compiling ${name} ${outcome}`);
}

/** Puts the files that the server reads when it runs (migrations, pages' assets) where its compiled code looks for them. */
export function copyServerAssets(): void {
  const folder = join(root, 'src');
  for (const asset of globSync('**/*.{sql,css,svg,js}', { cwd: folder, exclude: ['dist', 'node_modules'] })) {
    cpSync(join(folder, asset), join(folder, 'dist', asset));
  }
}
