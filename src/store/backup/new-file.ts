import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { BackupError } from './backup-error.ts';

/**
 * Has `write` fill a new file that only its owner may read, and gives it its name once it is safe on the disk: what has the
 * name is whole. Throws `BackupError` where the name is taken.
 */
export async function writeNewFile(path: string, write: (part: string) => Promise<void>): Promise<void> {
  if (existsSync(path)) throw new BackupError(`${path} exists already: choose another name`);
  const part = `${path}.part`;
  await rm(part, { force: true });
  try {
    await (await open(part, 'wx', 0o600)).close();
    await write(part);
    await sync(part);
    await rename(part, path);
    await sync(dirname(path));
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
