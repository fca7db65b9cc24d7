import { parseSync } from 'vite';

export interface Import {
  /** As it is written: `./hold.ts`, `@termin/sdk`, `node:fs`. */
  specifier: string;
  /** Gone when the program runs. */
  typeOnly: boolean;
}

/** Every import of a TypeScript or JavaScript file, static, dynamic, re-exporting, or of a type alone. */
export function importsOf(file: string, text: string): Import[] {
  const { program, module } = parseSync(file, text);
  const imports = module.staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
  }));
  const reexports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ specifier: moduleRequest.value, typeOnly: isType }] : [],
    ),
  );
  return [...imports, ...reexports, ...importExpressions(program)];
}

/** `import('x')`, as an expression or inside a type; what is not written out as a string can't be known. */
function importExpressions(node: unknown): Import[] {
  if (Array.isArray(node)) return node.flatMap(importExpressions);
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(importExpressions);
  if (!('type' in node && 'source' in node)) return inner;
  if (node.type !== 'ImportExpression' && node.type !== 'TSImportType') return inner;
  const { source } = node;
  if (typeof source !== 'object' || source === null || !('value' in source)) return inner;
  return [{ specifier: String(source.value), typeOnly: node.type === 'TSImportType' }, ...inner];
}
