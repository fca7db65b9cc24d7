import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder for the tests of a file; it goes with them, and so do servers that still run. */
export async function serverFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'termin-server-'));
  const running = new Set<ChildProcess>();
  afterAll(async () => {
    for (const child of running) child.kill('SIGKILL');
    await rm(folder, { recursive: true });
  });

  /** Starts the server as a user would, and answers once it serves or has ended. */
  async function start(...args: string[]) {
    const main = join(import.meta.dirname, '../main.ts');
    const flags = ['--data', folder, '--now', '2020-03-09T08:00', ...args];
    const child = spawn(process.execPath, ['--conditions=termin-src', main, ...flags]);
    running.add(child);
    let output = '';
    let next = Promise.withResolvers<void>();
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk;
        next.resolve();
        next = Promise.withResolvers();
      });
    }
    const ended = new Promise<number | null>((resolve) => {
      child.once('close', (code) => {
        running.delete(child);
        next.resolve();
        resolve(code);
      });
    });

    /** Waits until it has said so, or has ended. */
    async function says(words: string): Promise<void> {
      while (!output.includes(words) && running.has(child)) await next.promise;
    }

    await says('Ctrl-C');
    const url = /(http:\/\/\S+)\/termin/.exec(output)?.[1] ?? '';
    return {
      url,
      port: url.split(':').at(-1) ?? '',
      ended,
      says,
      output: () => output,
      /** Asks it to read the city's file again. */
      hangUp: () => child.kill('SIGHUP'),
      async stop() {
        child.kill('SIGINT');
        return ended;
      },
    };
  }
  return { folder, start };
}
