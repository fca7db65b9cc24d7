import { type ComponentChildren, render } from 'preact';
import { stageIn } from '../../../stories/support/stage.tsx';
import { dressPage, hostOf, type ThemeName } from '../../../stories/support/surroundings.ts';
import type { LanguageTag } from '../../../widget/language/languages.ts';

interface Story {
  render(args: object, context: { id: string; globals: object }): ComponentChildren;
  play(context: { canvasElement: HTMLElement }): Promise<void>;
}

const files = import.meta.glob<Record<string, Story>>('../../../stories/{steps,parts}/*.stories.tsx', {
  eager: true,
});

/** What is looked for in a story; each finding a sentence. */
export type Check = (widget: HTMLElement) => string[] | Promise<string[]>;

interface Looks {
  themes?: ThemeName[];
  /** A story is played by its German names, and then read in each of them. */
  languages?: LanguageTag[];
  /** Only the stories of whole steps, in which the parts occur. */
  only?: 'steps';
}

/**
 * Shows one story after the other, each in all the looks, and answers what was found: once for each look, with the story
 * where it was met first.
 */
export async function inEachStory(checks: Check[], looks: Looks = {}): Promise<string[]> {
  const { themes = ['light'], languages = ['de'], only = '' } = looks;
  const found = new Map<string, string>();
  for (const [name, story] of stories) {
    if (!name.startsWith(only)) continue;
    const canvas = document.createElement('main');
    document.body.append(canvas);
    render(story.render({}, { id: name, globals: {} }), canvas);
    await story.play({ canvasElement: canvas });
    for (const theme of themes) {
      for (const language of languages) {
        const widget = await dress(canvas, theme, language);
        for (const check of checks) {
          for (const finding of await check(widget)) {
            const text = `${finding} (${theme}, ${language})`;
            if (!found.has(text)) found.set(text, name);
          }
        }
      }
    }
    render(null, canvas);
    canvas.remove();
  }
  dressPage('light');
  return Array.from(found, ([finding, name]) => `${name}: ${finding}`);
}

/** By their names: `steps/2-time Held`. */
const stories = Object.entries(files).flatMap(([path, { default: _, ...exports }]) =>
  Object.entries(exports).map(([name, story]): [string, Story] => {
    return [`${path.replace(/.*stories\/(.*)\.stories\.tsx/, '$1')} ${name}`, story];
  }),
);

/** Puts a look on a story; in another language than its own with all open that can be opened. */
async function dress(canvas: HTMLElement, theme: ThemeName, language: LanguageTag): Promise<HTMLElement> {
  const stage = stageIn(canvas);
  if (!stage) throw new Error('The story shows no widget.');
  const { host, language: spoken } = stage;
  dressPage(theme);
  for (const [name, value] of Object.entries(hostOf(theme))) host.setAttribute(name, value);
  await spoken.follow({ language, languages: '', dir: '' });
  const root = await drawn(canvas);
  if (language === 'de') return root;
  for (const closed of root.querySelectorAll<HTMLElement>('[aria-expanded=false]')) closed.click();
  return drawn(canvas);
}

/** The widget once what has changed is on the screen, also what appears only when a wait is felt. */
async function drawn(canvas: HTMLElement): Promise<HTMLElement> {
  for (;;) {
    await new Promise(requestAnimationFrame);
    // Another language may have replaced it.
    const widget = stageIn(canvas)?.root;
    if (widget && !widget.querySelector('.skeleton:not(.felt)')) return widget;
  }
}
