import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { provideBrowser } from './browser/provide.ts';
import { runTests } from './support/run-tests.ts';
import { lastLine } from './support/totals.ts';

// `npm run pictures`: compares the stories that are tagged with `picture` with their pictures.
// `npm run pictures -- --accept`: what they look like now is right; draws all pictures anew.
const accept = process.argv.includes('--accept');
const folder = fileURLToPath(new URL('../stories/pictures/', import.meta.url));

process.env['TERMIN_BROWSER'] = await provideBrowser();
rmSync(`${folder}differences`, { recursive: true, force: true });
const totals = await runTests([], { project: ['pictures'], update: accept });
process.exitCode = totals.failed === 0 ? 0 : 1;
if (totals.failed > 0) console.log(`What differs lies in ${folder}differences.`);
console.log(lastLine(totals));
