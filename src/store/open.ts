import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { openSqliteStore } from './sqlite/store.ts';
import type { Store } from './store.ts';

/** Opening the database failed; the message says what to do. */
export class StoreUnavailableError extends Error {
  override name = 'StoreUnavailableError';
}

/**
 * Opens a store by its address: `sqlite:PATH` or a plain path. Folders that are missing are made.
 * Throws `StoreUnavailableError`.
 */
export async function openStore(url: string): Promise<Store> {
  return openFile(url.replace(/^sqlite:(\/\/(?=\/))?/, ''));
}

function openFile(path: string): Store {
  try {
    mkdirSync(dirname(path), { recursive: true });
    return openSqliteStore(path);
  } catch (cause) {
    throw new StoreUnavailableError(
      `Can not open the database file ${path}: ${reason(cause)}. Check that the folder exists and may be written to.`,
      { cause },
    );
  }
}

function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
