import { widgetBreakdown } from './build/breakdown.ts';
import { buildPackage, copyServerAssets, packages } from './build/packages.ts';
import { type Size, sizeOf } from './build/size.ts';
import { buildWidget, buildWidgetModule, widgetFile } from './build/widget.ts';

// `npm run build`: the packages as they are published. `npm run build -- --widget`: only the file for city pages.
const limit = 33_000;
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
const whole = sizeOf(widgetFile);
const row = (name: string, { raw, gzip, brotli }: Size) =>
  [name.padEnd(18), ...[raw, gzip, brotli].map((count) => bytes(count).padStart(10))].join('');
console.log(`${''.padEnd(18)}     bytes    gzip 9 brotli 11`);
for (const [part, size] of await widgetBreakdown()) console.log(row(`  ${part}`, size));
console.log(row('termin-widget.js', whole));
if (whole.brotli > limit) {
  console.error(`termin-widget.js is too large: at most ${bytes(limit)} bytes brotli are allowed.`);
  process.exitCode = 1;
}
