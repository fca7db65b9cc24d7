import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint, newSecret, sameHash, sha256 } from './crypto.ts';

test('sha256 is the known digest, in base64url', async () => {
  expect(await sha256('abc')).toBe('ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0');
});

test('sha256 is the same as where there is no Node', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
      expect(await sha256(text)).toBe(Buffer.from(digest).toString('base64url'));
    }),
  );
});

test('secrets are 32 characters of base64url, each another', () => {
  const secrets = Array.from({ length: 100 }, newSecret);
  expect(new Set(secrets).size).toBe(100);
  for (const secret of secrets) expect(secret).toMatch(/^[A-Za-z0-9_-]{32}$/);
});

test('a fingerprint does not depend on the order of keys, but on every value', async () => {
  const one = await fingerprint({ a: 1, b: { c: [1, 2], d: 'x' } });
  expect(await fingerprint({ b: { d: 'x', c: [1, 2] }, a: 1 })).toBe(one);
  expect(await fingerprint({ a: 1, b: { c: [2, 1], d: 'x' } })).not.toBe(one);
});

test('hashes are compared whole', () => {
  expect(sameHash('abc', 'abc')).toBe(true);
  expect(sameHash('abc', 'abd')).toBe(false);
  expect(sameHash('abc', 'abcd')).toBe(false);
});
