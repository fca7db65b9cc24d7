import type { Preview } from '@storybook/preact-vite';
import './preview.css';
import { dressPage, readSurroundings, toolbar } from '../stories/support/surroundings.ts';

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error', config: { rules: [{ id: 'region', enabled: false }] } },
    controls: { expanded: true },
    layout: 'padded',
    options: {
      storySort: {
        order: [
          'Guide',
          ['Welcome', 'Embedding', 'Events', 'Tokens and parts'],
          'Design',
          'Element',
          'Steps',
          'Large city',
          'Parts',
        ],
      },
    },
    viewport: {
      options: {
        column: { name: 'Column, 320', styles: { width: '320px', height: '900px' } },
        phone: { name: 'Phone, 360', styles: { width: '360px', height: '780px' } },
        tablet: { name: 'Tablet, 768', styles: { width: '768px', height: '1024px' } },
        wide: { name: 'Wide, 1280', styles: { width: '1280px', height: '900px' } },
      },
    },
  },
  globalTypes: toolbar,
  initialGlobals: { theme: 'light', language: 'de', direction: 'auto', scenario: 'ordinary' },
  decorators: [
    (story, { globals }) => {
      dressPage(readSurroundings(globals).theme);
      return story();
    },
  ],
};

export default preview;
