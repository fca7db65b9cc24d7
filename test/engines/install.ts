import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * The first of the files that is there; as root on Debian the packages are installed if none is. A string in `missing`
 * says why there is none; with `CI` set that is an error instead.
 */
export function findOrInstall(
  files: string[],
  packages: string[],
): { found: string; missing: null } | { found: null; missing: string } {
  const find = () => files.find((file) => existsSync(file));
  if (!find()) install(packages);
  const found = find();
  if (found) return { found, missing: null };
  const missing = `${files.join(' or ')} is missing (Debian: apt-get install ${packages.join(' ')})`;
  if (process.env['CI']) throw new Error(missing);
  console.warn(`skipped: ${missing}`);
  return { found: null, missing };
}

function install(packages: string[]): void {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  console.warn(`Installing Debian’s packages ${packages.join(', ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    spawnSync('apt-get', args, { env, stdio: 'ignore', timeout: 300_000 });
  }
}
