import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const minutes = 60_000;
const lock = join(tmpdir(), 'termin-packages.lock');

/**
 * What `find` finds; as root on Debian the packages are installed if it finds nothing. Tests that run side by side wait
 * for each other: a second package manager would give up, and a package half installed is none.
 */
export function findOrInstall<Found>(find: () => Found | undefined, packages: string[]): Found | undefined {
  const isRootOnDebian = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!isRootOnDebian) return find();
  spawnSync('flock', [lock, 'true']);
  const found = find();
  if (found !== undefined) return found;
  console.warn(`Installing Debian’s packages ${packages.join(', ')}`);
  const script = 'apt-get update -qq; apt-get install -y -qq --no-install-recommends "$@"';
  spawnSync('flock', [lock, '/bin/sh', '-c', script, 'sh', ...packages], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: 'ignore',
    timeout: 10 * minutes,
  });
  return find();
}
