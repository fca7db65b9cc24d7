import type { Challenge } from '../contract/proof.ts';

/** Counters that are tried at a time: enough to keep the threads busy that browsers hash in. */
const atOnce = 8;

/**
 * Finds the counter that a challenge asks for, and answers it as a hold takes it. The platform hashes beside the page, in
 * threads of its own, so that no worker is needed, which a page's policy might forbid. Rejects where a page has no
 * `crypto.subtle`: it has come over http.
 */
export async function solve({ parameters, signature }: Challenge): Promise<string> {
  const { cost, keyLength, keyPrefix } = parameters;
  const salt = bytes(parameters.salt);
  const nonce = bytes(parameters.nonce);

  async function keyOf(counter: number): Promise<string> {
    const password = new Uint8Array(nonce.length + 4);
    password.set(nonce);
    new DataView(password.buffer).setUint32(nonce.length, counter);
    const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
    const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: cost };
    return hex(new Uint8Array(await crypto.subtle.deriveBits(how, key, keyLength * 8)));
  }

  for (let first = 0; ; first += atOnce) {
    const counters = Array.from({ length: atOnce }, (_, index) => first + index);
    const keys = await Promise.all(counters.map(keyOf));
    const found = keys.findIndex((key) => key.startsWith(keyPrefix));
    const derivedKey = keys[found];
    if (derivedKey !== undefined) {
      const solution = { counter: first + found, derivedKey };
      return btoa(JSON.stringify({ challenge: { parameters, signature }, solution }));
    }
  }
}

const bytes = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

const hex = (some: Uint8Array) => Array.from(some, (byte) => byte.toString(16).padStart(2, '0')).join('');
