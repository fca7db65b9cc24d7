import { existsSync, globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { configOf, type ElementName, elements } from '../../widget/vite.elements.ts';

const folder = fileURLToPath(new URL('../../widget/', import.meta.url));

/** The file that a city's page loads for an element. */
export const elementFile = (element: ElementName) => join(folder, `dist/termin-${element}.js`);
export const widgetFile = elementFile('widget');

/** The files of the other languages, `tr` for the widget and `board-tr` for the board. */
export function languageFiles(): [name: string, file: string][] {
  const files = globSync('dist/messages/*.js', { cwd: folder }).sort();
  return files.map((file) => [basename(file, '.js'), join(folder, file)]);
}

/** Bundles each element into one file. Throws what Vite throws. */
export async function buildWidget(): Promise<void> {
  for (const element of elements) {
    await build(configOf(element));
    if (!existsSync(elementFile(element))) throw new Error(`The build left no ${elementFile(element)}`);
  }
}

/** Builds what measures the colours of a built widget, and answers its file. */
export async function buildContrast(): Promise<string> {
  const config = configOf('widget');
  const lib = { entry: 'theme/contrast.ts', formats: ['es' as const], fileName: () => 'contrast.js' };
  await build({ ...config, build: { ...config.build, copyPublicDir: false, lib } });
  return join(folder, 'dist/contrast.js');
}

/** Builds the modules for those who bundle themselves: styles inside, packages outside. */
export async function buildWidgetModules(): Promise<void> {
  await buildContrast();
  for (const element of elements) {
    const [entry, name] =
      element === 'widget' ? ['index.ts', 'index.js'] : [`${element}/element.tsx`, `${element}.js`];
    const config = configOf(element);
    await build({
      ...config,
      build: {
        ...config.build,
        lib: { entry, formats: ['es'], fileName: () => name },
        rolldownOptions: {
          ...config.build?.rolldownOptions,
          external: /^(preact|@preact\/signals-core|@termin\/sdk)(\/|$)/,
          output: { ...config.build?.rolldownOptions?.output, minify: false },
        },
      },
    });
  }
}
