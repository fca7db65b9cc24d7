import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { around, backgroundOf, colourOf, contrast } from './support/colours.ts';
import { called, controls, visible } from './support/elements.ts';
import { onScreen, wanting } from './support/page.ts';
import { type Check, inEachStory } from './support/stories.ts';

vi.setConfig({ testTimeout: 60_000 });

const marks = ['borderBottomStyle', 'outlineStyle', 'boxShadow', 'textDecorationLine', 'fontWeight'] as const;

/** What of an element's looks is left to those who see no colours, or whose system chooses them. */
function shape(element: Element): string {
  return [element, ...element.children]
    .map((it) => marks.map((mark) => getComputedStyle(it)[mark]).join(' '))
    .join(', ');
}

const dayStates = ['free', 'full', 'closed', 'unreleased'];

/** Elements in different states that look the same but for their colour. */
const lookAlike: Check = (widget) => {
  const legend = dayStates.flatMap((state) => visible(widget, `.legend .${state}`));
  const shapes = legend.map(shape);
  return legend
    .filter((_, at) => shapes.indexOf(shapes[at] ?? '') !== at)
    .map((element) => `${called(element)} differs from others by its colour alone`);
};

test('every state of a day has a look of its own without colours', async () => {
  expect(await inEachStory([lookAlike])).toEqual([]);
});

/** Where a control has neither a border, nor an outline, nor an underline, nor words, nobody finds it. */
const findable: Check = (widget) =>
  visible(widget, '.input, .time-button, .button, .pill, .day.free, .day-part').flatMap((element) => {
    const { borderTopStyle, borderTopWidth, outlineStyle } = getComputedStyle(element);
    const bordered = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0;
    return bordered || outlineStyle !== 'none' ? [] : [`${called(element)} has no edge`];
  });

function systemColour(name: string): string {
  const probe = document.createElement('i');
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

const chosen = '[aria-pressed=true], [aria-selected=true] > .day, .day-part label:has(:checked)';

/** What is chosen is framed in the system's colour for it. */
const framed: Check = (widget) =>
  visible(widget, chosen).flatMap((element) => {
    const { outlineStyle, outlineColor } = getComputedStyle(element);
    return outlineStyle === 'solid' && outlineColor === systemColour('Highlight')
      ? []
      : [`${called(element)} is not marked as chosen`];
  });

const drawn: Check = (widget) =>
  visible(widget, '.icon').flatMap((icon) => {
    const ratio = contrast(colourOf(getComputedStyle(icon).stroke), backgroundOf(icon));
    return ratio < 3
      ? [`The icon of ${called(icon.parentElement ?? icon)} has ${ratio.toFixed(2)} to 1`]
      : [];
  });

const ringed: Check = (widget) =>
  visible(widget, controls).flatMap((element) => {
    element.focus();
    const shown = [element, element.closest('label')].find(
      (it) => it && getComputedStyle(it).outlineStyle !== 'none',
    );
    if (!shown) return [`${called(element)} does not show the focus`];
    const ring = colourOf(getComputedStyle(shown).outlineColor);
    return contrast(ring, backgroundOf(around(shown))) < 3 ? [`${called(element)}: a faint ring`] : [];
  });

test.each(['light', 'dark'])(
  'where the system chooses the colours, controls, what is chosen, icons and focus are seen, %s',
  async (scheme) => {
    await onScreen(1280, 900);
    await wanting({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    // What gets the focus from now on shows it.
    await userEvent.keyboard('{Tab}');
    expect(await inEachStory([findable, framed, drawn, ringed])).toEqual([]);
  },
);
