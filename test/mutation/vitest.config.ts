import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const { exports } = JSON.parse(readFileSync(file('sdk/package.json'), 'utf8')) as {
  exports: Record<string, { 'termin-src': string }>;
};

// Stryker changes a copy of the sources, and its link to node_modules leads back to the originals.
const sdkOfTheCopy = Object.entries(exports).map(([name, { 'termin-src': source }]) => ({
  find: new RegExp(`^@termin/sdk${name.slice(1)}$`),
  replacement: file(`sdk/${source}`),
}));

export default defineConfig({
  root: file('.'),
  resolve: { alias: sdkOfTheCopy, conditions: ['termin-src', ...defaultServerConditions] },
  ssr: { resolve: { conditions: ['termin-src', ...defaultServerConditions] } },
  test: {
    include: ['sdk/**/*.test.ts', 'src/booking/**/*.test.ts'],
    // What compiles or bundles says nothing of what the code does.
    exclude: ['**/node_modules/**', 'sdk/bundle.test.ts', '**/types.test.ts'],
    setupFiles: [file('test/mutation/same-seed.ts')],
    // Stryker has its own idea of how long is too long, by how long it took before.
    testTimeout: 60_000,
  },
});
