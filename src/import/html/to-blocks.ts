import type { RichElement, RichNode } from '@termin/sdk/contract';
import { readable } from './characters.ts';
import { containers, headings } from './elements.ts';
import { safeHref } from './safe-href.ts';
import { tableRows } from './table-rows.ts';
import { bulletParagraphs, tidyInline } from './tidy.ts';
import type { Element, ElementContent, Root, RootContent } from './tree.ts';

type Child = ElementContent | RootContent;
type Refuse = (href: string) => void;

const emphasis: Record<string, 'strong' | 'em'> = { strong: 'strong', b: 'strong', em: 'em', i: 'em' };
const lists = new Set(['ul', 'ol']);
// Deeper lists are hard to read in a narrow column, and hold no more.
const deepestList = 3;

/** A sanitized tree as blocks; `refuse` hears the addresses of links that are shown as mere text. */
export function toBlocks(tree: Root, refuse: Refuse): RichNode[] {
  return bulletParagraphs(blocksOf(tree.children, refuse, 0));
}

function blocksOf(children: Child[], refuse: Refuse, depth: number): RichNode[] {
  const blocks: RichNode[] = [];
  let run: RichNode[] = [];
  const endRun = () => {
    const inline = tidyInline(run);
    if (inline.length > 0) blocks.push({ tag: 'p', children: inline });
    run = [];
  };
  for (const child of children) {
    if (child.type === 'text') run.push(readable(child.value));
    if (child.type !== 'element') continue;
    if (!isBlock(child)) {
      run.push(...inlineOf(child, refuse));
      continue;
    }
    endRun();
    blocks.push(...blockOf(child, refuse, depth));
  }
  endRun();
  return blocks;
}

function blockOf(element: Element, refuse: Refuse, depth: number): RichNode[] {
  const { tagName, children } = element;
  if (headings.has(tagName)) return heading(children, refuse);
  if (lists.has(tagName)) return list(element, refuse, depth);
  if (tagName === 'table') {
    return tableRows(element).flatMap((row) =>
      row.length === 1 ? blocksOf(row[0] ?? [], refuse, depth) : [rowLine(row, refuse, depth)],
    );
  }
  // An emphasis around whole blocks is left out: what all is emphasised, nothing is.
  return blocksOf(children, refuse, depth);
}

function heading(children: Child[], refuse: Refuse): RichNode[] {
  const inline = tidyInline(inlineAll(children, refuse)).filter(
    (node) => typeof node === 'string' || node.tag !== 'br',
  );
  return inline.length > 0 ? [{ tag: 'h4', children: inline }] : [];
}

function list({ tagName, children }: Element, refuse: Refuse, depth: number): RichNode[] {
  const items = children
    .filter((child) => child.type === 'element')
    .flatMap((child) => {
      const content = child.tagName === 'li' ? child.children : [child];
      const blocks = blocksOf(content, refuse, depth + 1);
      return blocks.length > 0 ? [item(blocks)] : [];
    });
  if (items.length === 0) return [];
  if (depth >= deepestList) return items.map((node) => ({ ...node, tag: 'p' as const }));
  return [{ tag: tagName === 'ol' ? 'ol' : 'ul', children: items }];
}

/** A paragraph that begins an item needs no tag of its own. */
function item(blocks: RichNode[]): RichElement {
  const [first, ...rest] = blocks;
  const opening = typeof first === 'object' && first.tag === 'p' ? first.children : first ? [first] : [];
  return { tag: 'li', children: [...opening, ...rest] };
}

/** A table's row as one line: the first cell says what it is about. */
function rowLine(row: Child[][], refuse: Refuse, depth: number): RichNode {
  const cells = row.map((cell) => flat(blocksOf(cell, refuse, depth))).filter((cell) => cell.length > 0);
  const [first = [], ...rest] = cells;
  const values = rest.flatMap((cell, at) => [at === 0 ? ': ' : '; ', ...cell]);
  return { tag: 'p', children: [{ tag: 'strong', children: first }, ...values] };
}

/** What stands in blocks as one line. */
function flat(blocks: RichNode[]): RichNode[] {
  return blocks.flatMap((block, at) => {
    const between = at > 0 ? [', '] : [];
    return [...between, ...(typeof block === 'string' ? [block] : flatChildren(block))];
  });
}

function flatChildren({ tag, children }: RichElement): RichNode[] {
  return tag === 'ul' || tag === 'ol' ? flat(children) : children;
}

function inlineAll(children: Child[], refuse: Refuse): RichNode[] {
  return children.flatMap((child) => {
    if (child.type === 'text') return [readable(child.value)];
    return child.type === 'element' ? inlineOf(child, refuse) : [];
  });
}

function inlineOf(element: Element, refuse: Refuse): RichNode[] {
  if (element.tagName === 'br') return [{ tag: 'br', children: [] }];
  const children = inlineAll(element.children, refuse);
  if (element.tagName === 'a') return link(element, children, refuse);
  const tag = emphasis[element.tagName];
  return tag && children.some(hasText) ? [{ tag, children }] : children;
}

function link({ properties }: Element, children: RichNode[], refuse: Refuse): RichNode[] {
  const given = typeof properties.href === 'string' ? properties.href : '';
  if (given === '') return children;
  const href = safeHref(given);
  if (href === null) refuse(given);
  if (href === null || !children.some(hasText)) return children;
  return [{ tag: 'a', href, children }];
}

const hasText = (node: RichNode): boolean =>
  typeof node === 'string' ? node.trim() !== '' : node.children.some(hasText);

function isBlock(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  const { tagName } = node;
  const block = tagName === 'p' || tagName === 'li' || lists.has(tagName) || headings.has(tagName);
  const inTable = /^(table|caption|thead|tbody|tfoot|tr|td|th)$/.test(tagName);
  return block || inTable || containers.has(tagName) || node.children.some(isBlock);
}
