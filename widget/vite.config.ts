import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig } from 'vite';
import { noHydration } from './vite.no-hydration.ts';
import { shortNames } from './vite.short-names.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const jsx = `import { h, Fragment } from 'preact';\n`;

/**
 * Builds the one script that a page loads: `dist/termin-widget.js`, with everything in it, and beside it what only some need,
 * and it fetches then: `termin-prover.js` makes proofs of work, `messages/` holds the other languages.
 */
export default defineConfig({
  root: folder,
  resolve: { conditions: ['termin-src', ...defaultClientConditions] },
  // Plain calls are a percent smaller than those of the automatic runtime.
  oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' } },
  // Not by `jsxInject`, which has every module import it: a file that stands apart would need preact in a third one.
  plugins: [
    shortNames(folder),
    noHydration(),
    {
      name: 'jsx',
      enforce: 'pre',
      transform: { filter: { id: /\.tsx$/ }, handler: (code) => jsx + code },
    },
  ],
  build: {
    // dist also holds the package's own modules.
    emptyOutDir: false,
    target: ['chrome123', 'firefox120', 'safari17.5'],
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    lib: { entry: 'define.ts', formats: ['es'], fileName: () => 'termin-widget.js' },
    rolldownOptions: {
      output: {
        minify: true,
        comments: { legal: false, annotation: false },
        chunkFileNames: ({ facadeModuleId }) =>
          facadeModuleId?.includes('/messages/') ? 'messages/[name].js' : 'termin-[name].js',
      },
    },
  },
});
