import { type CliOptions, startVitest, type TestModule, type TestSuite } from 'vitest/node';
import type { Totals } from './totals.ts';

/**
 * Runs the tests once, with failures shown as they come. What fails outside a test (a file that cannot be loaded, a
 * hook, an error nobody caught, no test found) counts as one failure each.
 */
export async function runTests(filter: string[], options: CliOptions): Promise<Totals> {
  const vitest = await startVitest(filter, { ...options, watch: false });
  const modules = vitest.state.getTestModules();
  const outside =
    vitest.state.getUnhandledErrors().length + modules.reduce((sum, it) => sum + failures(it), 0);
  await vitest.close();

  const totals: Totals = { passed: 0, failed: outside, skipped: 0 };
  for (const test of modules.flatMap((module) => [...module.children.allTests()])) {
    const { state } = test.result();
    if (state === 'passed') totals.passed += 1;
    else if (state === 'skipped') totals.skipped += 1;
    // A test that was never run to its end did not pass.
    else totals.failed += 1;
  }
  if (totals.passed + totals.failed === 0) {
    console.error('No test was run.');
    totals.failed = 1;
  }
  // Vitest's own verdict, e.g. on coverage thresholds.
  if (totals.failed === 0 && process.exitCode) totals.failed = 1;
  return totals;
}

function failures(module: TestModule): number {
  const suites: TestSuite[] = [...module.children.allSuites()];
  return [module, ...suites].reduce((sum, it) => sum + it.errors().length, 0);
}
