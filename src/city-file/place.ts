import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import type { Finding, Path } from './problem.ts';

/** Where a finding stands, in characters from the beginning; what is missing stands where it should be. */
export function offsetOf(doc: Document, { path, onKey = false }: Finding): number {
  let node: unknown = doc.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const [depth, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(doc);
    const { key, value } = entry(node, step);
    if (!isNode(value) && !key) break;
    const last = depth === path.length - 1;
    const stands = (last && onKey) || !isNode(value) || isScalar(value) === false ? (key ?? value) : value;
    offset = (isNode(stands) ? stands.range?.[0] : undefined) ?? offset;
    node = value;
  }
  return offset;
}

function entry(node: unknown, step: string | number): { key?: Node; value?: unknown } {
  if (isSeq(node)) return { value: node.items[Number(step)] };
  if (!isMap(node)) return {};
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return pair && isNode(pair.key) ? { key: pair.key, value: pair.value } : {};
}

/** `['offices', 0, 'hours', 1, 'to']` → `offices › rheinhausen › hours[2].to`. */
export function inWords(path: Path, value: unknown): string {
  let words = '';
  let at = value;
  for (const step of path) {
    at = at !== null && typeof at === 'object' ? (at as Record<string, unknown>)[step] : undefined;
    const id = typeof step === 'number' && idOf(at);
    if (id) words += ` › ${id} › `;
    else if (typeof step === 'number') words += `[${step + 1}]`;
    else words += words === '' || words.endsWith(' › ') ? step : `.${step}`;
  }
  return words.replace(/ › $/, '');
}

function idOf(entry: unknown): string | false {
  if (entry === null || typeof entry !== 'object' || !('id' in entry)) return false;
  return typeof entry.id === 'string' || typeof entry.id === 'number' ? String(entry.id) : false;
}
