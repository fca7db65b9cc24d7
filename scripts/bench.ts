import { parseArgs } from 'node:util';
import { bench } from '../test/bench/bench.ts';

// `npm run bench`: how quick it is, beside what it is measured against. `-- --rounds 9 --seconds 8` for more certainty.
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
  },
});
await bench({ rounds: Number(values.rounds), seconds: Number(values.seconds) });
