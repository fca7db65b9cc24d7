import { sameHash, sha256 } from '../crypto.ts';
import type { Directory } from './directory.ts';
import type { ClearToken } from './read-tokens.ts';
import type { Staff } from './staff.ts';

/** Somebody who proves with a token who they are; only its hash is kept. */
export interface StaffToken extends Staff {
  /** SHA-256, as `sha256` makes it. */
  hash: string;
}

/** The tokens as they may lie in memory. */
export function hashed(tokens: readonly ClearToken[]): Promise<StaffToken[]> {
  return Promise.all(tokens.map(async ({ token, ...staff }) => ({ ...staff, hash: await sha256(token) })));
}

/** Knows staff by their tokens, and sessions that were begun with one for as long as there is such a token. */
export function staffByToken(known: readonly StaffToken[]): Directory {
  function byHash(sent: string): Staff | null {
    // Every hash is compared, so that the time tells nothing about which one it was.
    const [staff] = known.filter(({ hash }) => sameHash(hash, sent));
    return staff ? { name: staff.name, roles: staff.roles } : null;
  }

  return {
    async byToken(token) {
      const hash = await sha256(token);
      const staff = byHash(hash);
      return staff && { staff, grounds: { token: hash } };
    },
    byGrounds: async (grounds) => ('token' in grounds ? byHash(grounds.token) : null),
    provider: null,
  };
}
