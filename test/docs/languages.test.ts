import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { limits } from '../../scripts/build/size.ts';
import { languageNames } from '../../widget/language/languages.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const guide = read('docs/languages.md');
const bytes = (count: number) => `${count.toLocaleString('en')} bytes`;

test('the guide lists every language, and who has read it', () => {
  const rows = [...guide.matchAll(/^\| `([\w-]+)` \| (.+?) \| .+? \| .+? \|$/gm)].map(([, tag, name]) => [
    tag,
    name,
  ]);
  expect(Object.fromEntries(rows)).toEqual(languageNames);
});

test('the sizes that are told are those the build holds the files to', () => {
  expect(read('README.md')).toContain(bytes(limits.widget));
  for (const file of ['README.md', 'docs/languages.md', 'docs/decisions/languages.md']) {
    expect(read(file), file).toContain(bytes(limits.language));
  }
});

test('every language of the widget is named where a page chooses one', () => {
  const [, section = ''] = /## Languages\n([\s\S]*?)\n## /.exec(read('docs/embedding.md')) ?? [];
  expect(
    section.match(/`de-simple`|English|Turkish|Ukrainian|Russian|Polish|Romanian|Bulgarian|Arabic/g),
  ).toHaveLength(Object.keys(languageNames).length - 1);
});
