import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'vite';
import { root } from '../build/packages.ts';
import { type Declaration, declarationsOf } from './declarations.ts';

/** A page of the reference: what one entry of the package exports, in chapters by the files it comes from. */
interface Page {
  entry: string;
  title: string;
  about: string;
  /** Files under `sdk/` and the chapter's heading; each export belongs to the first that fits. */
  chapters: [RegExp, string][];
  /** Told on another page. */
  elsewhere?: string;
}

const sdk: Page = {
  entry: 'sdk/index.ts',
  title: '@termin/sdk',
  about:
    'How it is used is told in [sdk.md](../sdk.md). The other entries: [@termin/sdk/flow](sdk-flow.md), [@termin/sdk/bare](sdk-bare.md), [@termin/sdk/contract](sdk-contract.md).',
  chapters: [
    [/^(create-)?client\.ts$/, 'Client'],
    [/^day\//, 'The day of the appointment'],
    [/^options\.ts$/, 'Options'],
    [/^secrets\.ts$/, 'Ids and secrets'],
    [/^helpers\//, 'Helpers'],
    [/^errors\/guards\.ts$/, 'Guards'],
    [/^errors\//, 'Errors'],
  ],
};

const flow: Page = {
  entry: 'sdk/flow/index.ts',
  title: '@termin/sdk/flow',
  about:
    'The way to an appointment without a face. How it is used is told in [Your own face](../sdk.md#your-own-face). `ReadonlySignal` is that of `@preact/signals-core`.',
  chapters: [
    [/booking-flow\.ts$/, 'The flow'],
    [/steps\.ts$/, 'Steps'],
    [/(catalogue|resource)\.ts$/, 'Catalogue'],
    [/selection\.ts$/, 'Services'],
    [/preferences\.ts$/, 'Offices and parts of the day'],
    [/calendar\.ts$/, 'Days and times'],
    [/hold\.ts$/, 'Hold'],
    [/form\.ts$/, 'Form'],
    [/booking\.ts$/, 'Booking'],
    [/snapshot\.ts$/, 'What a reload brings back'],
    [/plain-date\.ts$/, 'Days as text'],
  ],
};

const bare: Page = {
  entry: 'sdk/bare.ts',
  title: '@termin/sdk/bare',
  about:
    'The client without zod, for pages where each kilobyte counts. What it shares with [@termin/sdk](sdk.md) is told there.',
  chapters: [
    [/^create-bare-client\.ts$/, 'Client'],
    [/^day\//, 'The day of the appointment'],
    [/^contract\//, 'Checks and texts of the contract'],
  ],
  elsewhere: 'sdk/index.ts',
};

const contract: Page = {
  entry: 'sdk/contract/index.ts',
  title: '@termin/sdk/contract',
  about:
    'The schemas of everything on the wire, made with zod/mini, each with a type of the same name. `/docs` of a running server shows them at their operations.',
  chapters: [
    [/(common|patterns)\.ts$/, 'Basics'],
    [/selection(-text)?\.ts$/, 'Selection'],
    [/(catalogue|duration|minutes.*)\.ts$/, 'Catalogue'],
    [/availability\.ts$/, 'Days and times'],
    [/(hold|proof)\.ts$/, 'Hold'],
    [/(booking|customer-checks)\.ts$/, 'Booking'],
    [/day\.ts$/, 'The day of the appointment'],
    [/staff\.ts$/, 'Staff'],
    [/problem\.ts$/, 'Problems'],
  ],
};

/** The pages by their path from the root: everything that the package exports, as its source declares and explains it. */
export const sdkReference: Record<string, () => string> = {
  'docs/reference/sdk.md': () => pageOf(sdk),
  'docs/reference/sdk-flow.md': () => pageOf(flow),
  'docs/reference/sdk-bare.md': () => pageOf(bare),
  'docs/reference/sdk-contract.md': () => pageOf(contract),
};

function pageOf({ entry, title, about, chapters, elsewhere }: Page): string {
  const known = new Set(elsewhere ? exportsOf(elsewhere).map(({ name }) => name) : []);
  const exported = exportsOf(entry).filter(({ name }) => !known.has(name));
  const chapterOf = (file: string) => {
    const found = chapters.find(([pattern]) => pattern.test(file));
    if (!found) throw new Error(`The reference of ${title} has no chapter for sdk/${file}.`);
    return found[0];
  };
  const parts = chapters.flatMap(([pattern, heading]) => {
    const mine = exported.filter(({ file }) => chapterOf(file) === pattern);
    return mine.length > 0 ? [[`## ${heading}`, ...mine.map(section)].join('\n\n')] : [];
  });
  return [
    '<!-- Made by `npm run docs` from the docstrings of sdk. Change them there. -->',
    `# Reference of ${title}`,
    about,
    ...parts,
    '',
  ].join('\n\n');
}

/** What an entry re-exports, with the declarations of the files it comes from; other packages' own are left out. */
function exportsOf(entry: string): (Declaration & { file: string })[] {
  const { module } = parseSync(entry, read(entry));
  return module.staticExports
    .flatMap(({ entries }) => entries)
    .filter(({ moduleRequest }) => moduleRequest?.value.startsWith('.'))
    .flatMap(({ moduleRequest, exportName: { name } }) => {
      const from = posix.join(posix.dirname(entry), moduleRequest?.value ?? '');
      const declarations = declarationsOf(from, read(from));
      const declaration = declarations.get(name ?? '');
      if (name && !declaration) throw new Error(`${name} is not declared in ${from}.`);
      // Without a name it is all of the file.
      const exported = declaration ? [declaration] : [...declarations.values()];
      return exported.map((one) => ({ ...one, file: posix.relative('sdk', from) }));
    });
}

function section({ name, doc, code }: Declaration): string {
  const [text = '', example] = doc.split(/\n*@example\n/);
  const parts = [`### ${name}`, text, fenced(code), example && `Example:\n\n${fenced(example)}`];
  return parts.filter((part) => part).join('\n\n');
}

const fenced = (code: string) => `\`\`\`ts\n${code}\n\`\`\``;
const read = (file: string) => readFileSync(join(root, file), 'utf8');
