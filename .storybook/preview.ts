import type { Preview } from '@storybook/preact-vite';

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error', config: { rules: [{ id: 'region', enabled: false }] } },
    controls: { expanded: true },
    layout: 'fullscreen',
    options: { storySort: { order: ['Widget', 'Steps', 'Parts'] } },
    viewport: {
      options: {
        phone: { name: 'Phone, 360', styles: { width: '360px', height: '780px' } },
        column: { name: 'Column, 320', styles: { width: '320px', height: '900px' } },
        wide: { name: 'Wide, 1280', styles: { width: '1280px', height: '900px' } },
      },
    },
  },
  globalTypes: {
    scheme: {
      description: 'Light or dark page',
      toolbar: {
        title: 'Scheme',
        icon: 'mirror',
        items: ['light', 'dark'],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { scheme: 'light' },
  decorators: [
    (story, { globals }) => {
      const scheme = globals['scheme'] === 'dark' ? 'dark' : 'light';
      document.documentElement.style.colorScheme = scheme;
      document.body.style.background = 'Canvas';
      return story();
    },
  ],
};

export default preview;
