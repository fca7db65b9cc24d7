import { parseCLI } from 'vitest/node';
import { provideBrowser } from './browser/provide.ts';
import { buildWidget } from './build/widget.ts';
import { runTests } from './support/run-tests.ts';
import { lastLine } from './support/totals.ts';

// `npm test`: everything, in one line at the end. What follows `--` goes to Vitest: `npm test -- src/booking -t lapses`.
try {
  const { filter, options } = parseCLI(['vitest', 'run', ...process.argv.slice(2)]);
  process.env['TERMIN_BROWSER'] = await provideBrowser();
  await buildWidget();
  const totals = await runTests(filter, options);
  process.exitCode = totals.failed === 0 ? 0 : 1;
  console.log(lastLine(totals));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
  console.log(lastLine({ passed: 0, failed: 1, skipped: 0 }));
}
