import type { Challenge } from '../contract/proof.ts';

/** A challenge whose solution is `counter`, as a server would make it. */
export async function challengeAt(counter: number): Promise<Challenge> {
  const nonce = new Uint8Array(16).fill(7);
  const salt = new Uint8Array(16).fill(9);
  const password = Uint8Array.of(...nonce, 0, 0, 0, counter);
  const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: 10 };
  const derived = new Uint8Array(await crypto.subtle.deriveBits(how, key, 256));
  return {
    parameters: {
      ...{ algorithm: 'PBKDF2/SHA-256', cost: 10, keyLength: 32 },
      ...{ nonce: nonce.toHex(), salt: salt.toHex(), keyPrefix: derived.slice(0, 16).toHex() },
    },
    signature: salt.toHex(),
    expiresIn: 600,
  };
}
