import { buildPackage, copyServerAssets, packages } from './build/packages.ts';
import { sizeOf } from './build/size.ts';
import { buildWidget, buildWidgetModule, widgetFile } from './build/widget.ts';

// `npm run build`: the packages as they are published. `npm run build -- --widget`: only the file for city pages.
const limit = 40_000;
const bytes = (count: number) => count.toLocaleString('en');

if (!process.argv.includes('--widget')) {
  for (const name of packages) {
    console.log(`Compiling ${name} …`);
    await buildPackage(name);
  }
  copyServerAssets();
  await buildWidgetModule();
}
await buildWidget();
const { raw, gzip, brotli } = sizeOf(widgetFile);
console.log(`termin-widget.js: ${bytes(raw)} bytes, gzip ${bytes(gzip)}, brotli ${bytes(brotli)}`);
if (brotli > limit) {
  console.error(`termin-widget.js is too large: at most ${bytes(limit)} bytes brotli are allowed.`);
  process.exitCode = 1;
}
