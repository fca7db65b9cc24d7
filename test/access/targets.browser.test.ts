import { expect, test, vi } from 'vitest';
import { called, controls, visible } from './support/elements.ts';
import { onScreen } from './support/page.ts';
import { type Check, inEachStory } from './support/stories.ts';

vi.setConfig({ testTimeout: 60_000 });

const least = 24;

/** Where a finger may land: a label counts for its box. */
const place = (element: HTMLElement) => (element.closest('label') ?? element).getBoundingClientRect();

/** Whether a circle of 24 pixels in the middle of a small target would touch another one: WCAG 2.5.8 wants that room. */
function crowded(small: DOMRect, other: DOMRect): boolean {
  const x = (small.left + small.right) / 2;
  const y = (small.top + small.bottom) / 2;
  const beside = Math.max(other.left - x, x - other.right, 0);
  const above = Math.max(other.top - y, y - other.bottom, 0);
  return Math.hypot(beside, above) < least / 2;
}

const reachable: Check = (widget) => {
  const targets = visible(widget, controls).concat(visible(widget, '.day-part input'));
  return targets.flatMap((element) => {
    const own = place(element);
    if (own.width >= least && own.height >= least) return [];
    const others = targets.filter((it) => it !== element).map(place);
    return others.some((other) => crowded(own, other))
      ? [`${called(element)} is ${Math.round(own.width)} by ${Math.round(own.height)} pixels`]
      : [];
  });
};

/** What is pressed again and again, with a thumb. */
const forFingers: Check = (widget) =>
  visible(widget, '.day, .time-button, .button, .input, .day-part label, .service-row').flatMap((element) => {
    const { height, width } = element.getBoundingClientRect();
    return element.matches('button, input, label') && (height < 44 || width < 36)
      ? [`${called(element)} is ${width.toFixed(1)} by ${height.toFixed(1)} pixels`]
      : [];
  });

test.each([320, 1280])(
  'every target is 24 pixels large or has that room to itself; days, times, buttons and fields are 44 pixels high, %i wide',
  async (width) => {
    await onScreen(width, 900);
    expect(await inEachStory([reachable, forFingers])).toEqual([]);
  },
);
