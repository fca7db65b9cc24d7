import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';

const folder = fileURLToPath(new URL('../../widget/', import.meta.url));
const config: InlineConfig = { root: folder, configFile: `${folder}vite.config.ts`, logLevel: 'warn' };

/** The file that a city's page loads. */
export const widgetFile = `${folder}dist/termin-widget.js`;

/** Bundles the widget into one file. Throws what Vite throws. */
export async function buildWidget(): Promise<void> {
  await build(config);
  if (!existsSync(widgetFile)) throw new Error(`The build left no ${widgetFile}`);
}

/** Builds the module for those who bundle themselves: styles inside, packages outside. */
export async function buildWidgetModule(): Promise<void> {
  await build({
    ...config,
    build: {
      lib: { entry: 'index.ts', formats: ['es'], fileName: () => 'index.js' },
      rolldownOptions: {
        external: /^(preact|zod|@preact\/signals|@termin\/sdk)(\/|$)/,
        output: { minify: false },
      },
    },
  });
}
