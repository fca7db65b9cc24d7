import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createMemoryStore } from './memory.ts';
import { SchemaTooNewError } from './migrate.ts';
import { openPostgresStore } from './postgres/store.ts';
import { openSqliteStore } from './sqlite/store.ts';
import type { Store } from './store.ts';
import { reason, StoreUnavailableError } from './unavailable.ts';

/**
 * Opens a store by its address and brings its schema up to date.
 *
 * - `memory:` keeps nothing
 * - `sqlite:PATH`, or a path: one file; it and its folder are made if they are missing
 * - `postgres://user:password@host:port/database`
 *
 * Throws `StoreUnavailableError`.
 *
 * @example const store = await openStore('sqlite:data/termin.sqlite');
 */
export async function openStore(address: string): Promise<Store> {
  if (address === 'memory:') return createMemoryStore();
  if (isServer(address)) return openServer(address);
  const scheme = /^([a-z]{2,}):/.exec(address)?.[1];
  if (scheme && scheme !== 'sqlite') {
    throw new StoreUnavailableError(
      `There is no store for ${scheme}: addresses. Use sqlite:PATH, postgres://… or memory: instead.`,
    );
  }
  return openFile(fileOf(address));
}

export const isServer = (address: string): boolean => /^postgres(ql)?:\/\//.test(address);

/** The path that `sqlite:PATH`, or a path, leads to. */
export const fileOf = (address: string): string => resolve(address.replace(/^sqlite:(\/\/(?=\/))?/, ''));

function openFile(path: string): Store {
  try {
    mkdirSync(dirname(path), { recursive: true });
    return openSqliteStore(path);
  } catch (cause) {
    if (cause instanceof SchemaTooNewError) throw tooNew(path, cause);
    throw new StoreUnavailableError(
      `Can not open the database file ${path}: ${reason(cause)}. Check that the folder may be written to and that the file is a database of this program.`,
      { cause },
    );
  }
}

async function openServer(address: string): Promise<Store> {
  const shown = withoutPassword(address);
  try {
    return await openPostgresStore(address);
  } catch (cause) {
    if (cause instanceof SchemaTooNewError) throw tooNew(shown, cause);
    throw new StoreUnavailableError(
      `Can not use the PostgreSQL database ${shown}: ${reason(cause)}. Check that the server (PostgreSQL 15 or later) runs, that the database exists, and that its user may create tables and the extension btree_gist.`,
      { cause },
    );
  }
}

function tooNew(place: string, cause: SchemaTooNewError): StoreUnavailableError {
  return new StoreUnavailableError(`Can not use ${place}: ${cause.message}.`, { cause });
}

function withoutPassword(address: string): string {
  return address.replace(/(\/\/[^/@:]*):.*@/, '$1@').replace(/([?&]password=)[^&]*/, '$1…');
}
