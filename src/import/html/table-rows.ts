import type { Element, ElementContent } from './tree.ts';

type Cell = ElementContent[];

/** The rows of a table, without those of tables inside of it. Below a header row each cell says whose column it is in. */
export function tableRows(table: Element): Cell[][] {
  const rows = rowsIn(table);
  const header = rows[0];
  const named = header && rows.length > 1 && header.every(({ tagName }) => tagName === 'th');
  if (!named) return rows.map((row) => row.map(({ children }) => children));
  return rows.slice(1).map((row) =>
    row.map(({ children }, at) => {
      const name = header[at];
      const says = at > 0 && name && name.children.length > 0;
      return says ? [...name.children, { type: 'text' as const, value: ' ' }, ...children] : children;
    }),
  );
}

function rowsIn({ children }: Element): Element[][] {
  return children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName === 'tr') return [child.children.filter(isCell)];
    if (child.tagName === 'caption') return [[child]];
    return /^(thead|tbody|tfoot)$/.test(child.tagName) ? rowsIn(child) : [];
  });
}

function isCell(node: ElementContent): node is Element {
  return node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th');
}
