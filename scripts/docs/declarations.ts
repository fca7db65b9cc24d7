import { parseSync } from 'vite';
import { plain } from './docstrings.ts';

/** An exported declaration: its docstring, and its source without what only the machine needs. */
export interface Declaration {
  name: string;
  /** Empty where there is none. */
  doc: string;
  code: string;
}

/** The exported declarations of a module by their names. */
export function declarationsOf(file: string, text: string): Map<string, Declaration> {
  const { program, comments } = parseSync(file, text);
  const found = new Map<string, Declaration>();
  for (const statement of program.body) {
    if (statement.type !== 'ExportNamedDeclaration' || !statement.declaration) continue;
    const { declaration, start } = statement;
    const before = comments.findLast(
      ({ value, end }) => value.startsWith('*') && end <= start && text.slice(end, start).trim() === '',
    );
    const ids =
      declaration.type === 'VariableDeclaration'
        ? declaration.declarations.map(({ id }) => id)
        : 'id' in declaration
          ? [declaration.id]
          : [];
    const body = declaration.type === 'FunctionDeclaration' ? declaration.body : null;
    const code = text.slice(declaration.start, body?.start ?? declaration.end).trim();
    for (const id of ids) {
      // A schema comes before the type of its name, and says all.
      if (id?.type !== 'Identifier' || found.has(id.name)) continue;
      found.set(id.name, { name: id.name, doc: before ? plain(before.value) : '', code: readable(code) });
    }
  }
  return found;
}

/** A class without the bodies of its constructor and methods, a guard as the function that it is. */
function readable(code: string): string {
  return code
    .replaceAll(/\) \{\n(?: {4}.*\n|\n)* {2}\}/g, ');')
    .replaceAll(/\n\n(?= {2}constructor)/g, '\n')
    .replace(/^const (\w+) = .*\bguard<(\w+)>\(.*$/, 'function $1(error: unknown): error is $2');
}
