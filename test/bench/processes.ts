import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Count, Job } from './load.ts';

/** The server under test, in a process of its own. */
export interface BenchServer {
  port: number;
  /** Resident bytes. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

export async function startServer(address: string, offices: number): Promise<BenchServer> {
  const child = start('./server.ts', [address, String(offices)]);
  const { port } = await answer<{ port: number }>(child);
  return {
    port,
    async memory() {
      child.send('memory');
      return (await answer<{ memory: number }>(child)).memory;
    },
    async stop() {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

/** Who asks, in a process of its own. */
export interface Load {
  run(job: Job): Promise<Count>;
  stop(): void;
}

export function startLoad(): Load {
  const child = start('./load.ts', []);
  return {
    run(job) {
      child.send(job);
      return answer<Count>(child);
    },
    stop: () => child.disconnect(),
  };
}

function start(script: string, args: string[]): ChildProcess {
  const profile = process.env['BENCH_PROFILE'];
  return fork(fileURLToPath(new URL(script, import.meta.url)), args, {
    execArgv: [
      '--conditions=termin-src',
      ...(profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}/${script.slice(2, -3)}`] : []),
    ],
  });
}

async function answer<T>(child: ChildProcess): Promise<T> {
  const gone = new AbortController();
  const [message] = await Promise.race([
    once(child, 'message', gone),
    once(child, 'exit', gone).then(([code]) => {
      throw new Error(`a process of the bench ended with code ${code}`);
    }),
  ]);
  gone.abort();
  return message;
}
