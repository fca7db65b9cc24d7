import type { Store } from './store.ts';

const dayMs = 24 * 60 * 60_000;

/** The idempotency keys of the memory store. */
export interface MemoryKeys extends Pick<Store, 'claimKey'> {
  forgetOld(now: number): void;
}

export function memoryKeys(): MemoryKeys {
  const keys = new Map<string, { fingerprint: string; at: number }>();
  return {
    async claimKey(key, fingerprint, now) {
      const known = keys.get(key);
      if (known && known.at > now - dayMs) return known.fingerprint === fingerprint;
      keys.set(key, { fingerprint, at: now });
      return true;
    },
    forgetOld(now) {
      for (const [key, { at }] of keys) if (at <= now - dayMs) keys.delete(key);
    },
  };
}
