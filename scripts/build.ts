import { widgetBreakdown } from './build/breakdown.ts';
import { unusedMessages } from './build/messages.ts';
import { buildPackage, copyServerAssets, packages } from './build/packages.ts';
import { limits, type Size, sizeOf } from './build/size.ts';
import { buildWidget, buildWidgetModule, languageFiles, widgetFile } from './build/widget.ts';

// `npm run build`: the packages as they are published. `npm run build -- --widget`: only the file for city pages.
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
  [name.padEnd(22), ...[raw, gzip, brotli].map((count) => bytes(count).padStart(10))].join('');
console.log(`${''.padEnd(22)}     bytes    gzip 9 brotli 11`);
for (const [part, size] of await widgetBreakdown()) console.log(row(`  ${part}`, size));
console.log(row('termin-widget.js', whole));
hold('termin-widget.js', whole, limits.widget);
for (const [language, file] of languageFiles()) {
  const size = sizeOf(file);
  console.log(row(`messages/${language}.js`, size));
  hold(language, size, limits.language);
}
for (const text of unusedMessages()) fail(`No source of the widget reads the text ${text}.`);

function hold(name: string, { brotli }: Size, most: number): void {
  if (brotli > most) fail(`${name} is too large: at most ${bytes(most)} bytes brotli are allowed.`);
}

function fail(why: string): void {
  console.error(why);
  process.exitCode = 1;
}
