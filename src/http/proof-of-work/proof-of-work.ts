import type { Challenge } from '@termin/sdk/contract';
import { createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import * as z from 'zod/mini';
import { BookingError } from '../../booking/errors.ts';
import { fingerprint, newSecret } from '../../crypto.ts';
import type { AppOptions } from '../options.ts';

/** Makes a browser work for a hold, so that taking thousands of them costs something. Nobody else is asked for it. */
export interface ProofOfWork {
  challenge(): Promise<Challenge>;
  /** Takes a proof for this hold, and for no other. Throws `proof-required`. */
  spend(proof: string | undefined, hold: string): Promise<void>;
}

/** Seconds: as long as one looks for a time. */
const lifetime = 600;
/** Rounds for each counter; then the many steps that a browser takes for a call weigh little beside them. */
const rounds = 1_000;

const Sent = z.object({
  challenge: z.object({
    parameters: z.looseObject({
      ...{
        algorithm: z.literal('PBKDF2/SHA-256'),
        nonce: z.string(),
        salt: z.string(),
        keyPrefix: z.string(),
      },
      ...{ cost: z.number(), keyLength: z.number(), keySignature: z.string() },
      data: z.object({ until: z.number() }),
    }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string() }),
});

/**
 * Challenges are signed, so that none is remembered before it is solved; which proof was spent on which hold the store keeps.
 * `null` where the city asks for no proof.
 */
export function createProofOfWork({
  config,
  store,
  clock,
  proofSecret = newSecret(),
}: AppOptions): ProofOfWork | null {
  const { proofOfWork } = config.policy;
  if (!proofOfWork) return null;
  const { cost } = proofOfWork;
  const secrets = { hmacSignatureSecret: proofSecret, hmacKeySignatureSecret: `key ${proofSecret}` };

  return {
    async challenge() {
      const { parameters, signature = '' } = await createChallenge({
        ...{ algorithm: 'PBKDF2/SHA-256', cost: rounds, deriveKey, ...secrets },
        // Half of the work at least, at most half as much again: nobody waits long for being unlucky.
        counter: randomInt(Math.ceil(cost * 1.5), Math.ceil(cost / 2)),
        data: { until: clock() + lifetime * 1000 },
      });
      return { parameters, signature, expiresIn: lifetime } as Challenge;
    },

    async spend(proof, hold) {
      if (proof === undefined) throw refusal('Every hold needs a proof of work');
      const { challenge, solution } = readProof(proof);
      const { verified } = await verifySolution({ challenge, solution, deriveKey, ...secrets });
      if (!verified) throw refusal('This proof of work is wrong');
      if (challenge.parameters.data.until <= clock()) throw refusal('This proof of work is too old');
      // The same hold again is the same request again: its answer may have been lost.
      const own = await store.claimKey(`proof ${challenge.signature}`, await fingerprint({ hold }), clock());
      if (!own) throw refusal('This proof of work was spent on another hold');
    },
  };
}

function readProof(proof: string): z.infer<typeof Sent> {
  try {
    return Sent.parse(JSON.parse(atob(proof.replaceAll('-', '+').replaceAll('_', '/'))));
  } catch (cause) {
    throw refusal('This is no proof of work', cause);
  }
}

function refusal(what: string, cause?: unknown): BookingError {
  return new BookingError('proof-required', `${what}. Solve a challenge of GET /v1/challenge.`, { cause });
}
