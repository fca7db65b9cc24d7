import type { RichNode } from '@termin/sdk/contract';

const safeLink = /^(https?|mailto|tel):/;
const letter = /[\p{L}\p{N}]/u;
const html = /^<\/?[a-z!][^>]*>/i;

/** Reads the words of one paragraph, point or heading. Adds to `problems` what it can't read as it was meant. */
export function readInline(text: string, problems: string[]): RichNode[] {
  const nodes: RichNode[] = [];
  let words = '';
  const flush = () => {
    if (words !== '') nodes.push(words);
    words = '';
  };
  for (let at = 0; at < text.length; ) {
    const found = markAt(text, at);
    if (found) {
      flush();
      nodes.push({ tag: found.tag, children: readInline(found.inner, problems) });
      at = found.end;
      continue;
    }
    const link = linkAt(text, at);
    if (link) {
      flush();
      nodes.push(...linkNodes(link, problems));
      at = link.end;
      continue;
    }
    if (text[at] === '\\' && text[at + 1] === '\n') {
      flush();
      nodes.push({ tag: 'br', children: [] });
      at += 2;
      continue;
    }
    if (html.test(text.slice(at, at + 200))) {
      problems.push(
        'has HTML, which is not read here: write **bold**, [words](https://…), or \\< for the sign itself',
      );
    }
    const escaped = text[at] === '\\' && /[!-/:-@[-`{-~]/.test(text[at + 1] ?? '');
    if (escaped) at += 1;
    words += text[at] === '\n' ? ' ' : text[at];
    at += 1;
  }
  flush();
  return nodes;
}

/** `**bold**` or `*emphasis*` that begins here. Never within a word: «Bürger*innen» is one. */
function markAt(text: string, at: number): { tag: 'strong' | 'em'; inner: string; end: number } | null {
  if (text[at] !== '*' || letter.test(text[at - 1] ?? '')) return null;
  const mark = text[at + 1] === '*' ? '**' : '*';
  const start = at + mark.length;
  if (/^[\s*]?$/.test(text[start] ?? '')) return null;
  for (let end = start; end < text.length; end += 1) {
    if (text[end] === '\\') end += 1;
    else if (text[end] === '*') {
      const run = /^\*+/.exec(text.slice(end))?.[0].length ?? 1;
      const closes = run === mark.length && /\S/.test(text[end - 1] ?? '');
      if (closes && !letter.test(text[end + run] ?? '')) {
        return { tag: run === 2 ? 'strong' : 'em', inner: text.slice(start, end), end: end + run };
      }
      end += run - 1;
    }
  }
  return null;
}

interface FoundLink {
  label: string;
  href: string;
  end: number;
}

/** `[words](address)` that begins here. */
function linkAt(text: string, at: number): FoundLink | null {
  if (text[at] !== '[') return null;
  for (let end = at + 1; end < text.length && text[end] !== '['; end += 1) {
    if (text[end] === '\\') end += 1;
    else if (text[end] === ']') {
      const address = /^\(((?:[^\s()]|\([^\s()]*\))*)\)/.exec(text.slice(end + 1));
      const label = text.slice(at + 1, end);
      return address ? { label, href: address[1] ?? '', end: end + 1 + address[0].length } : null;
    }
  }
  return null;
}

function linkNodes({ label, href }: FoundLink, problems: string[]): RichNode[] {
  const children = readInline(label, problems);
  if (safeLink.test(href) && URL.canParse(href)) return [{ tag: 'a', href, children }];
  problems.push(`has a link to «${href}»: it must lead to an address with https:, mailto: or tel:`);
  return children;
}
