import { beforeEach, describe, expect, it } from 'vitest';
import type { StoredSession } from '../sessions.ts';
import type { Store } from '../store.ts';
import { minutes, now } from './given.ts';

export function describeSessions(current: () => Store): void {
  let store: Store;
  beforeEach(() => {
    store = current();
  });

  const session: StoredSession = {
    hash: 'hash of a secret',
    grounds: { token: 'hash of a token' },
    expiresAt: now + minutes(10),
    endsAt: now + minutes(60),
  };
  const found = (at: number, { hash } = session) => store.findSession(hash, at);

  describe('a session', () => {
    it('is found until it expires, as it was started', async () => {
      const login = { issuer: 'https://id.example', name: 'Ada Ångström (ada)', groups: ['desk', 'lead'] };
      await store.startSession(session);
      await store.startSession({ ...session, hash: 'another', grounds: login });
      expect(await found(now)).toEqual(session);
      expect((await found(now, { ...session, hash: 'another' }))?.grounds).toEqual(login);
      expect(await found(now, { ...session, hash: 'none' })).toBeNull();
      expect(await found(session.expiresAt - 1)).not.toBeNull();
      expect(await found(session.expiresAt)).toBeNull();
    });

    it('lasts longer when something is heard of it, but never beyond its end', async () => {
      await store.startSession(session);
      await store.keepSession(session.hash, now + minutes(30));
      expect((await found(now + minutes(29)))?.expiresAt).toBe(now + minutes(30));
      await store.keepSession(session.hash, now + minutes(90));
      expect((await found(now + minutes(59)))?.expiresAt).toBe(session.endsAt);
      await store.keepSession('none', now + minutes(90));
      expect(await found(now, { ...session, hash: 'none' })).toBeNull();
    });

    it('can be ended, and the others go on', async () => {
      const other = { ...session, hash: 'another' };
      await store.startSession(session);
      await store.startSession(other);
      await store.endSession(session.hash);
      await store.endSession(session.hash);
      expect(await found(now)).toBeNull();
      expect(await found(now, other)).not.toBeNull();
      await store.keepSession(session.hash, now + minutes(30));
      expect(await found(now)).toBeNull();
    });

    it('is forgotten by the upkeep once it has expired', async () => {
      const other = { ...session, hash: 'another', expiresAt: now + minutes(20) };
      await store.startSession(session);
      await store.startSession(other);
      await store.lapse(session.expiresAt);
      // Asked as if it were earlier: it is not only over, it is gone.
      expect(await found(now)).toBeNull();
      expect(await found(now, other)).not.toBeNull();
    });
  });
}
