import { expect, test, vi } from 'vitest';
import { called } from './support/elements.ts';
import { wanting } from './support/page.ts';
import { type Check, inEachStory } from './support/stories.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Animations that run, and transitions that would. */
const moving: Check = (widget) => {
  const running = (widget.getRootNode() as ShadowRoot).getAnimations().map(({ effect }) => {
    const target = effect instanceof KeyframeEffect ? effect.target : null;
    return `${called(target ?? widget)} moves`;
  });
  const ready = [...widget.querySelectorAll('*')].filter((element) => {
    const { transitionDuration, scrollBehavior } = getComputedStyle(element);
    return transitionDuration.split(', ').some((time) => time !== '0s') || scrollBehavior === 'smooth';
  });
  return [...running, ...ready.map((element) => `${called(element)} would move`)];
};

test('nothing moves for those who want no motion', async () => {
  await wanting({ 'prefers-reduced-motion': 'reduce' });
  expect(await inEachStory([moving])).toEqual([]);
});

test('for others something does', async () => {
  expect(await inEachStory([moving], { only: 'steps' })).not.toEqual([]);
});

/** WCAG 2.2.2: what moves by itself for longer than five seconds could be paused; a skeleton is all there is while it does. */
const blinking: Check = (widget) =>
  (widget.getRootNode() as ShadowRoot)
    .getAnimations()
    .map(({ effect }) => effect as KeyframeEffect)
    .filter((effect) => effect.getTiming().iterations === Number.POSITIVE_INFINITY)
    .flatMap(({ target }) => target ?? [])
    .filter((target) => !target.closest('[aria-busy=true]'))
    .map((target) => `${called(target)} moves, though nothing is awaited`);

test('only what is awaited moves by itself', async () => {
  expect(await inEachStory([blinking])).toEqual([]);
});
