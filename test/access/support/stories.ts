import { type ComponentChildren, render } from 'preact';
import { stageIn } from '../../../stories/support/stage.tsx';
import { dressPage, type ThemeName } from '../../../stories/support/surroundings.ts';

interface Story {
  render(args: object, context: { id: string; globals: object }): ComponentChildren;
  play(context: { canvasElement: HTMLElement }): Promise<void>;
}

const files = import.meta.glob<Record<string, Story>>('../../../stories/{steps,parts}/*.stories.tsx', {
  eager: true,
});

/** What is looked for in a story; each finding a sentence. */
export type Check = (widget: HTMLElement) => string[] | Promise<string[]>;

interface Look {
  theme?: ThemeName;
  language?: string;
  /** Only the stories of whole steps, in which the parts occur. */
  only?: 'steps';
}

/** Shows one story after the other, and answers what was found, once each, with the story where it was met first. */
export async function inEachStory(checks: Check[], look: Look = {}): Promise<string[]> {
  const { theme = 'light', language = 'de', only = '' } = look;
  const found = new Map<string, string>();
  dressPage(theme);
  for (const [name, story] of stories) {
    if (!name.startsWith(only)) continue;
    const canvas = document.createElement('main');
    document.body.append(canvas);
    render(story.render({}, { id: name, globals: { theme } }), canvas);
    await story.play({ canvasElement: canvas });
    const widget = await speak(canvas, language);
    for (const check of checks) {
      for (const finding of await check(widget)) if (!found.has(finding)) found.set(finding, name);
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

/** A story is played by its German names, and then read in another language, with all open that can be opened. */
async function speak(canvas: HTMLElement, language: string): Promise<HTMLElement> {
  const stage = stageIn(canvas);
  if (!stage) throw new Error('The story shows no widget.');
  const { root, language: spoken } = stage;
  if (language !== 'de') {
    await spoken.follow({ language, languages: '', dir: '' });
    await drawn(root);
    for (const closed of root.querySelectorAll<HTMLElement>('[aria-expanded=false]')) closed.click();
  }
  await drawn(root);
  return root;
}

/** Once what has changed is on the screen, also what appears only when a wait is felt. */
async function drawn(widget: HTMLElement): Promise<void> {
  do await new Promise(requestAnimationFrame);
  while (widget.querySelector('.skeleton:not(.felt)'));
}
