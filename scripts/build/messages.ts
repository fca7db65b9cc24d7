import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { de as board } from '../../widget/board/messages/de.ts';
import { de as desk } from '../../widget/desk/messages/de.ts';
import { de as kiosk } from '../../widget/kiosk/messages/de.ts';
import { de } from '../../widget/messages/de.ts';
import { root } from './packages.ts';

/** Texts that the widget looks up by a name it has at hand, such as `t.steps[step]`; a group stands for all in it. */
const lookedUp = [
  ...['steps', 'time.parts', 'details.labels', 'details.hints', 'details.missing', 'details.invalid'],
  ...['time.free', 'time.lapsed', 'time.gone', 'refusals'],
  ...['people.views', 'people.nobody', 'failed.titles'],
];

const ofTheDay = { board, desk, kiosk };
const elsewhere = ['**/node_modules/**', 'dist/**', '**/messages/**', '**/*.test.*', '**/testing/**'];

/** The texts, as `services.title`, that no source of their element reads. They would have to be translated for nobody. */
export function unusedMessages(): string[] {
  const apart = [...Object.keys(ofTheDay), 'day'].map((folder) => `${folder}/**`);
  return [
    ...unusedIn(sources('**/*.{ts,tsx}', apart), de),
    ...Object.entries(ofTheDay).flatMap(([element, texts]) =>
      unusedIn(sources(`{day,${element}}/**/*.{ts,tsx}`), texts).map((text) => `${element}: ${text}`),
    ),
  ];
}

function sources(pattern: string, apart: string[] = []): string[] {
  const folder = join(root, 'widget');
  const files = globSync(pattern, { cwd: folder, exclude: [...elsewhere, ...apart] });
  return files.map((file) => readFileSync(join(folder, file), 'utf8'));
}

export function unusedIn(sources: string[], messages: object): string[] {
  const read = new Set(sources.map(withoutAliases).flatMap((text) => text.match(/\bt(\.\w+)+/g) ?? []));
  return paths(messages).filter((path) => {
    const byName = lookedUp.some((name) => path === name || path.startsWith(`${name}.`));
    return !byName && ![...read].some((found) => `${found}.`.startsWith(`t.${path}.`));
  });
}

/** `words.title` after `words = t.services`, and `failures.safe` after `{ failures } = t`, are what they stand for. */
function withoutAliases(source: string): string {
  const named = [...source.matchAll(/const (\w+) = t\.(\w+);/g)];
  const taken = [...source.matchAll(/\{ (\w+) \}(?:: Messages| = t\b)/g)].map(([all, name = '']) => [
    all,
    name,
    name,
  ]);
  return [...named, ...taken].reduce(
    (text, [, alias = '', group = '']) =>
      text.replace(new RegExp(`(?<![.\\w])${alias}\\.`, 'g'), `t.${group}.`),
    source,
  );
}

function paths(messages: object): string[] {
  return Object.entries(messages).flatMap(([key, text]) =>
    typeof text === 'object' ? paths(text).map((path) => `${key}.${path}`) : [key],
  );
}
