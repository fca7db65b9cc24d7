import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Bundles one of the pages' scripts beside this file as its own project would: widget and framework from npm. */
export async function bundle(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    root: fileURLToPath(new URL('.', import.meta.url)),
    resolve: { alias: { '@termin/widget/termin-widget.js': widget } },
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    build: { write: false, lib: { entry, formats: ['es'], fileName: 'page' }, target: 'esnext' },
  });
  const [bundled] = [output].flat();
  if (!bundled || !('output' in bundled)) throw new Error(`${entry} was not bundled`);
  return bundled.output[0].code;
}

const widget = fileURLToPath(new URL('../../../widget/dist/termin-widget.js', import.meta.url));
