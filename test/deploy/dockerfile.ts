import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The last stage of a Dockerfile, as far as it can be done without Docker. */
export interface Stage {
  env: Record<string, string>;
  /** What is copied, from the build's context, or from an earlier stage's folder. */
  copies: { from: string | null; sources: string[]; to: string }[];
  /** Shell commands, in order. */
  runs: string[];
  /** What is started. */
  command: string[];
  user: string | null;
}

export function readLastStage(file: string): Stage {
  const text = readFileSync(file, 'utf8').replaceAll(/^#.*\n/gm, '');
  const last = text.slice(text.lastIndexOf('\nFROM '));
  const instructions = last
    .split('\n')
    .map((line) => /^([A-Z]+) (.*)$/.exec(line))
    .flatMap((found) => (found ? [{ name: found[1] ?? '', rest: found[2] ?? '' }] : []));
  const all = (name: string) => instructions.filter((one) => one.name === name).map(({ rest }) => rest);
  return {
    env: Object.fromEntries(all('ENV').flatMap((rest) => rest.split(' ').map((pair) => pair.split('=')))),
    copies: all('COPY').map((rest) => {
      const words = rest.split(' ');
      const from = words[0]?.startsWith('--from=') ? (words.shift() ?? null) : null;
      return { from, to: words.pop() ?? '', sources: words };
    }),
    runs: all('RUN'),
    command: [...all('ENTRYPOINT'), ...all('CMD')].flatMap((rest) => JSON.parse(rest) as string[]),
    user: all('USER')[0] ?? null,
  };
}

/** Copies as COPY does: what is in a folder into a folder, files into a folder that ends in a slash. */
export function copyAll({ copies }: Stage, root: string, folder: string): void {
  for (const { from, sources, to } of copies) {
    for (const source of sources) {
      // What an earlier stage has built is built here as well.
      const path = join(root, from === null ? source : source.replace('/build/', ''));
      const target = join(folder, to, to.endsWith('/') ? basename(source) : '');
      mkdirSync(join(folder, to), { recursive: true });
      cpSync(path, target, {
        recursive: true,
        filter: (one) => !one.includes('/node_modules') && (from !== null || !/\/dist(\/|$)/.test(one)),
      });
    }
  }
}
