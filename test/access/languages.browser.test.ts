import { expect, test, vi } from 'vitest';
import { type LanguageTag, languageNames } from '../../widget/language/languages.ts';
import { barriers, barriersButColours } from './support/axe.ts';
import { onScreen } from './support/page.ts';
import { inEachStory } from './support/stories.ts';

vi.setConfig({ testTimeout: 120_000 });

test('axe finds nothing in any state of any step, in any language', async () => {
  const languages = Object.keys(languageNames) as LanguageTag[];
  expect(await inEachStory([barriersButColours], { languages, only: 'steps' })).toEqual([]);
});

// Longer words, another direction, other texts altogether.
test('axe finds nothing in languages of every kind on a wide screen', async () => {
  await onScreen(1280, 900);
  const languages: LanguageTag[] = ['en', 'ar', 'de-simple'];
  expect(await inEachStory([barriers], { languages, only: 'steps' })).toEqual([]);
});
