import { elements } from '../widget/vite.elements.ts';
import { widgetBreakdown } from './build/breakdown.ts';
import { unusedMessages } from './build/messages.ts';
import { buildPackage, copyServerAssets, packages } from './build/packages.ts';
import { limits, type Size, sizeOf } from './build/size.ts';
import { buildWidget, buildWidgetModules, elementFile, languageFiles } from './build/widget.ts';

// `npm run build`: the packages as they are published. `npm run build -- --widget`: only the file for city pages.
const bytes = (count: number) => count.toLocaleString('en');

if (!process.argv.includes('--widget')) {
  for (const name of packages) {
    console.log(`Compiling ${name} …`);
    await buildPackage(name);
  }
  copyServerAssets();
  await buildWidgetModules();
}
await buildWidget();
const row = (name: string, { raw, gzip, brotli }: Size) =>
  [name.padEnd(22), ...[raw, gzip, brotli].map((count) => bytes(count).padStart(10))].join('');
console.log(`${''.padEnd(22)}     bytes    gzip 9 brotli 11`);
for (const [part, size] of await widgetBreakdown()) console.log(row(`  ${part}`, size));
for (const element of elements) {
  const size = sizeOf(elementFile(element));
  console.log(row(`termin-${element}.js`, size));
  hold(`termin-${element}.js`, size, limits[element]);
}
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
