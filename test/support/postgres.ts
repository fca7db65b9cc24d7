import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import pg from 'pg';
import { findOrInstall } from './debian.ts';

/** A PostgreSQL server to make databases on. */
export interface PostgresServer {
  /** Address of a new, empty database. Every caller gets its own, so that tests can run side by side. */
  newDatabase(): Promise<string>;
  stop(): Promise<void>;
}

type Settings = Record<string, string | number>;

/**
 * The server of `DATABASE_URL`, or a temporary one from the machine's PostgreSQL; as root on Debian, PostgreSQL is installed
 * if it is missing. A string says why there is none to be had; with `CI` set that is an error instead. `settings` are
 * those of a temporary server, `{ fsync: 'on' }`.
 */
export async function startPostgres(settings: Settings = {}): Promise<PostgresServer | string> {
  const given = process.env['DATABASE_URL'];
  if (given) return server(given, async () => {});
  const programs = findOrInstall(findPrograms, ['postgresql']);
  if (programs) return startTemporary(programs, settings);
  const reason = 'PostgreSQL is missing: install it (Debian: apt-get install postgresql) or set DATABASE_URL';
  if (process.env['CI']) throw new Error(reason);
  console.warn(`skipped: ${reason}`);
  return reason;
}

function server(url: string, stop: () => Promise<void>): PostgresServer {
  const made: string[] = [];
  return {
    async newDatabase() {
      const name = `termin_test_${crypto.randomUUID().replaceAll('-', '')}`;
      await command(url, `CREATE DATABASE ${name}`);
      made.push(name);
      const address = new URL(url);
      address.pathname = `/${name}`;
      return address.href;
    },
    async stop() {
      // Waits for connections that are just closing.
      for (const name of made) await command(url, `DROP DATABASE ${name}`);
      await stop();
    },
  };
}

async function command(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** The folder that has `initdb`, `postgres` and `pgbench`. */
export function findPrograms(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

async function startTemporary(programs: string, more: Settings): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'termin-postgres-'));
  const user = ordinaryUser();
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'termin', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
    { ...user, cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);

  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: folder,
    fsync: 'off',
    max_connections: 200,
    deadlock_timeout: '200ms',
    ...more,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // The shell ends the server when its input closes, which also happens when this process is killed.
  const child = spawn(
    '/bin/sh',
    ['-c', '"$@" & read -r _; kill -INT $!; wait', 'sh', join(programs, 'postgres'), '-D', data, ...flags],
    { ...user, cwd: folder, stdio: ['pipe', 'ignore', 'pipe'] },
  );
  const url = `postgres://termin@127.0.0.1:${port}/postgres`;
  await ready(url, child);
  return server(url, async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.stdin?.end();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });
}

/** PostgreSQL refuses to run as root. */
function ordinaryUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const number = (flag: string, name: string) =>
    Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout);
  const uid = number('-u', 'postgres');
  return uid
    ? { uid, gid: number('-g', 'postgres') }
    : { uid: number('-u', 'nobody'), gid: number('-g', 'nobody') };
}

async function ready(url: string, child: ChildProcess): Promise<void> {
  let log = '';
  child.stderr?.on('data', (text) => {
    log += text;
  });
  for (let waited = 0; waited < 30_000; waited += 50) {
    try {
      return await command(url, 'SELECT 1');
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    if (child.exitCode !== null) break;
  }
  throw new Error(`PostgreSQL did not start: ${log}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
