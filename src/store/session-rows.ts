import type { Grounds, StoredSession } from './sessions.ts';

/** A session as both dialects give it. */
export interface SessionRow {
  hash: string;
  /** JSON. */
  grounds: string;
  expires_at: number;
  ends_at: number;
}

export function toSession({ hash, grounds, expires_at, ends_at }: SessionRow): StoredSession {
  return { hash, grounds: JSON.parse(grounds) as Grounds, expiresAt: expires_at, endsAt: ends_at };
}
