import { build, minifySync, type Rolldown } from 'vite';
import { configOf } from '../../widget/vite.elements.ts';
import { compressed, type Size } from './size.ts';

/** What the widget's file consists of; the first pattern that a module's path matches says where it belongs. */
const parts: [string, RegExp][] = [
  ['preact', /node_modules\/preact\//],
  ['signals', /node_modules\/@preact\//],
  ['flow', /\/sdk\/flow\//],
  ['sdk', /\/sdk\//],
  ['styles', /\.css\b/],
  ['texts', /\/messages\//],
  ['components', /./],
];

/** Each part minified and compressed alone: together a little more than the file, which compresses across them. */
export async function widgetBreakdown(): Promise<[part: string, size: Size][]> {
  const config = configOf('widget');
  const built = await build({ ...config, build: { ...config.build, write: false } });
  const [{ output }] = built as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  const code = new Map(parts.map(([part]) => [part, '']));
  for (const [id, module] of Object.entries(output[0].modules)) {
    const [part = ''] = parts.find(([, pattern]) => pattern.test(id)) ?? [];
    code.set(
      part,
      (code.get(part) ?? '') + minifySync(id, module.code ?? '', { module: true, compress: false }).code,
    );
  }
  return [...code].map(([part, text]) => [part, compressed(Buffer.from(text))]);
}
