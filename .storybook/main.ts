import type { StorybookConfig } from '@storybook/preact-vite';
import { defaultClientConditions, mergeConfig } from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/preact-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-a11y', '@storybook/addon-docs', '@storybook/addon-vitest'],
  // Nothing leaves the machine, and a built Storybook works without a network.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      resolve: { conditions: ['termin-src', ...defaultClientConditions] },
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      // Found late, they would reload the page in the middle of a test.
      optimizeDeps: { include: ['storybook/actions', 'storybook/test', '@preact/signals-core', 'axe-core'] },
      build: { target: 'esnext', chunkSizeWarningLimit: 5000 },
    }),
};

export default config;
