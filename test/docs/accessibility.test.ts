import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../docs/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const guide = read('accessibility.md');

/** Every success criterion of WCAG 2.2 at the levels A and AA. */
const criteria = `
  1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5
  1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13
  2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11
  2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8
  3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8
  4.1.2 4.1.3`
  .trim()
  .split(/\s+/);

const rows = guide
  .split('\n')
  .filter((line) => /^\| \d\.\d\.\d+ .*\(AA?\) \|/.test(line))
  .map((line) => {
    const [criterion = '', how = '', proof = ''] = line
      .split(' | ')
      .map((cell) => cell.replace(/^\| | \|$/g, ''));
    return { id: criterion.split(' ')[0], how, proof };
  });

const files = new Map(
  Array.from(guide.matchAll(/^\| `([a-z-]+)` \| \[[^\]]+\]\(([^)]+)\)/gm), ([, key = '', file = '']) => [
    key,
    file,
  ]),
);

const proofs = Array.from(guide.matchAll(/`([a-z-]+)`\s«([^»]+)»/g), ([, key = '', name = '']) => ({
  key,
  name,
}));

test('the guide speaks of each criterion of WCAG 2.2 once, in its order', () => {
  expect(criteria).toHaveLength(55);
  expect(rows.map(({ id }) => id)).toEqual(criteria);
});

test('each criterion has a proof, or a reason why it does not apply', () => {
  const bare = rows.filter(({ how, proof }) => !/«[^»]+»/.test(proof) && !how.startsWith('does not apply: '));
  expect(bare).toEqual([]);
});

test('each test that the guide names exists', () => {
  expect(proofs.length).toBeGreaterThan(60);
  const missing = proofs.filter(({ key, name }) => !read(files.get(key) ?? '').includes(name));
  expect(missing).toEqual([]);
});

test('each test file that the guide lists proves something', () => {
  const proving = new Set(proofs.map(({ key }) => key));
  expect([...files.keys()].filter((key) => !proving.has(key))).toEqual([]);
});

test.each(['accessibility.md', 'accessibility-statement.md'])('the links of %s lead somewhere', (page) => {
  const linked = Array.from(
    read(page).matchAll(/\]\((?!https?:|mailto:)([^)#]+)/g),
    ([, file]) => file ?? '',
  );
  expect(linked.length).toBeGreaterThan(0);
  expect(linked.filter((file) => !existsSync(new URL(file, folder)))).toEqual([]);
});

test('the statement has the parts that the model of the European Union asks for, in both languages', () => {
  const statement = read('accessibility-statement.md');
  const [german = '', english = ''] = statement.split('\n## In English');
  const headings = (text: string) => Array.from(text.matchAll(/^### (.+)$/gm), ([, heading]) => heading);
  expect(headings(german)).toEqual([
    'Stand der Vereinbarkeit mit den Anforderungen',
    'Nicht barrierefreie Inhalte',
    'Erstellung dieser Erklärung',
    'Rückmeldung und Kontakt',
    'Durchsetzungsverfahren',
  ]);
  expect(headings(english)).toEqual([
    'Compliance status',
    'Non-accessible content',
    'Preparation of this accessibility statement',
    'Feedback and contact information',
    'Enforcement procedure',
  ]);
});
