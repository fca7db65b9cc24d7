import type { RichNode } from '@termin/sdk/contract';
import { RichNode as RichNodeSchema } from '@termin/sdk/contract';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRichText } from '../../city-file/rich-text/read.ts';
import { writeRichText } from '../../city-file/rich-text/write.ts';
import { cleanHtml, plainText } from './clean-html.ts';

/** The tree as HTML that can only be meant one way. */
function written(nodes: RichNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      if (node.tag === 'br') return '<br>';
      const href = node.href === undefined ? '' : ` ${node.href}`;
      return `<${node.tag}${href}>${written(node.children)}</${node.tag}>`;
    })
    .join('');
}
const cleaned = (html: string) => written(cleanHtml(html).nodes);

describe('formatted text', () => {
  test.each([
    ['<p>Zwei<br>Zeilen</p>', '<p>Zwei<br>Zeilen</p>'],
    ['<p><b>fett</b> und <i>betont</i></p>', '<p><strong>fett</strong> und <em>betont</em></p>'],
    ['<h2>Gebühren</h2><p>5 Euro</p>', '<h4>Gebühren</h4><p>5 Euro</p>'],
    ['<ul><li>eins<li>zwei</ul>', '<ul><li>eins</li><li>zwei</li></ul>'],
    ['<ol><li><p>eins</p><ul><li>a</li></ul></li></ol>', '<ol><li>eins<ul><li>a</li></ul></li></ol>'],
    ['lose <div>Blöcke</div> dazwischen', '<p>lose</p><p>Blöcke</p><p>dazwischen</p>'],
    ['Fisch &amp; Chips &lt; 5&nbsp;Euro', '<p>Fisch & Chips < 5\u00a0Euro</p>'],
    ['<p>Text<br><br></p><p> <br> </p><p>&nbsp;</p>', '<p>Text</p>'],
    ['eine Zeile\r\n\r\nnoch eine', '<p>eine Zeile</p><p>noch eine</p>'],
    ['<p>un\u200bsicht\u00adbar\ufeff</p>', '<p>unsichtbar</p>'],
    ['<a href="https://www.example.org">da</a>', '<p><a https://www.example.org/>da</a></p>'],
    ['<a href=" mailto:amt@example.org ">Mail</a>', '<p><a mailto:amt@example.org>Mail</a></p>'],
    ['<strong><p>ganzer Absatz</p></strong>', '<p>ganzer Absatz</p>'],
    ['<p><strong> </strong><a href="https://example.org/"></a>x</p>', '<p>x</p>'],
  ])('%j becomes %j', (html, expected) => expect(cleaned(html)).toBe(expected));

  test('leftovers of a text processor are gone, its bullets are a list', () => {
    const word =
      '<!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--><p class="MsoNormal" style="mso-x:y">' +
      '<span lang=DE>Bringen Sie mit:<o:p></o:p></span></p><p class=MsoListParagraph>·&nbsp;&nbsp; Ausweis</p>' +
      '<p>·       Foto</p><p>Danke.</p>';
    const { nodes, dropped } = cleanHtml(word);
    expect(written(nodes)).toBe('<p>Bringen Sie mit:</p><ul><li>Ausweis</li><li>Foto</li></ul><p>Danke.</p>');
    expect(dropped).toEqual([]);
  });

  test('a table becomes a line a row, with the names of its columns', () => {
    const rows =
      '<tr><td>Pass</td><td>37 €</td><td>4 Wochen</td></tr><tr><td>Ausweis</td><td><p>22 €</p></td><td></td></tr>';
    const head = '<tr><th>Was</th><th>kostet</th><th>dauert</th></tr>';
    expect(cleaned(`<table>${rows}</table>`)).toBe(
      '<p><strong>Pass</strong>: 37 €; 4 Wochen</p><p><strong>Ausweis</strong>: 22 €</p>',
    );
    expect(cleaned(`<table><thead>${head}</thead><tbody>${rows}</tbody></table>`)).toContain(
      '<p><strong>Pass</strong>: kostet 37 €; dauert 4 Wochen</p>',
    );
    expect(cleaned('<table><tr><td><p>nur</p><p>Gestaltung</p></td></tr></table>')).toBe(
      '<p>nur</p><p>Gestaltung</p>',
    );
  });

  test('lists lie at most three deep in each other, and lose no word', () => {
    const deep = `${'<ul><li>x'.repeat(8)}${'</li></ul>'.repeat(8)}`;
    expect(cleaned(deep).match(/<ul>/g)).toHaveLength(3);
    expect(cleaned(deep).match(/x/g)).toHaveLength(8);
  });

  test('names are one line without HTML', () => {
    expect(plainText(' Pass <b>&amp;</b>\n Ausweis<br>neu ')).toBe('Pass & Ausweis neu');
    expect(plainText('<p>eins</p><p>zwei</p>')).toBe('eins zwei');
    expect(plainText('Kinder < 18')).toBe('Kinder < 18');
  });
});

