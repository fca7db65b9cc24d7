import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { root } from '../build/packages.ts';
import { type Declaration, declarationsOf } from './declarations.ts';

const entry = 'sdk/index.ts';

const chapters: [RegExp, string][] = [
  [/^(create-)?client\.ts$/, 'Client'],
  [/^options\.ts$/, 'Options'],
  [/^secrets\.ts$/, 'Ids and secrets'],
  [/^helpers\//, 'Helpers'],
  [/^errors\/guards\.ts$/, 'Guards'],
  [/^errors\//, 'Errors'],
];

/** `docs/reference/sdk.md`: everything that the package exports, as its source declares and explains it. */
export function sdkReference(): string {
  const exported = exportsOf(entry);
  const parts = chapters.map(([pattern, title]) => {
    const mine = exported.filter(({ file }) => chapterOf(file) === pattern);
    return [`## ${title}`, ...mine.map(section)].join('\n\n');
  });
  return [
    '<!-- Made by `npm run docs` from the docstrings of sdk. Change them there. -->',
    '# Reference of @termin/sdk',
    'How it is used is told in [sdk.md](../sdk.md). The schemas of everything on the wire are in `@termin/sdk/contract`; `/docs` of a running server shows them.',
    ...parts,
    '',
  ].join('\n\n');
}

function chapterOf(file: string): RegExp | undefined {
  const found = chapters.find(([pattern]) => pattern.test(file));
  if (!found) throw new Error(`The reference has no chapter for sdk/${file}.`);
  return found[0];
}

/** What an entry re-exports, with the declarations of the files it comes from. */
function exportsOf(file: string): (Declaration & { file: string })[] {
  const { module } = parseSync(file, read(file));
  return module.staticExports
    .flatMap(({ entries }) => entries)
    .map(({ moduleRequest, exportName }) => {
      const from = (moduleRequest?.value ?? '').replace(/^\.\//, '');
      const name = exportName.name ?? '';
      const declaration = declarationsOf(from, read(`sdk/${from}`)).get(name);
      if (!declaration) throw new Error(`${name} is not declared in sdk/${from}.`);
      return { ...declaration, file: from };
    });
}

function section({ name, doc, code }: Declaration): string {
  const [text = '', example] = doc.split(/\n*@example\n/);
  const parts = [`### ${name}`, text, fenced(code), example && `Example:\n\n${fenced(example)}`];
  return parts.filter((part) => part).join('\n\n');
}

const fenced = (code: string) => `\`\`\`ts\n${code}\n\`\`\``;
const read = (file: string) => readFileSync(join(root, file), 'utf8');
