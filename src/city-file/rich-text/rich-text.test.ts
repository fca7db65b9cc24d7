import type { RichElement, RichNode } from '@termin/sdk/contract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRichText } from './read.ts';
import { writeRichText } from './write.ts';

const element = (tag: RichElement['tag'], ...children: RichNode[]): RichElement => ({ tag, children });
const p = (...children: RichNode[]) => element('p', ...children);
const li = (...children: RichNode[]) => element('li', ...children);
const link = (href: string, ...children: RichNode[]): RichElement => ({ tag: 'a', href, children });
const nodesOf = (text: string) => readRichText(text).nodes;

describe('reads what a clerk types', () => {
  test.each<[string, RichNode[]]>([
    ['Ein Satz.', [p('Ein Satz.')]],
    ['Ein Satz\nauf zwei Zeilen.\n\nNoch einer.', [p('Ein Satz auf zwei Zeilen.'), p('Noch einer.')]],
    ['## Gebühren\n37 Euro', [element('h4', 'Gebühren'), p('37 Euro')]],
    [
      'Bringen Sie mit:\n- Ausweis\n- Foto',
      [p('Bringen Sie mit:'), element('ul', li('Ausweis'), li('Foto'))],
    ],
    ['1. Antrag\n2. Abholung', [element('ol', li('Antrag'), li('Abholung'))]],
    ['- Ausweis\n\n- Foto', [element('ul', li('Ausweis'), li('Foto'))]],
    [
      '- Ausweis\n  - alt\n  - neu\n- Foto',
      [element('ul', li('Ausweis', element('ul', li('alt'), li('neu'))), li('Foto'))],
    ],
    ['Am\n24. Dezember ist zu.', [p('Am 24. Dezember ist zu.')]],
    [
      '**Wichtig:** *bitte* pünktlich',
      [p(element('strong', 'Wichtig:'), ' ', element('em', 'bitte'), ' pünktlich')],
    ],
    ['Bürger*innen und Mitarbeiter*innen', [p('Bürger*innen und Mitarbeiter*innen')]],
    ['2 * 3 * 4', [p('2 * 3 * 4')]],
    ['[Antrag](https://example.org/a.pdf)', [p(link('https://example.org/a.pdf', 'Antrag'))]],
    ['erste\\\nzweite', [p('erste', element('br'), 'zweite')]],
    ['\\*kein\\* \\- Punkt', [p('*kein* - Punkt')]],
    ['nur < 18 Jahre', [p('nur < 18 Jahre')]],
    ['', []],
  ])('%j', (text, nodes) => {
    expect(readRichText(text)).toEqual({ nodes, problems: [] });
  });
});

describe('says what it can’t read, and keeps the words', () => {
  test.each([
    ['<b>fett</b>', 'HTML', '<b>fett</b>'],
    ['[hier](javascript:alert(1))', '«javascript:alert(1)»', 'hier'],
    ['[hier](javascript:alert)', '«javascript:alert»', 'hier'],
    ['[hier](/antrag)', '«/antrag»', 'hier'],
    ['[hier](//evil.example)', '«//evil.example»', 'hier'],
  ])('%s', (text, problem, words) => {
    const { nodes, problems } = readRichText(text);
    expect(problems.join()).toContain(problem);
    expect(nodes).toEqual([p(words)]);
  });
});

describe('writes what can be read, and drops no words', () => {
  test.each<[RichNode[], string]>([
    [['lose Worte ', element('strong', 'fett')], 'lose Worte **fett**'],
    [[p('Hin', element('strong', 'weis'))], 'Hinweis'],
    [[p(element('strong', 'a '), 'b')], '**a** b'],
    [[p(element('strong', 'fett ', element('em', 'sehr')))], '**fett sehr**'],
    [[p('- kein Punkt')], '\\- kein Punkt'],
    [[p('1. kein Punkt')], '1\\. kein Punkt'],
    [[p('a', element('br'))], 'a'],
    [[p(link('https://example.org/a(1)', 'A'))], '[A](https://example.org/a%281%29)'],
    [[element('ul', li(p('eins'), p('zwei')))], '- eins\n\n  zwei'],
  ])('%j', (nodes, text) => {
    expect(writeRichText(nodes)).toBe(text);
  });

  const word = fc.stringMatching(/^[A-Za-zäß0-9*_\\[\]()<>#.!`-]{1,6}$/);
  const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((some) => some.join(' '));
  const { inline, block } = fc.letrec<{ inline: RichNode; block: RichElement }>((tie) => ({
    inline: fc.oneof(
      { weight: 4, arbitrary: words },
      fc
        .tuple(fc.constantFrom('strong' as const, 'em' as const), words)
        .map(([tag, text]) => element(tag, text)),
      words.map((text) => link('https://example.org/x?a=b#c', text)),
    ),
    block: fc.oneof(
      { maxDepth: 2 },
      line().map((children) => p(...children)),
      words.map((text) => element('h4', text)),
      fc
        .tuple(
          fc.constantFrom('ul' as const, 'ol' as const),
          fc.array(
            fc
              .tuple(line(), fc.option(tie('block'), { nil: null, freq: 6 }))
              .map(([text, inner]) =>
                li(...text, ...(inner && ['ul', 'ol'].includes(inner.tag) ? [inner] : [])),
              ),
            { minLength: 1, maxLength: 3 },
          ),
        )
        .map(([tag, points]) => element(tag, ...points)),
    ),
  }));
  function line() {
    return fc
      .array(inlineLater(), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.flatMap((part, at) => (at === 0 ? [part] : [' ', part])));
  }
  function inlineLater(): fc.Arbitrary<RichNode> {
    return fc.constant(null).chain(() => inline);
  }

  test('what is written is read again', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (found) => {
        // Lists of a kind would grow together.
        const nodes = found.flatMap((one) => [p('Dazu'), one]);
        const text = writeRichText(nodes);
        expect(readRichText(text).problems).toEqual([]);
        // Written again: neighbouring words have grown together, everything else is as it was.
        expect(writeRichText(nodesOf(text))).toBe(text);
        expect(plain(nodesOf(text))).toBe(plain(nodes));
        expect(tags(nodesOf(text))).toEqual(tags(nodes));
      }),
      { numRuns: 400 },
    );
  });
});

function plain(nodes: RichNode[]): string {
  return nodes
    .map((node) => (typeof node === 'string' ? node : `${plain(node.children)}${isBlock(node) ? '\n' : ''}`))
    .join('')
    .replace(/\s+/g, ' ');
}
const isBlock = ({ tag }: RichElement) => !['strong', 'em', 'a', 'br'].includes(tag);

function tags(nodes: RichNode[]): string[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? [] : [node.tag, ...tags(node.children)]));
}
