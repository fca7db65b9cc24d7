import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const patience = 60_000;

export interface Product {
  /** `http://127.0.0.1:40123`, without a slash at the end. */
  url: string;
  /** Its data folder. */
  data: string;
  /** Ends it as Ctrl-C does, and throws when it does not end well. */
  stop(): Promise<void>;
  /** Asks it to end, as a supervisor does, and answers its exit code once it has. */
  terminate(): Promise<number | null>;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
}

/** A new empty data folder. */
export const emptyFolder = () => mkdtempSync(join(tmpdir(), 'termin-data-'));

export const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });

/**
 * Starts what `npm start` starts, with its clock at `now` (local time, `2020-03-09T08:00`), and waits until it answers. It
 * keeps its bookings in its data folder, unless `env` names a database.
 */
export async function startProduct(wish: {
  now: string;
  data: string;
  /** A free one when left out. */
  port?: number;
  env?: Record<string, string>;
}): Promise<Product> {
  const { now, data, port = await freePort() } = wish;
  const url = `http://127.0.0.1:${port}`;
  const args = ['--host', '127.0.0.1', '--port', String(port), '--now', now, '--data', data];
  const child = spawn(process.execPath, [...startCommand(), ...args], {
    cwd: root,
    // A whole town asks from this one address.
    env: { ...process.env, DATABASE_URL: '', RATE_LIMITS: 'off', ...wish.env },
  });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));

  const since = Date.now();
  while (!(await answers(`${url}/readyz`))) {
    if (child.exitCode !== null) throw new Error(`The server ended with code ${child.exitCode}:\n${output}`);
    if (Date.now() - since > patience) {
      child.kill('SIGKILL');
      throw new Error(`The server does not answer:\n${output}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const end = async (signal: NodeJS.Signals) => {
    if (isRunning(child)) child.kill(signal);
    return await ended;
  };
  return {
    url,
    data,
    async stop() {
      const code = await end('SIGINT');
      if (code !== 0) throw new Error(`The server ended with code ${code}:\n${output}`);
    },
    terminate: () => end('SIGTERM'),
    async kill() {
      await end('SIGKILL');
    },
  };
}

/** The arguments that `npm start` gives to Node; without npm in between, so that a signal reaches the server itself. */
function startCommand(): string[] {
  const manifest: { scripts: { start: string } } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const [node, ...args] = manifest.scripts.start.split(' ');
  if (node !== 'node') throw new Error(`npm start is expected to run node, not ${node}`);
  return args;
}

const isRunning = (child: ChildProcess) => child.exitCode === null && child.signalCode === null;

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
