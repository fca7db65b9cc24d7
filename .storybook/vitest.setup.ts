import { afterEach, beforeEach } from 'vitest';
import { listen, type Noise } from '../stories/support/noise.ts';

let noise: Noise;

beforeEach(() => {
  noise = listen();
});

/** Beside what every story is tested for: no noise in the console. */
afterEach(() => {
  const complaints = noise.end();
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
});
