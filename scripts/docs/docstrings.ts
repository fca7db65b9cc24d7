import { parseSync } from 'vite';

type Node = { type: string; start: number; end: number } & Record<string, unknown>;

/**
 * What a module's docstrings say, by the path of what they stand on: `Office`, `Office.geo`, `Client.hold`. Members count
 * wherever they are written out: in interfaces, types, and the object literals of schemas.
 */
export function docstringsOf(file: string, text: string): Map<string, string> {
  const { program, comments } = parseSync(file, text);
  const before = new Map(
    comments
      .filter(({ type, value }) => type === 'Block' && value.startsWith('*'))
      .map(({ value, end }) => [end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0), plain(value)]),
  );
  const found = new Map<string, string>();

  function visit(value: unknown, path: string[], outer: number): void {
    if (Array.isArray(value)) for (const one of value) visit(one, path, -1);
    if (!isNode(value)) return;
    const name = nameOf(value);
    const start = outer >= 0 ? outer : value.start;
    const here = name === null ? path : [...path, name];
    const said = name === null ? undefined : (before.get(start) ?? before.get(value.start));
    if (said !== undefined) found.set(here.join('.'), said);
    const isWrapper = /^(Export|VariableDeclaration$)/.test(value.type);
    for (const inner of Object.values(value)) {
      if (isWrapper && Array.isArray(inner)) for (const one of inner) visit(one, here, start);
      else visit(inner, here, isWrapper ? start : -1);
    }
  }

  visit(program.body, [], -1);
  return found;
}

/** The text of a docstring without its asterisks. */
export function plain(comment: string): string {
  return comment
    .replace(/^\*/, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
    .join('\n')
    .trim();
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

const named = /^(VariableDeclarator|Property|TSPropertySignature|TSMethodSignature|PropertyDefinition)$/;
const declaring = /^(FunctionDeclaration|ClassDeclaration|TSInterfaceDeclaration|TSTypeAliasDeclaration)$/;

function nameOf(node: Node): string | null {
  const name = named.test(node.type)
    ? (node['key'] ?? node['id'])
    : declaring.test(node.type)
      ? node['id']
      : null;
  return isNode(name) && typeof name['name'] === 'string' ? name['name'] : null;
}
