/** A random secret of 192 bits in base64url. */
export function newSecret(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(24)));
}

// WebCrypto goes through a thread for every hash, which costs more than hashing something short: where Node is, it does it.
const node = globalThis.process?.getBuiltinModule?.('node:crypto');

/** SHA-256 of the text's UTF-8 bytes, in base64url (43 characters). */
export async function sha256(text: string): Promise<string> {
  if (node) return node.hash('sha256', text, 'base64url');
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}

/** Hash of a request's content: the same for the same values, in whatever order an object's keys come. */
export function fingerprint(value: unknown): Promise<string> {
  return sha256(JSON.stringify(value, sortKeys));
}

/** Compares two hashes in a time that tells nothing about where they differ. */
export function sameHash(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let difference = 0;
  for (let index = 0; index < one.length; index++)
    difference |= one.charCodeAt(index) ^ other.charCodeAt(index);
  return difference === 0;
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
