/** Why somebody may log in: what is looked at again with every request. */
export type Grounds =
  /** Hash of a token that settings name. */
  | { token: string }
  /** A login at a provider: who it was, and the values of the claim that roles come from. */
  | { issuer: string; name: string; groups: string[] };

/** Somebody of the staff who has logged in. Instants are ms. */
export interface StoredSession {
  /** Hash of the secret in the cookie. */
  hash: string;
  grounds: Grounds;
  /** When it ends if nothing is heard of it, and at the latest. */
  expiresAt: number;
  endsAt: number;
}

/** The part of the store that knows who has logged in. */
export interface Sessions {
  startSession(session: StoredSession): Promise<void>;
  /** `null`: there is none, or it has ended. */
  findSession(hash: string, now: number): Promise<StoredSession | null>;
  /** Something was heard of it: it lasts until then, but no longer than to its end. */
  keepSession(hash: string, expiresAt: number): Promise<void>;
  /** Ends it. That it has ended already changes nothing. */
  endSession(hash: string): Promise<void>;
}
