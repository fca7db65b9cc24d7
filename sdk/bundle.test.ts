import { fileURLToPath } from 'node:url';
import { build, defaultClientConditions, type Rolldown } from 'vite';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** The minified module that a bundler makes of `source`, which may import from the package. */
async function bundled(source: string): Promise<string> {
  const entry = '\0entry';
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['termin-src', ...defaultClientConditions] },
    plugins: [
      {
        name: 'entry',
        resolveId: (_, importer) => (importer === undefined ? entry : null),
        load: (id) => (id === entry ? source : null),
      },
    ],
    build: { write: false, lib: { entry: 'entry', formats: ['es'] }, minify: true },
  });
  const [{ output }] = result as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  return output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
}

test('importing the package does nothing', async () => {
  const code = await bundled(`import '@termin/sdk';`);
  expect(code.trim()).toBe('');
});

test.each([
  ['newBookingId', 500],
  ['newSecret', 300],
  ['isSlotTakenError', 300],
  ['SlotTakenError', 700],
  ['localSlot', 300],
  ['groupByDay', 400],
  ['formatMinutes', 500],
])('%s alone is at most %i bytes', async (name, most) => {
  const code = await bundled(`export { ${name} } from '@termin/sdk';`);
  expect(code).toContain('export');
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(most);
});

test('the bare client comes without zod, in a third of the bytes', async () => {
  const [bare, full] = await Promise.all([
    bundled(`export { createBareClient } from '@termin/sdk/bare';`),
    bundled(`export { createClient } from '@termin/sdk';`),
  ]);
  expect(bare).not.toContain('_zod');
  expect(Buffer.byteLength(bare) * 3).toBeLessThan(Buffer.byteLength(full));
});
