import type { RichNode } from '@termin/sdk/contract';
import { createElement, type VNode } from 'preact';

/** Formatted text from the city's catalogue. The contract allows only harmless tags and addresses. */
export function RichText({ nodes }: { nodes: RichNode[] }) {
  return <div class="rich">{nodes.map(render)}</div>;
}

function render(node: RichNode): string | VNode {
  if (typeof node === 'string') return node;
  const link = node.tag === 'a' ? { href: node.href, target: '_blank', rel: 'noopener' } : null;
  return createElement(node.tag, link, ...node.children.map(render));
}
