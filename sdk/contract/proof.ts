import * as z from 'zod/mini';

const hex = z.string().check(z.regex(/^([0-9a-f]{2})+$/));

/**
 * Answer of `GET /v1/challenge`, in the form of ALTCHA: find the counter whose key begins with `keyPrefix`. The key is
 * PBKDF2 of the nonce followed by the counter (32 bits, the highest first). Holds are asked for a proof of it where
 * `OfficesAnswer.proofOfWork` says so.
 */
export const Challenge = z.object({
  /** To be sent back as they are: they are signed. */
  parameters: z.looseObject({
    algorithm: z.literal('PBKDF2/SHA-256'),
    nonce: hex,
    salt: hex,
    /** Rounds for each counter. */
    cost: z.int().check(z.minimum(1)),
    /** Bytes of the key. */
    keyLength: z.int().check(z.minimum(16), z.maximum(64)),
    keyPrefix: hex,
  }),
  signature: hex,
  /** Whole seconds until it is worth nothing any more. */
  expiresIn: z.int().check(z.minimum(0)),
});
export type Challenge = z.infer<typeof Challenge>;

/** `{ challenge: { parameters, signature }, solution: { counter, derivedKey } }` as JSON in base64; good for one hold. */
export const Proof = z.string().check(z.regex(/^[A-Za-z0-9+/_-]{40,2000}={0,2}$/, 'use base64'));
