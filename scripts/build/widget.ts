import { existsSync, globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';

const folder = fileURLToPath(new URL('../../widget/', import.meta.url));
/** How the file is made: `widget/vite.config.ts`. */
export const widgetConfig: InlineConfig = {
  root: folder,
  configFile: `${folder}vite.config.ts`,
  logLevel: 'warn',
};

/** The file that a city's page loads. */
export const widgetFile = `${folder}dist/termin-widget.js`;

/** The files of the other languages beside it, by their tags. */
export function languageFiles(): [language: string, file: string][] {
  const files = globSync('dist/messages/*.js', { cwd: folder }).sort();
  return files.map((file) => [basename(file, '.js'), join(folder, file)]);
}

/** Bundles the widget into one file. Throws what Vite throws. */
export async function buildWidget(): Promise<void> {
  await build(widgetConfig);
  if (!existsSync(widgetFile)) throw new Error(`The build left no ${widgetFile}`);
}

/** Builds the module for those who bundle themselves: styles inside, packages outside. */
export async function buildWidgetModule(): Promise<void> {
  await build({
    ...widgetConfig,
    build: {
      lib: { entry: 'index.ts', formats: ['es'], fileName: () => 'index.js' },
      rolldownOptions: {
        external: /^(preact|@preact\/signals-core|@termin\/sdk)(\/|$)/,
        output: { minify: false },
      },
    },
  });
}
