import { type ComponentChildren, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { dressPage, hostOf, type ThemeName, themes } from '../../stories/support/surroundings.ts';
import { type LanguageTag, languageNames } from '../../widget/language/languages.ts';
import { barriers, barriersButColours } from './support/axe.ts';
import { onScreen } from './support/page.ts';

vi.setConfig({ testTimeout: 120_000 });

interface Story {
  args?: object;
  play(context: { canvasElement: HTMLElement; globals: object }): Promise<void>;
}
interface Stories {
  default: {
    args: object;
    render?(args: object, context: { id: string; globals: object }): ComponentChildren;
  };
}
type Shown = Story & { render?: Stories['default']['render'] };

/** Board, desk and kiosk in all their states. */
const files = import.meta.glob<Stories & Record<string, Shown>>('../../stories/day/*.stories.tsx', {
  eager: true,
});
const stories = Object.entries(files).flatMap(([path, { default: meta, ...exports }]) =>
  Object.entries(exports).map(([name, story]) => ({
    name: `${path.replace(/.*\/(.*)\.stories\.tsx/, '$1')} ${name}`,
    async show(): Promise<HTMLElement> {
      const canvas = document.createElement('main');
      document.body.append(canvas);
      const draw = story.render ?? meta.render;
      if (!draw) throw new Error('The story draws nothing.');
      render(draw({ ...meta.args, ...story.args }, { id: name, globals: {} }), canvas);
      await story.play({ canvasElement: canvas, globals: {} });
      const element = canvas.querySelector<HTMLElement>('termin-board, termin-desk, termin-kiosk');
      if (!element) throw new Error('The story shows no element.');
      return element;
    },
  })),
);

const drawn = ({ shadowRoot }: HTMLElement) => shadowRoot?.querySelector<HTMLElement>('.widget') ?? null;

/** What stands in the element once it speaks the language. */
async function speaking(element: HTMLElement, language: LanguageTag): Promise<HTMLElement> {
  element.lang = language;
  return vi.waitFor(() => {
    const widget = drawn(element);
    if (widget?.lang !== language) throw new Error(`It does not speak ${language}.`);
    return widget;
  });
}

afterEach(() => {
  for (const canvas of document.querySelectorAll('main')) {
    render(null, canvas);
    canvas.remove();
  }
  dressPage('light');
});

test.each(stories)('axe finds nothing in any theme and language: $name', async ({ show }) => {
  await onScreen(1280, 900);
  const element = await show();
  const found: string[] = [];
  for (const theme of Object.keys(themes) as ThemeName[]) {
    dressPage(theme);
    for (const [name, value] of Object.entries(hostOf(theme))) element.setAttribute(name, value);
    const widget = drawn(element);
    if (widget) found.push(...(await barriers(widget)).map((finding) => `${finding} (${theme})`));
  }
  for (const language of Object.keys(languageNames) as LanguageTag[]) {
    const widget = await speaking(element, language);
    found.push(...(await barriersButColours(widget)).map((finding) => `${finding} (${language})`));
  }
  expect(found).toEqual([]);
});

// The upright display has a size of its own.
const asWideAsTheScreen = stories.filter(({ name }) => name !== 'board Portrait');

test.each(asWideAsTheScreen)(
  'at 400 % it is no wider than the screen, in any language: $name',
  async ({ show }) => {
    await onScreen(320, 256);
    const element = await show();
    const wider: string[] = [];
    for (const language of Object.keys(languageNames) as LanguageTag[]) {
      await speaking(element, language);
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth > clientWidth) wider.push(`${language}: by ${scrollWidth - clientWidth} pixels`);
    }
    expect(wider).toEqual([]);
  },
);
