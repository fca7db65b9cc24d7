import { fileURLToPath } from 'node:url';
import { defaultClientConditions, type InlineConfig } from 'vite';
import { noHydration } from './vite.no-hydration.ts';
import { shortNames } from './vite.short-names.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const jsx = `import { h, Fragment } from 'preact';\n`;

/** The elements; each is a script of its own, `dist/termin-board.js`, with everything in it. */
export const elements = ['widget', 'board', 'desk', 'kiosk'] as const;
export type ElementName = (typeof elements)[number];

/** Where an element is defined. */
const entryOf = (element: ElementName) => (element === 'widget' ? 'define.ts' : `${element}/define.ts`);

/**
 * Builds the one script that a page loads for an element, and beside it what only some need, and it fetches then:
 * `termin-prover.js` makes proofs of work, `messages/` holds the other languages.
 */
export const configOf = (element: ElementName): InlineConfig => ({
  root: folder,
  configFile: false,
  logLevel: 'warn',
  resolve: { conditions: ['termin-src', ...defaultClientConditions] },
  // Plain calls are a percent smaller than those of the automatic runtime.
  oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' } },
  // Not by `jsxInject`, which has every module import it: a file that stands apart would need preact in a third one.
  plugins: [
    // Only in the widget does every byte count; the others are loaded once, by a display or at a desk.
    element === 'widget' && shortNames(folder, ['board/**', 'day/**', 'desk/**', 'kiosk/**']),
    noHydration(),
    {
      name: 'jsx',
      enforce: 'pre',
      transform: { filter: { id: /\.tsx$/ }, handler: (code) => jsx + code },
    },
  ],
  build: {
    // dist also holds the package's own modules, and the other elements.
    emptyOutDir: false,
    copyPublicDir: element === 'widget',
    target: ['chrome123', 'firefox120', 'safari17.5'],
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    lib: { entry: entryOf(element), formats: ['es'], fileName: () => `termin-${element}.js` },
    rolldownOptions: {
      output: {
        minify: true,
        comments: { legal: false, annotation: false },
        chunkFileNames: ({ facadeModuleId }) =>
          facadeModuleId?.includes('/messages/')
            ? `messages/${element === 'widget' ? '' : `${element}-`}[name].js`
            : 'termin-[name].js',
      },
    },
  },
});
