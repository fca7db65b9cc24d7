import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../support/postgres.ts';
import { type Board, newBoard } from './board.ts';
import { prepare, type Template } from './database.ts';
import { connections, onDatabaseAlone, onPostgres, onSqlite } from './pairs.ts';
import { type Load, startLoad } from './processes.ts';
import { startReaders } from './reading.ts';

export interface BenchWish {
  rounds: number;
  /** How long the bookings of a round go on. */
  seconds: number;
}

const few = 7;
const many = 700;
const readingsPerRound = 3;

/** Takes all figures in every round, each next to its reference, and prints their medians. */
export async function bench({ rounds, seconds }: BenchWish): Promise<void> {
  // Durable, as a city runs it.
  const server = await startPostgres({ fsync: 'on', shared_buffers: '512MB' });
  if (typeof server === 'string') throw new Error(server);
  const load = startLoad();
  const board = newBoard();
  const folder = mkdtempSync(join(tmpdir(), 'termin-bench-'));
  try {
    const templates: [Template, Template] = [await prepare(server, few), await prepare(server, many)];
    for (let round = 1; round <= rounds; round++) {
      console.log(`bookings, round ${round} of ${rounds}`);
      await bookings(load, board, templates, join(folder, `${round}.sqlite`), seconds);
    }
    const readers = await startReaders(load, board, templates, [few, many]);
    for (let round = 1; round <= rounds * readingsPerRound; round++) {
      console.log(`questions, round ${round} of ${rounds * readingsPerRound}`);
      await readers.round();
    }
    await readers.stop();
    console.log(`\n${connections} connections, medians of all rounds`);
    board.print();
  } finally {
    load.stop();
    rmSync(folder, { recursive: true });
    await server.stop();
  }
}

async function bookings(
  load: Load,
  board: Board,
  [small, large]: [Template, Template],
  file: string,
  seconds: number,
): Promise<void> {
  const alone = await onDatabaseAlone(small, few, seconds);
  const one = await onPostgres(load, small, few, seconds, board);
  const other = await onPostgres(load, large, many, seconds, board);
  const aloneLarge = await onDatabaseAlone(large, many, seconds);
  const sqlite = await onSqlite(load, file, few, seconds, board);

  const unit = 'pairs/s';
  const fewOffices = `hold + book, ${few} offices`;
  const manyOffices = `hold + book, ${many} offices`;
  board.add({ what: fewOffices, unit, reference: 'pgbench', aim: 0.6 }, one, alone);
  board.add({ what: manyOffices, unit, reference: 'pgbench', aim: 0.6 }, other, aloneLarge);
  board.add({ what: manyOffices, unit, reference: `${few} offices`, aim: 0.8 }, other, one);
  board.add({ what: `${fewOffices}, SQLite`, unit, reference: 'PostgreSQL', aim: null }, sqlite, one);
}
