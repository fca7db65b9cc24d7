import { join } from 'node:path';
import { StrykerCli } from '@stryker-mutator/core';
import { root } from './build/packages.ts';

// `npm run mutate`: changes the code in every way that tests should notice, and counts what they do not. For a part:
// `npm run mutate -- --mutate src/booking/bits.ts`.
const config = join(root, 'test/mutation/stryker.config.json');
new StrykerCli([process.execPath, 'stryker', 'run', config, ...process.argv.slice(2)]).run();
