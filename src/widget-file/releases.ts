import { cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Release, readRelease } from './release.ts';

/** The builds of the widget that this server can send. */
export interface Releases {
  /** Null where the widget is not built. */
  current: Release | null;
  /** The build of that version, now or earlier; null where it was never here. */
  find(version: string): Release | null;
}

/**
 * Reads the built widget, and keeps a copy of it: pages that name a version by its address or by a checksum go on working
 * after an update of the server.
 */
export async function openReleases(built: string, kept: string): Promise<Releases> {
  const current = readRelease(built);
  const known = new Map<string, Release | null>();
  if (current) {
    known.set(current.version, current);
    for (const name of current.files.keys()) {
      const copy = join(kept, current.version, name);
      await mkdir(dirname(copy), { recursive: true });
      await cp(join(built, name), copy);
    }
  }
  return {
    current,
    find(version) {
      if (!/^[0-9a-f]{16}$/.test(version)) return null;
      const found = known.get(version) ?? readRelease(join(kept, version));
      if (found?.version !== version) return null;
      known.set(version, found);
      return found;
    },
  };
}