describe('hostile HTML', () => {
  test.each([
    ['<script>alert(1)</script>gut', '<p>gut</p>', ['<script>']],
    ['<p onclick="alert(1)" style="x">gut</p>', '<p>gut</p>', []],
    ['<img src=x onerror=alert(1)>gut', '<p>gut</p>', ['<img>']],
    ['<svg><script>alert(1)</script><a href="#">x</a></svg>gut', '<p>gut</p>', ['<svg>', '<script>']],
    ['<style>*{display:none}</style>gut', '<p>gut</p>', ['<style>']],
    ['<iframe src="https://evil.example">x</iframe>gut', '<p>gut</p>', ['<iframe>']],
    ['<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>', '', ['<math>', '<style>']],
    ['<a href="javascript:alert(1)">gut</a>', '<p>gut</p>', ['link javascript:alert(1)']],
    ['<a href="java\tscript:alert(1)">gut</a>', '<p>gut</p>', ['link java\tscript:alert(1)']],
    ['<a href=" &#1;javascript:alert(1)">gut</a>', '<p>gut</p>', ['link  \u0001javascript:alert(1)']],
    ['<a href="//evil.example">gut</a>', '<p>gut</p>', ['link //evil.example']],
    ['<a href="/relativ">gut</a>', '<p>gut</p>', ['link /relativ']],
    ['<a href="data:text/html,x">gut</a>', '<p>gut</p>', ['link data:text/html,x']],
    [
      '<a href="https://bank.example@evil.example">gut</a>',
      '<p>gut</p>',
      ['link https://bank.example@evil.example'],
    ],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', '<p><script>alert(1)</script></p>', []],
    ['<form action="https://evil.example"><input name=a>gut</form>', '<p>gut</p>', ['<form>', '<input>']],
    ['<p>gut', '<p>gut</p>', []],
    ['<p>g<b>u<i>t</b></i>', '<p>g<strong>u<em>t</em></strong></p>', []],
  ])('%j becomes %j', (html, expected, dropped) => {
    const clean = cleanHtml(html);
    expect(written(clean.nodes)).toBe(expected);
    expect(clean.dropped).toEqual(expect.arrayContaining(dropped));
  });

  test.each([
    ['10 MB of text', 'x'.repeat(10_000_000)],
    ['10 MB of tags', '<b>'.repeat(3_500_000)],
    ['elements deep in each other', '<div>'.repeat(1_900)],
    ['formatting to be repeated in every paragraph', `${'<b id=x>'.repeat(1_000)}${'<p>'.repeat(999)}`],
  ])('%s takes no time, and what is left out is said', (_, html) => {
    const begun = performance.now();
    const { nodes, dropped } = cleanHtml(html);
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(nodes).toEqual([]);
    expect(dropped).toHaveLength(1);
    expect(dropped[0]).toMatch(/^all of it: /);
  });

  const pieces = [
    '<p>',
    '</p>',
    '<ul>',
    '<li>',
    '</ul>',
    '<a href="https://example.org/">',
    '</a>',
    '<a href=javascript:x>',
  ];
  const more = [
    '<b>',
    '</b>',
    '<h1>',
    '<br>',
    '<table>',
    '<tr>',
    '<td>',
    '</table>',
    '<svg>',
    '<script>',
    '</script>',
    '<',
  ];
  const signs = [
    'wort',
    ' ',
    '&amp;',
    '"',
    "'",
    '>',
    '*',
    '- ',
    '1. ',
    '\n',
    '\\',
    '](',
    '\u202e',
    '<!--',
    '-->',
  ];
  const anyHtml = fc
    .array(fc.constantFrom(...pieces, ...more, ...signs), { maxLength: 30 })
    .map((all) => all.join(''));

  test('whatever it is, the result is what the contract allows, and a city file can say it', () => {
    void fc.assert(
      fc.property(anyHtml, (html) => {
        const { nodes } = cleanHtml(html);
        for (const node of nodes) RichNodeSchema.parse(node);
        expect(written(nodes)).not.toMatch(/javascript:|<svg/);
        expect(readRichText(writeRichText(nodes)).problems).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
