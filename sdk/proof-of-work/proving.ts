import type { Challenge } from '../contract/proof.ts';
import { NetworkError } from '../errors/network-error.ts';
import { TerminError } from '../errors/termin-error.ts';
import type { Prover } from './prover.ts';

/**
 * Proofs of work for holds, where a server asks for them. What makes them is fetched only then: a bundler makes a file of its
 * own of it.
 */
export function proving(ask: () => Promise<Challenge>) {
  let prover: Promise<Prover> | undefined;
  const load = () =>
    (prover ??= import('./prover.ts').then(
      ({ createProver }) => createProver(ask, TerminError),
      (cause) => {
        prover = undefined;
        throw new NetworkError(cause);
      },
    ));
  const prove = async () => ({ proof: await (await load()).take() });

  /** A hold is likely to come; `asked` where the server has just said that it asks for proofs. */
  function prepare(asked?: boolean) {
    // Who needs the proof in the end is told what went wrong.
    if (asked || prover)
      load().then(
        (ready) => asked || ready.prepare(),
        () => undefined,
      );
  }

  return {
    prepare,
    /** Calls `hold` with the proof that it needs, if any; again when it turns out to need one, or another one. */
    async provide<T>(hold: (proof: { proof?: string }) => Promise<T>): Promise<T> {
      try {
        return await hold(prover ? await prove() : {});
      } catch (error) {
        if ((error as TerminError).code !== 'proof-required') throw error;
        return await hold(await prove());
      } finally {
        prepare();
      }
    },
  };
}
