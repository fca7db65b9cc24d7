import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { withoutHydration } from './vite.no-hydration.ts';

const preact = readFileSync(fileURLToPath(import.meta.resolve('preact')), 'utf8');

test('what is left out of Preact is what takes over a server’s markup, and nothing else', () => {
  const left = withoutHydration(preact);
  expect(preact.length - left.length).toBeLessThan(600);
  for (const gone of ['.__z', '.indexOf('])
    expect([gone, preact.includes(gone), left.includes(gone)]).toEqual([gone, true, false]);
});

test('another Preact is not cut', () => {
  expect(() => withoutHydration(preact.replaceAll('.__z', '.__y'))).toThrow('This Preact has no');
});
