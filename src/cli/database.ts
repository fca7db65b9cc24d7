import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readEnv } from '../env.ts';
import { BackupError } from '../store/backup/backup-error.ts';
import { fileOf, isServer, openStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { StoreUnavailableError } from '../store/unavailable.ts';
import type { Command } from './command.ts';

const text = { type: 'string' } as const;

/** Options of commands that work on a database. */
export const databaseOptions = { data: text, database: text } as const;

/** The database that the server works on with the same environment. Throws `SettingsError`. */
export function databaseAddress(
  values: { data?: string | undefined; database?: string | undefined },
  variables: Record<string, string | undefined>,
): string {
  const env = readEnv(variables);
  if (values.database !== undefined) return values.database;
  if (values.data === undefined && env.DATABASE_URL !== undefined) return env.DATABASE_URL;
  return `sqlite:${join(values.data ?? env.DATA_DIR ?? 'data', 'termin.db')}`;
}

/** As `openStore`, but never makes a file: a wrong path must not look like an empty database. Throws `StoreUnavailableError`. */
export async function openPresent(address: string): Promise<Store> {
  if (address !== 'memory:' && !isServer(address) && !existsSync(fileOf(address))) {
    throw new StoreUnavailableError(`There is no database ${fileOf(address)}.`);
  }
  return openStore(address);
}

/** The command, with a sentence and exit code 1 in the place of a `BackupError`. */
export function refusing(run: Command['run']): Command['run'] {
  return async (args, io) => {
    try {
      return await run(args, io);
    } catch (error) {
      if (!(error instanceof BackupError)) throw error;
      io.err(error.message);
      return 1;
    }
  };
}
