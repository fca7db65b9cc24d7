import { spawn } from 'node:child_process';

/**
 * Runs a command with its output shown, for at most `limit` ms; then it is killed with all it started.
 * Answers `done`, or how it ended, to be read after the command's name: `ended with code 1`, `took too long`.
 */
export function runFor(
  limit: number,
  command: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      detached: process.platform !== 'win32',
    });
    let outcome = '';
    const timer = setTimeout(() => {
      outcome = `took longer than ${limit / 1000} seconds`;
      if (child.pid === undefined || process.platform === 'win32') child.kill();
      else process.kill(-child.pid, 'SIGKILL');
    }, limit);
    const end = (how: string) => {
      clearTimeout(timer);
      resolve(outcome || how);
    };
    child.on('error', (error) => end(`could not be started: ${error.message}`));
    child.on('close', (code) => end(code === 0 ? 'done' : `ended with code ${code}`));
  });
}
