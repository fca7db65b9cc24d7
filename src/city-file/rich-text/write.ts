import type { RichElement, RichNode } from '@termin/sdk/contract';

const letter = /[\p{L}\p{N}*]/u;
// Is white space to `trim`, and stands in no text once white space is one.
const lineBreak = '\v';

/**
 * Writes formatted text so that `readRichText` reads it again. What that can't say is left out, never the words: bold within
 * bold or within a word, a line break in a heading, links without an address.
 */
export function writeRichText(nodes: readonly RichNode[]): string {
  return blocks(nodes).join('\n\n');
}

const isBlock = (node: RichNode): node is RichElement =>
  typeof node !== 'string' && ['p', 'ul', 'ol', 'li', 'h4'].includes(node.tag);

/** One text a block; words that stand between blocks are a paragraph. */
function blocks(nodes: readonly RichNode[]): string[] {
  const written: string[] = [];
  let words: RichNode[] = [];
  const flush = () => {
    written.push(lines(words));
    words = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) {
      words.push(node);
      continue;
    }
    flush();
    if (node.tag === 'h4')
      written.push(
        lines(node.children)
          .replaceAll('\\\n', ' ')
          .replace(/^(?=.)/, '## '),
      );
    else if (node.tag === 'ul' || node.tag === 'ol') written.push(list(node));
    else written.push(...blocks(node.children));
  }
  flush();
  return written.filter((block) => block !== '');
}

function list({ tag, children }: RichElement): string {
  const points = children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  return points
    .map((point, at) => {
      const [first = '', ...more] = blocks([point]).join('\n\n').split('\n');
      const mark = tag === 'ol' ? `${at + 1}. ` : '- ';
      return [mark + first, ...more.map((line) => (line === '' ? '' : `  ${line}`))].join('\n');
    })
    .join('\n');
}

/** The words of a block, without what would make the reader take a line for something else. */
function lines(nodes: readonly RichNode[]): string {
  return inline(nodes, false)
    .trim()
    .split(lineBreak)
    .map((line) =>
      line
        .trim()
        .replace(/^([-#])/, '\\$1')
        .replace(/^(\d{1,3})([.)])(?=\s)/, '$1\\$2'),
    )
    .join('\\\n');
}

function inline(nodes: readonly RichNode[], marked: boolean): string {
  const parts = nodes.map((node) => part(node, marked));
  return parts
    .map(({ text, mark }, at) => {
      const before =
        parts
          .slice(0, at)
          .findLast((one) => one.text !== '')
          ?.text.at(-1) ?? '';
      const after = parts.slice(at + 1).find((one) => one.text !== '');
      const next = (after?.mark || after?.text[0]) ?? '';
      const words = text.trim();
      if (
        !mark ||
        words === '' ||
        letter.test(neighbour(text.at(0), before)) ||
        letter.test(neighbour(text.at(-1), next))
      )
        return text;
      return text.replace(words, () => mark + words + mark);
    })
    .join('');
}

/** What stands beside a mark: a space within its text is put outside. */
function neighbour(edge: string | undefined, beyond: string): string {
  return edge === ' ' || edge === lineBreak ? ' ' : beyond;
}

function part(node: RichNode, marked: boolean): { text: string; mark: string } {
  if (typeof node === 'string') {
    return { text: node.replace(/[ \t\r\n\v\f]+/g, ' ').replace(/[\\*[\]<]/g, '\\$&'), mark: '' };
  }
  const { tag, href, children } = node;
  if (tag === 'br') return { text: lineBreak, mark: '' };
  if (tag === 'strong' || tag === 'em') {
    return { text: inline(children, true), mark: marked ? '' : tag === 'strong' ? '**' : '*' };
  }
  const words = inline(children, marked);
  if (tag !== 'a' || !href || words.trim() === '') return { text: words, mark: '' };
  return { text: `[${words.trim()}](${address(href)})`, mark: '' };
}

/** Signs that would end the address. */
function address(href: string): string {
  return href.replace(/[\s()]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
