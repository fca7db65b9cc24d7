import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build/packages.ts';

/** The programs of a guide by their file names: what stands in its fenced blocks that name one, ` ```ts teaser.ts `. */
export function snippetsOf(guide: string): Map<string, string> {
  const text = readFileSync(join(root, guide), 'utf8');
  return new Map(
    Array.from(text.matchAll(/```[jt]s (\S+)\n([\s\S]*?)```/g), ([, file = '', code = '']) => [file, code]),
  );
}

/** The program under «Quick start». Throws where the guide has none. */
export function quickStartOf(guide: string): string {
  const text = readFileSync(join(root, guide), 'utf8');
  const [, code] = /## Quick start[\s\S]*?```ts\n([\s\S]*?)```/.exec(text) ?? [];
  if (!code) throw new Error(`${guide} has no quick start.`);
  return code;
}
