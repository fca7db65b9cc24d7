import type { StorybookConfig } from '@storybook/preact-vite';
import { defaultClientConditions, mergeConfig } from 'vite';

/** Packages that Vite would find only when a page asks for them, and then reload it, also in the middle of a test. */
const foundLate = [
  ...['storybook/actions', 'storybook/test', '@preact/signals-core', 'axe-core'],
  'preact/compat/jsx-dev-runtime',
];

const config: StorybookConfig = {
  framework: '@storybook/preact-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-a11y', '@storybook/addon-docs', '@storybook/addon-vitest'],
  // Nothing leaves the machine, and a built Storybook works without a network.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      resolve: { conditions: ['termin-src', ...defaultClientConditions] },
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      optimizeDeps: { include: foundLate },
      build: { target: 'esnext', chunkSizeWarningLimit: 5000 },
    }),
};

export default config;
