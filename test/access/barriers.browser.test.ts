import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { type ThemeName, themes } from '../../stories/support/surroundings.ts';
import { languageNames } from '../../widget/language/languages.ts';
import { onScreen } from './support/page.ts';
import { type Check, inEachStory } from './support/stories.ts';

vi.setConfig({ testTimeout: 120_000 });

// What depends on colours depends on the theme; all else on the language.
const colours = ['color-contrast', 'link-in-text-block'];
const always = {
  // The widget is a piece of a page.
  region: { enabled: false },
  'label-content-name-mismatch': { enabled: true },
  'css-orientation-lock': { enabled: true },
  'focus-order-semantics': { enabled: true },
  'hidden-content': { enabled: false },
};
const withoutColours = { ...always, ...Object.fromEntries(colours.map((id) => [id, { enabled: false }])) };

/** What axe finds with its rules for WCAG 2.2 A and AA, its best practices, and what it calls experiments. */
const barriers =
  (rules: axe.RuleObject): Check =>
  async (widget) => {
    const { violations } = await axe.run((widget.getRootNode() as ShadowRoot).host, { rules });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
    );
  };

test.each(Object.keys(themes) as ThemeName[])('axe finds nothing in any story, %s', async (theme) => {
  await onScreen(1280, 900);
  expect(await inEachStory([barriers(always)], { theme })).toEqual([]);
});

test.each(Object.keys(languageNames))(
  'axe finds nothing in any state of any step, in %s',
  async (language) => {
    expect(await inEachStory([barriers(withoutColours)], { language, only: 'steps' })).toEqual([]);
  },
);
