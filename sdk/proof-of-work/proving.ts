import type { Challenge } from '../contract/proof.ts';
import { isTerminError } from '../errors/guards.ts';
import { NetworkError } from '../errors/network-error.ts';
import type { Prover } from './prover.ts';

/**
 * Proofs of work for holds, where a server asks for them. What makes them is fetched only then: a bundler makes a file of its
 * own of it.
 */
export function proving(ask: () => Promise<Challenge>) {
  let prover: Promise<Prover> | undefined;
  const load = () =>
    (prover ??= import('./prover.ts').then(
      ({ createProver }) => createProver(ask),
      (cause) => {
        prover = undefined;
        throw new NetworkError(cause);
      },
    ));
  const prove = async () => ({ proof: await (await load()).take() });
  // Who needs the proof in the end is told what went wrong.
  const prepare = () => void prover?.then((ready) => ready.prepare()).catch(() => undefined);

  return {
    /** The server asks for proofs. */
    begin() {
      void load().catch(() => undefined);
    },
    /** A hold is likely to come. */
    prepare,
    /** Calls `hold` with the proof that it needs, if any; again when it turns out to need one, or another one. */
    async provide<T>(hold: (proof: { proof?: string }) => Promise<T>): Promise<T> {
      try {
        return await hold(prover ? await prove() : {});
      } catch (error) {
        if (!isTerminError(error) || error.code !== 'proof-required') throw error;
        return await hold(await prove());
      } finally {
        prepare();
      }
    },
  };
}
