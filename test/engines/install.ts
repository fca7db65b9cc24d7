import { existsSync } from 'node:fs';
import { findOrInstall } from '../support/debian.ts';

/**
 * The first of the files that is there; as root on Debian the packages are installed if none is. A string in `missing`
 * says why there is none; with `CI` set that is an error instead.
 */
export function provide(
  files: string[],
  packages: string[],
): { found: string; missing: null } | { found: null; missing: string } {
  const found = findOrInstall(() => files.find((file) => existsSync(file)), packages);
  if (found) return { found, missing: null };
  const missing = `${files.join(' or ')} is missing (Debian: apt-get install ${packages.join(' ')})`;
  if (process.env['CI']) throw new Error(missing);
  console.warn(`skipped: ${missing}`);
  return { found: null, missing };
}
