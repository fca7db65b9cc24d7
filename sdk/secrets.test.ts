import { expect, test, vi } from 'vitest';
import { newBookingId, newSecret } from './secrets.ts';

/** As if chance gave these bytes, over and over. */
function drawing<T>(bytes: number[], make: () => T): T {
  const random = vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
    new Uint8Array(array.buffer).forEach((_, at, all) => {
      all[at] = bytes[at % bytes.length] ?? 0;
    });
    return array;
  });
  try {
    return make();
  } finally {
    random.mockRestore();
  }
}

test.each([
  [[0x00], '00000000-0000-4000-8000-000000000000'],
  [[0xff], 'ffffffff-ffff-4fff-bfff-ffffffffffff'],
  [[0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef], '01234567-89ab-4def-8123-456789abcdef'],
])('an id is a random UUID (%j)', (bytes, id) => {
  expect(drawing(bytes, newBookingId)).toBe(id);
});

test('a secret is 24 bytes in base64url', () => {
  expect(drawing([0xfb, 0xff, 0xbe], newSecret)).toBe('-_--'.repeat(8));
  expect(drawing([0xff, 0xff, 0xff], newSecret)).toBe('_'.repeat(32));
  expect(newSecret()).toMatch(/^[\w-]{32}$/);
  expect(newSecret()).not.toBe(newSecret());
});
