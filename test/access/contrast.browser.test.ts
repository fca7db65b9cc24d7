import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type ThemeName, themes } from '../../stories/support/surroundings.ts';
import { around, backgroundOf, colourOf, contrast, over } from './support/colours.ts';
import { called, controls, visible } from './support/elements.ts';
import { onScreen } from './support/page.ts';
import { type Check, inEachStory } from './support/stories.ts';

vi.setConfig({ testTimeout: 60_000 });

const everyTheme = Object.keys(themes) as ThemeName[];

/** 4.5, or 3 for large text. */
function wantedFor({ fontSize, fontWeight }: CSSStyleDeclaration): number {
  const size = Number.parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
}

const low = (what: string, ratio: number, wanted: number) =>
  ratio < wanted ? [`${what} has ${ratio.toFixed(2)} to 1`] : [];

const hasText = (element: Element) =>
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');

const texts: Check = (widget) =>
  visible(widget)
    .filter(hasText)
    .flatMap((element) => {
      const style = getComputedStyle(element);
      if (Number.parseFloat(style.fontSize) === 0) return [];
      const behind = backgroundOf(element);
      return low(called(element), contrast(over(colourOf(style.color), behind), behind), wantedFor(style));
    });

const placeholders: Check = (widget) =>
  visible(widget, '[placeholder]').flatMap((element) => {
    const colour = colourOf(getComputedStyle(element, '::placeholder').color);
    return low(`Placeholder of ${called(element)}`, contrast(colour, backgroundOf(element)), 4.5);
  });

test('every text can be read', async () => {
  await onScreen(1280, 900);
  expect(await inEachStory([texts, placeholders], { themes: everyTheme })).toEqual([]);
});

const icons: Check = (widget) =>
  visible(widget, '.icon').flatMap((icon) => {
    const behind = backgroundOf(icon);
    return low(
      called(icon.parentElement ?? icon),
      contrast(colourOf(getComputedStyle(icon).stroke), behind),
      3,
    );
  });

/** Fields are known by their border alone. */
const borders: Check = (widget) =>
  visible(widget, '.input, .day-part, .time-button, .button').flatMap((element) => {
    const border = colourOf(getComputedStyle(element).borderTopColor);
    return low(`Border of ${called(element)}`, contrast(border, backgroundOf(around(element))), 3);
  });

/** What is chosen, beside what could be. */
const states: Check = (widget) =>
  [
    ['[aria-selected=true] > .day', '[aria-selected=false] > .day.free'],
    ['.time-button[aria-pressed=true]', '.time-button[aria-pressed=false]'],
  ].flatMap(([on = '', off = '']) => {
    const [chosen] = visible(widget, on);
    const [other] = visible(widget, off);
    return chosen && other ? low(called(chosen), contrast(backgroundOf(chosen), backgroundOf(other)), 3) : [];
  });

test('icons, borders of controls, and what is chosen can be told from what is around', async () => {
  await onScreen(1280, 900);
  expect(await inEachStory([icons, borders, states], { themes: everyTheme })).toEqual([]);
});

/** The element that shows that another one has the focus. */
const ringed = (element: HTMLElement) =>
  [element, element.closest('label')].find((it) => it && getComputedStyle(it).outlineStyle !== 'none');

const rings: Check = (widget) =>
  visible(widget, controls).flatMap((element) => {
    element.focus();
    const shown = ringed(element);
    if (!shown) return [`${called(element)} does not show the focus`];
    const { outlineColor, outlineOffset, outlineWidth } = getComputedStyle(shown);
    const inside = Number.parseFloat(outlineOffset) < 0;
    const behind = backgroundOf(inside ? shown : around(shown));
    const thin = Number.parseFloat(outlineWidth) < 2 ? [`${called(element)}: a thin ring`] : [];
    return [...thin, ...low(`Ring of ${called(element)}`, contrast(colourOf(outlineColor), behind), 3)];
  });

test('whatever takes the focus shows a ring that stands out', async () => {
  await onScreen(1280, 900);
  // What gets the focus from now on shows it.
  await userEvent.keyboard('{Tab}');
  expect(await inEachStory([rings], { themes: everyTheme })).toEqual([]);
});
