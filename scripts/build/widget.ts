import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const folder = fileURLToPath(new URL('../../widget/', import.meta.url));

/** The file that a city's page loads. */
export const widgetFile = `${folder}dist/termin-widget.js`;

/** Bundles the widget into one file. Throws what Vite throws. */
export async function buildWidget(): Promise<void> {
  await build({ root: folder, configFile: `${folder}vite.config.ts`, logLevel: 'warn' });
  if (!existsSync(widgetFile)) throw new Error(`The build left no ${widgetFile}`);
}
