import { sameHash, sha256 } from '../crypto.ts';
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

/** Knows staff by the token they send as `Authorization: Bearer …`. */
export function staffByToken(known: readonly StaffToken[]): (request: Request) => Promise<Staff | null> {
  return async (request) => {
    const [, token] = /^Bearer +(\S+)$/i.exec(request.headers.get('Authorization') ?? '') ?? [];
    const sent = await sha256(token ?? '');
    // Every hash is compared, so that the time tells nothing about which one it was.
    const [staff] = known.filter(({ hash }) => sameHash(hash, sent));
    return token && staff ? { name: staff.name, roles: staff.roles } : null;
  };
}
