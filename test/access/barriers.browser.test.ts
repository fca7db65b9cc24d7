import { expect, test, vi } from 'vitest';
import { type ThemeName, themes } from '../../stories/support/surroundings.ts';
import { barriers } from './support/axe.ts';
import { onScreen } from './support/page.ts';
import { inEachStory } from './support/stories.ts';

vi.setConfig({ testTimeout: 120_000 });

test('axe finds nothing in any story, in any theme', async () => {
  await onScreen(1280, 900);
  expect(await inEachStory([barriers], { themes: Object.keys(themes) as ThemeName[] })).toEqual([]);
});
