import type { fromHtml } from 'hast-util-from-html';
import type { sanitize } from 'hast-util-sanitize';

// The tree of parsed HTML, in the types of those who make it.
export type Root = ReturnType<typeof fromHtml>;
export type Nodes = Parameters<typeof sanitize>[0];
export type Element = Extract<Nodes, { type: 'element' }>;
export type ElementContent = Element['children'][number];
export type RootContent = Root['children'][number];
