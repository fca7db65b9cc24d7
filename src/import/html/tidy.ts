import type { RichElement, RichNode } from '@termin/sdk/contract';

const isBreak = (node: RichNode | undefined): boolean => typeof node === 'object' && node.tag === 'br';
const isBlank = (node: RichNode | undefined): boolean => typeof node === 'string' && node.trim() === '';

/** Text and emphasis of one paragraph: joined, without spaces and line breaks at its ends, without more than two breaks. */
export function tidyInline(nodes: RichNode[]): RichNode[] {
  const kept = joined(nodes);
  while (kept.length > 0 && (isBreak(kept[0]) || isBlank(kept[0]))) kept.shift();
  while (kept.length > 0 && (isBreak(kept.at(-1)) || isBlank(kept.at(-1)))) kept.pop();
  return kept.flatMap((node, at): RichNode[] => {
    if (typeof node !== 'string')
      return isBreak(node) && isBreak(kept[at - 1]) && isBreak(kept[at - 2]) ? [] : [node];
    const begins = at === 0 || isBreak(kept[at - 1]);
    const ends = at === kept.length - 1 || isBreak(kept[at + 1]);
    const text = (begins ? node.trimStart() : node).replace(ends ? /\s+$/ : /$^/, '');
    return text === '' ? [] : [text];
  });
}

function joined(nodes: RichNode[]): RichNode[] {
  const result: RichNode[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (typeof node === 'string' && typeof last === 'string') {
      result[result.length - 1] = (last + node).replace(/ {2,}/g, ' ');
    } else if (node !== '') result.push(node);
  }
  return result;
}

const bullet = /^[·•▪§\uf0b7-]\s+/;

/** Paragraphs that begin with a bullet, as text processors write them, become a list. */
export function bulletParagraphs(blocks: RichNode[]): RichNode[] {
  const result: RichNode[] = [];
  let points: RichElement | null = null;
  for (const block of blocks) {
    const text = typeof block === 'object' && block.tag === 'p' ? block.children[0] : undefined;
    if (typeof block !== 'object' || typeof text !== 'string' || !bullet.test(text)) {
      points = null;
      result.push(block);
      continue;
    }
    if (!points) {
      points = { tag: 'ul', children: [] };
      result.push(points);
    }
    points.children.push({ tag: 'li', children: [text.replace(bullet, ''), ...block.children.slice(1)] });
  }
  return result;
}
