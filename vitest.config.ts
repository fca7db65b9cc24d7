import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { msw } from 'msw/vite';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { findBrowsers } from './scripts/browser/find.ts';
import { browserFlags } from './scripts/browser/flags.ts';
import { SlowestFirst } from './scripts/support/slowest-first.ts';

// Tests wait more than they compute, so none of the cores is left out, as Vitest would. More pages than four only wait for each other.
const atOnce = Math.min(availableParallelism(), 4);

const [browser] = findBrowsers();
const onTheProduct = [
  'test/access/**',
  'test/journeys/**',
  'test/faults/**',
  'test/cluster/**',
  'test/deploy/**',
  'test/hosts/**',
  'test/engines/**',
  'test/examples/**',
  'test/stories/**',
];
// They measure how quick the product is, or bring it to its limits: nothing runs beside them.
const measured = ['widget/root/quickness.browser.test.tsx'];
const alone = ['test/cluster/*', 'test/faults/rush*', 'test/faults/stop*'].map((files) => `${files}.test.ts`);
const elsewhere = ['**/node_modules/**', '**/dist/**'];
const onTheServer = {
  resolve: { conditions: ['termin-src', ...defaultServerConditions] },
  ssr: { resolve: { conditions: ['termin-src', ...defaultServerConditions] } },
};

const onThePage = {
  resolve: { conditions: ['termin-src', ...defaultClientConditions] },
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
  optimizeDeps: {
    include: [
      'preact',
      'preact/hooks',
      'preact/jsx-runtime',
      'preact/jsx-dev-runtime',
      '@preact/signals-core',
      '@testing-library/preact',
      'axe-core',
      'storybook/test',
      '@termin/sdk > @preact/signals-core',
      '@termin/sdk > zod/mini',
      '@termin/mock-server > temporal-polyfill',
    ],
  },
};

const storybook = fileURLToPath(new URL('.storybook', import.meta.url));
const pictures = fileURLToPath(new URL('stories/pictures', import.meta.url));

// Made anew for each project: Vitest writes the project's name into it.
const inBrowser = (flags: string[] = []) => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: { args: [...browserFlags, ...flags], ...(browser && { executablePath: browser.path }) },
  }),
  instances: [{ browser: 'chromium' as const }],
});

export default defineConfig({
  test: {
    sequence: { sequencer: SlowestFirst },
    projects: [
      {
        ...onTheServer,
        test: {
          name: 'node',
          include: ['**/*.test.ts'],
          exclude: [...elsewhere, '**/*.browser.test.ts', ...onTheProduct],
          sequence: { groupOrder: 1 },
          maxWorkers: atOnce,
          testTimeout: 20_000,
        },
      },
      {
        ...onThePage,
        plugins: [msw({ mode: 'worker-only' })],
        test: {
          name: 'browser',
          include: ['**/*.browser.test.{ts,tsx}'],
          exclude: [...elsewhere, ...measured],
          sequence: { groupOrder: 2 },
          maxWorkers: atOnce,
          browser: inBrowser(),
        },
      },
      {
        ...onThePage,
        plugins: [msw({ mode: 'worker-only' })],
        test: {
          name: 'measured',
          include: measured,
          exclude: elsewhere,
          sequence: { groupOrder: 3 },
          maxWorkers: 1,
          browser: inBrowser(),
        },
      },
      {
        // Every story is rendered and looked at by axe.
        plugins: [storybookTest({ configDir: storybook })],
        test: {
          name: 'stories',
          setupFiles: ['.storybook/vitest.setup.ts'],
          sequence: { groupOrder: 4 },
          maxWorkers: atOnce,
          browser: inBrowser(),
        },
      },
      {
        // Stories that are tagged with `picture` look as they did: docs/storybook.md.
        plugins: [storybookTest({ configDir: storybook, tags: { include: ['picture'] } })],
        test: {
          name: 'pictures',
          setupFiles: ['.storybook/pictures.setup.ts'],
          sequence: { groupOrder: 5 },
          maxWorkers: atOnce,
          browser: {
            ...inBrowser(['--font-render-hinting=none']),
            expect: {
              toMatchScreenshot: {
                resolveScreenshotPath: ({ arg, ext }) => `${pictures}/${arg}${ext}`,
                resolveDiffPath: ({ arg, ext }) => `${pictures}/differences/${arg}${ext}`,
              },
            },
          },
        },
      },
      {
        // Drives the running product, which may take a while.
        ...onTheServer,
        test: {
          name: 'journey',
          include: onTheProduct.map((folder) => `${folder}/*.test.ts`),
          exclude: [...elsewhere, '**/*.browser.test.ts', ...alone],
          sequence: { groupOrder: 6 },
          maxWorkers: atOnce,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...onTheServer,
        test: {
          name: 'alone',
          include: alone,
          exclude: elsewhere,
          sequence: { groupOrder: 7 },
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
