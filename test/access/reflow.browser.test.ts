import { expect, test, vi } from 'vitest';
import { called, visible } from './support/elements.ts';
import { onScreen } from './support/page.ts';
import { type Check, inEachStory } from './support/stories.ts';

vi.setConfig({ testTimeout: 60_000 });

const hostOf = (widget: HTMLElement) => (widget.getRootNode() as ShadowRoot).host as HTMLElement;

const sticksOut: Check = (widget) => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = visible(widget).filter((element) => element.getBoundingClientRect().right > clientWidth);
  return [`The page is ${scrollWidth - clientWidth} pixels wider than the screen: ${wide.map(called)[0]}`];
};

/** Text that its box cuts off; what can be scrolled to is not. */
const cutOff: Check = (widget) =>
  visible(widget).flatMap((element) => {
    const { overflowX, overflowY, fontSize } = getComputedStyle(element);
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
    const wider = hides(overflowX) && scrollWidth > clientWidth + 1;
    const higher = hides(overflowY) && scrollHeight > clientHeight + 1;
    return (wider || higher) && fontSize !== '0px' && element.textContent?.trim()
      ? [`${called(element)} is cut off by ${scrollWidth - clientWidth} and ${scrollHeight - clientHeight}`]
      : [];
  });

/** What stays at an edge of the screen leaves room for the rest. */
const covers: Check = (widget) =>
  visible(widget)
    .filter((element) => getComputedStyle(element).position === 'sticky')
    .filter((element) => getComputedStyle(element).insetBlockEnd !== 'auto')
    .filter((element) => element.offsetHeight > innerHeight / 2)
    .map((element) => `${called(element)} covers ${element.offsetHeight} of ${innerHeight} pixels`);

// A window of 1280 by 1024 at 400 %.
test('at 400 % everything is there, in one column, and nothing is cut off', async () => {
  await onScreen(320, 256);
  expect(await inEachStory([sticksOut, cutOff, covers])).toEqual([]);
});

const spacing = new CSSStyleSheet();
spacing.replaceSync(`* {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`);

const spaced =
  (check: Check): Check =>
  (widget) => {
    (widget.getRootNode() as ShadowRoot).adoptedStyleSheets.push(spacing);
    return check(widget);
  };

test.each([320, 1280])('with the widest text spacing nothing is cut off, %i wide', async (width) => {
  await onScreen(width, 900);
  expect(await inEachStory([spaced(sticksOut), cutOff])).toEqual([]);
});

const twice =
  (check: Check): Check =>
  async (widget) => {
    hostOf(widget).style.fontSize = '32px';
    await new Promise(requestAnimationFrame);
    return check(widget);
  };

test.each([640, 1280])('with text of twice the size nothing is cut off, %i wide', async (width) => {
  await onScreen(width, 900);
  expect(await inEachStory([twice(sticksOut), cutOff])).toEqual([]);
});

test('the screen may be held either way', async () => {
  await onScreen(896, 414);
  expect(await inEachStory([sticksOut, covers])).toEqual([]);
});
