import { spawnSync } from 'node:child_process';
import { findOrInstall } from '../support/debian.ts';

/** Runs a program and answers how it ended. */
export function run(program: string, args: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', timeout: 60_000 });
  return { status, said: `${stdout}${stderr}` };
}

const isThere = (program: string) => spawnSync('which', [program]).status === 0;

/**
 * Why a program can't be had: null where it is there, or could be installed, as root on Debian. With `CI` set it is an
 * error.
 */
export function missing(program: string, debianPackage: string): string | null {
  if (findOrInstall(() => isThere(program) || undefined, [debianPackage])) return null;
  const reason = `${program} is missing: install it (Debian: apt-get install ${debianPackage})`;
  if (process.env['CI']) throw new Error(reason);
  console.warn(`skipped: ${reason}`);
  return reason;
}
