import type { RichElement, RichNode } from '@termin/sdk/contract';
import { readInline } from './inline.ts';

export interface ReadRichText {
  nodes: RichNode[];
  /** What could not be read as it was meant, in words. */
  problems: string[];
}

const heading = /^#{1,6}[ \t]+(.+)$/;
const item = /^( *)([-*]|\d{1,3}[.)])[ \t]+(.*)$/;

/**
 * Reads text as a clerk types it, a small part of Markdown: paragraphs with an empty line between them, `- ` and `1. ` lists,
 * `## ` headings, `**bold**`, `*emphasis*`, `[words](https://…)`, a `\` at the end of a line to break it there, and before a
 * sign that means only itself. HTML is not read: it is a problem, as is a link that leads to no https:, mailto: or tel: address.
 */
export function readRichText(text: string): ReadRichText {
  const problems: string[] = [];
  const nodes = blocks(text.replace(/\r\n?/g, '\n').replaceAll('\t', '  ').split('\n'), problems);
  return { nodes, problems: [...new Set(problems)] };
}

function blocks(lines: string[], problems: string[]): RichElement[] {
  const found: RichElement[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    const title = heading.exec(line.trim());
    const end = title || line.trim() === '' ? at + 1 : endOfBlock(lines, at);
    if (title) found.push({ tag: 'h4', children: readInline(title[1] ?? '', problems) });
    else if (item.test(line)) found.push(list(lines.slice(at, end), problems));
    else if (line.trim() !== '') found.push(paragraph(lines.slice(at, end), problems));
    at = end;
  }
  return found;
}

/** The line after the paragraph or list that begins at `at`. */
function endOfBlock(lines: string[], at: number): number {
  const first = item.exec(lines[at] ?? '');
  for (let end = at + 1; end < lines.length; end += 1) {
    const line = lines[end] ?? '';
    if (heading.test(line.trim())) return end;
    const next = item.exec(line);
    if (!first && (line.trim() === '' || (next && startsList(next)))) return end;
    if (first && line.trim() === '' && !goesOn(first, lines.slice(end))) return end;
    if (first && next && isBeside(first, next) && isNumbered(next) !== isNumbered(first)) return end;
  }
  return lines.length;
}

/** In the middle of a paragraph `2026. ` is a year or a date, `1. ` begins a list. */
function startsList([, , mark]: RegExpExecArray): boolean {
  return !/^\d/.test(mark ?? '') || /^1\D$/.test(mark ?? '');
}

const isNumbered = ([, , mark]: RegExpExecArray) => /^\d/.test(mark ?? '');
const indent = ([, spaces]: RegExpExecArray) => spaces?.length ?? 0;
const isBeside = (first: RegExpExecArray, other: RegExpExecArray) => indent(other) < indent(first) + 2;

/** Whether a list goes on after empty lines: with a further point, or with an indented line. */
function goesOn(first: RegExpExecArray, rest: string[]): boolean {
  const line = rest.find((one) => one.trim() !== '') ?? '';
  const next = item.exec(line);
  if (next && isBeside(first, next)) return isNumbered(next) === isNumbered(first);
  return line.search(/\S/) >= indent(first) + 2;
}

function list(lines: string[], problems: string[]): RichElement {
  const first = item.exec(lines[0] ?? '');
  if (!first) throw new Error('a list begins with a point');
  const points: string[][] = [];
  for (const line of lines) {
    const next = item.exec(line);
    if (next && isBeside(first, next)) points.push([next[3] ?? '']);
    else points.at(-1)?.push(line.slice(Math.min(indent(first) + 2, Math.max(0, line.search(/\S/)))));
  }
  return {
    tag: isNumbered(first) ? 'ol' : 'ul',
    children: points.map((point) => ({ tag: 'li', children: loose(blocks(point, problems)) })),
  };
}

/** The content of a point: its paragraphs are lines of it. */
function loose(content: RichElement[]): RichNode[] {
  return content.flatMap((block, at): RichNode[] => {
    if (block.tag !== 'p') return [block];
    return content[at - 1]?.tag === 'p' ? [{ tag: 'br', children: [] }, ...block.children] : block.children;
  });
}

function paragraph(lines: string[], problems: string[]): RichElement {
  return { tag: 'p', children: readInline(lines.map((line) => line.trim()).join('\n'), problems) };
}
