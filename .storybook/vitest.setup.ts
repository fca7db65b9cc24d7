import { afterEach, beforeEach } from 'vitest';
import { barriersInEveryLook } from '../stories/support/every-look.ts';
import { listen, type Noise } from '../stories/support/noise.ts';

let noise: Noise;

beforeEach(() => {
  noise = listen();
});

/** Beside what every story is tested for: no noise in the console, and steps are looked at in other themes and languages too. */
afterEach(async ({ task }) => {
  const id = 'storyId' in task.meta ? String(task.meta.storyId) : '';
  const barriers = id.startsWith('steps-') ? await barriersInEveryLook() : [];
  const complaints = [...barriers, ...noise.end()];
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
});
