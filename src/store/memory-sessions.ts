import type { Sessions, StoredSession } from './sessions.ts';

/** The sessions of the memory store. */
export interface MemorySessions {
  methods: Sessions;
  forgetEnded(now: number): void;
}

export function memorySessions(): MemorySessions {
  const sessions = new Map<string, StoredSession>();
  return {
    methods: {
      async startSession(session) {
        sessions.set(session.hash, structuredClone(session));
      },
      async findSession(hash, now) {
        const session = sessions.get(hash);
        return session && session.expiresAt > now ? structuredClone(session) : null;
      },
      async keepSession(hash, expiresAt) {
        const session = sessions.get(hash);
        if (session) session.expiresAt = Math.min(expiresAt, session.endsAt);
      },
      async endSession(hash) {
        sessions.delete(hash);
      },
    },
    forgetEnded(now) {
      for (const [hash, { expiresAt }] of sessions) if (expiresAt <= now) sessions.delete(hash);
    },
  };
}
