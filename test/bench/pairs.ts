import { rmSync } from 'node:fs';
import type { Board } from './board.ts';
import type { Template } from './database.ts';
import { pgbench } from './pgbench.ts';
import { type Load, startServer } from './processes.ts';

export const connections = 64;
const warmUp = 2;

/** Every measurement gets a copy of the same database, and a server of its own. */
export async function onPostgres(
  load: Load,
  template: Template,
  offices: number,
  seconds: number,
  board: Board,
) {
  const copy = await template.copy();
  const server = await startServer(copy.url, offices);
  const job = { port: server.port, path: null, offices, connections };
  await load.run({ ...job, seconds: warmUp });
  const { rate } = await load.run({ ...job, seconds });
  board.remember(
    `after ${seconds + warmUp} s of bookings, PostgreSQL, ${offices} offices`,
    await server.memory(),
  );
  await server.stop();
  await copy.drop();
  return rate;
}

export async function onDatabaseAlone(template: Template, offices: number, seconds: number): Promise<number> {
  const copy = await template.copy();
  await pgbench(copy.url, offices, connections, warmUp);
  const rate = await pgbench(copy.url, offices, connections, seconds);
  await copy.drop();
  return rate;
}

export async function onSqlite(load: Load, path: string, offices: number, seconds: number, board: Board) {
  const server = await startServer(`sqlite:${path}`, offices);
  const job = { port: server.port, path: null, offices, connections };
  await load.run({ ...job, seconds: warmUp });
  const { rate } = await load.run({ ...job, seconds });
  board.remember(
    `after ${seconds + warmUp} s of bookings, SQLite, ${offices} offices`,
    await server.memory(),
  );
  await server.stop();
  rmSync(path);
  return rate;
}
