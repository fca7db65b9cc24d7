import type { RichNode } from '@termin/sdk/contract';
import { fromHtml } from 'hast-util-from-html';
import { sanitize } from 'hast-util-sanitize';
import { readable } from './characters.ts';
import { allowed, heldBack, neutral } from './elements.ts';
import { toBlocks } from './to-blocks.ts';
import type { Nodes, Root } from './tree.ts';

/** Formatted text, and in words what of it could not be kept. */
export interface CleanText {
  nodes: RichNode[];
  /** `<img>`, `link javascript:…`, each once. */
  dropped: string[];
}

// Far more than any description; beyond it some HTML takes minutes and gigabytes to read.
const longest = 200_000;
const mostTags = 2_000;
const deepest = 100;

/**
 * HTML of a catalogue as the tree that the widget shows: paragraphs, lists, headings, emphasis and links, and nothing else.
 * Tables become lists. Text without any HTML becomes a paragraph a line.
 */
export function cleanHtml(html: string): CleanText {
  if (html.length > longest) return leftOut(`all of it: ${html.length} characters are more than ${longest}`);
  if (!/[<&]/.test(html)) return { nodes: paragraphs(html), dropped: [] };
  const tags = html.split('<').length - 1;
  if (tags > mostTags) return leftOut(`all of it: ${tags} tags are more than ${mostTags}`);
  const raw = parse(html);
  if (!raw || depth(raw) > deepest)
    return leftOut(`all of it: elements lie more than ${deepest} deep in each other`);

  const dropped = new Set<string>(unknownElements(raw));
  const tree = sanitize(raw, { ...allowed }) as Root;
  const nodes = toBlocks(tree, (href) => dropped.add(`link ${shortened(href)}`));
  return { nodes, dropped: [...dropped] };
}

/** Null: its elements lie so deep in each other that the parser gives up. */
function parse(html: string): Root | null {
  try {
    return fromHtml(html, { fragment: true });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The text alone: for names and other short lines. */
export function plainText(html: string): string {
  const text = cleanHtml(html).nodes.map(textOf).join(' ');
  return readable(text).trim();
}

function textOf(node: RichNode): string {
  if (typeof node === 'string') return node;
  if (node.tag === 'br') return ' ';
  const text = node.children.map(textOf).join('');
  return /^(p|li|h4)$/.test(node.tag) ? ` ${text} ` : text;
}

const leftOut = (what: string): CleanText => ({ nodes: [], dropped: [what] });

function paragraphs(text: string): RichNode[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => readable(line).trim());
  return lines.filter(Boolean).map((line) => ({ tag: 'p', children: [line] }));
}

/** Elements that are more than formatting, in the order they come. Does not call itself: the tree may be deep. */
function unknownElements(root: Root): string[] {
  const found: string[] = [];
  for (const [node] of walk(root)) {
    if (node.type !== 'element') continue;
    const { tagName } = node;
    const kept = allowed.tagNames?.includes(tagName) || neutral.has(tagName) || tagName.includes(':');
    if (!kept || heldBack.has(tagName)) found.push(`<${tagName}>`);
  }
  return found;
}

function depth(root: Root): number {
  let most = 0;
  for (const [, level] of walk(root)) most = Math.max(most, level);
  return most;
}

function* walk(root: Root): Generator<[node: Nodes, level: number]> {
  const waiting: [Nodes, number][] = [[root, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    const [node, level] = next;
    if ('children' in node) for (const child of node.children.toReversed()) waiting.push([child, level + 1]);
  }
}

const shortened = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
