import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The class of an element, as text or as an expression on one line. */
const classAttribute = /\bclass=(?:"([\w -]+)"|\{(.*?)\}(?=\s|\/?>))/g;
/** The names in an expression: `held ? 'bar sticky' : 'bar'`, or what stands before the changing part of `day ${status}`. */
const literal = /'[\w -]+'|`[\w-]+(?= \$\{)/g;
/** Names whose first part is a class that a template begins with come from data, and stay as they are: `.day.free`. */
const openClass = /class=\{`([\w-]+) \$\{/g;
/** A custom property of our own. */
const innerProperty = /--(_[\w-]+)/g;

/**
 * Gives the classes and the inner custom properties of the styles names of a letter or two, in the built files only. What is
 * `apart`, as patterns of files, is not in them.
 */
export function shortNames(folder: string, apart: string[] = []): Plugin[] {
  const names = chooseNames(readAll(folder, '**/*.tsx', apart), readAll(folder, '**/*.css', apart));
  const eachShort = (text: string) =>
    text.replace(/(?<![\w-])[a-z][\w-]*/g, (name) => names.get(name) ?? name);
  const shortProperty = (_: string, name: string) => `--${names.get(name) ?? name}`;
  return [
    {
      name: 'short-names-of-elements',
      enforce: 'pre',
      transform: {
        filter: { id: /\.tsx$/ },
        handler(code, id) {
          if (/\bclass=\{\s*\n/.test(code)) this.error(`The class must stand on one line: ${id}`);
          return code.replace(classAttribute, (_, text?: string, expression = '') =>
            text ? `class="${eachShort(text)}"` : `class={${expression.replace(literal, eachShort)}}`,
          );
        },
      },
    },
    {
      name: 'short-names-of-styles',
      enforce: 'post',
      transform: {
        filter: { id: /\.css\?inline$/ },
        handler: (code) =>
          code
            .replace(/\.([a-z][\w-]*)/g, (_, name: string) => `.${eachShort(name)}`)
            .replace(innerProperty, shortProperty),
      },
    },
    {
      // Measures the colours of a built widget by their names.
      name: 'short-names-of-colours',
      transform: {
        filter: { id: /\/theme\/contrast\.ts$/ },
        handler: (code) => code.replace(innerProperty, shortProperty),
      },
    },
  ];
}

/** A new name for each class and inner property of the styles: the more often it is written, the shorter. */
export function chooseNames(markup: string, css: string): Map<string, string> {
  const open = new Set(all(markup, openClass));
  const pairs = [...css.matchAll(/\.([\w-]+)\.([\w-]+)/g)];
  const fromData = new Set(
    pairs.flatMap(([, base = '', name = '']) => (open.has(base) && name !== base ? name : [])),
  );
  const classes = all(css, /\.([a-z][\w-]*)/g).filter((name) => !fromData.has(name));
  const written = all(markup, /\bclass=(\S.*)/g).flatMap((text) => all(text, /([a-z][\w-]*)/g));
  const known = new Set(classes);
  return new Map([
    ...mostUsed([...classes, ...written.filter((name) => known.has(name))]),
    ...mostUsed(all(css, innerProperty)),
  ]);
}

function mostUsed(names: string[]): [name: string, short: string][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([name], index) => [name, letters(index)]);
}

function readAll(folder: string, pattern: string, apart: string[]): string {
  const exclude = ['**/node_modules/**', 'dist/**', '**/*.test.*', ...apart];
  const files = globSync(pattern, { cwd: folder, exclude });
  const text = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  return text.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/@import .*/g, '');
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found);
}

/** a … z, aa … zz */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
