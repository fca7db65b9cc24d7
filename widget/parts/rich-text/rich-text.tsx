import type { RichNode } from '@termin/sdk/contract';
import { createElement, type VNode } from 'preact';
import { safeLink } from '../safe-link.ts';

const harmless = /^(p|ul|ol|li|strong|em|h4|br|a)$/;

/** Formatted text from the city's catalogue. Tags and addresses that could do anything are left out, their text stays. */
export function RichText({ nodes, language }: { nodes: RichNode[]; language: string | undefined }) {
  return (
    <div class="rich" lang={language} dir="auto">
      {nodes.map(render)}
    </div>
  );
}

function render(node: RichNode): string | VNode {
  if (typeof node === 'string') return node;
  const link = node.tag === 'a' ? { ...safeLink(node.href), target: '_blank', rel: 'noopener' } : null;
  return createElement(harmless.test(node.tag) ? node.tag : 'span', link, ...node.children.map(render));
}
