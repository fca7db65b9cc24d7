import type { Challenge } from '../contract/proof.ts';
import { solve } from './solve.ts';

/** Has a proof ready when a time is chosen, so that nobody waits for it. */
export interface Prover {
  /** Begins to work, if it has not. */
  prepare(): void;
  /** A proof that nobody else is given. Rejects when the challenge can't be fetched or solved. */
  take(): Promise<string>;
}

interface Ready {
  proof: string;
  /** By the platform's own clock. */
  until: number;
}

type NewError = new (code: string, message: string, facts: { cause: unknown }) => Error;

/**
 * Solves what `ask` answers. The class of its errors is handed in: imported here, it would be in a file of its own. Milliseconds
 * of `now` only ever grow.
 */
export function createProver(
  ask: () => Promise<Challenge>,
  TerminError: NewError,
  now = () => performance.now(),
): Prover {
  let next: Promise<Ready> | null = null;

  async function make(): Promise<Ready> {
    const asked = now();
    const challenge = await ask();
    const proof = await solve(challenge).catch((cause) => {
      throw new TerminError('proof-failed', 'No proof of work can be made here: it takes a page of https.', {
        cause,
      });
    });
    return { proof, until: asked + challenge.expiresIn * 1000 };
  }

  return {
    prepare() {
      next ??= make();
      // Whoever takes it is told.
      next.catch(() => undefined);
    },
    async take() {
      const prepared = next;
      next = null;
      const ready = await prepared?.catch(() => null);
      // It has to get to the server, too.
      if (ready && ready.until > now() + 5_000) return ready.proof;
      return (await make()).proof;
    },
  };
}
