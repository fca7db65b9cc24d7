import { expect, test } from 'vitest';
import { declarationsOf } from './declarations.ts';

const source = `
/** Not of what follows the next line. */
const hidden = 1;

export interface Bare { id: string }

/** Adds. */
export function add(a: number, b: number): number {
  return a + b;
}

/** Is it? */
export const isIt = guard<It>('It');

/** Gone. */
export class GoneError extends Error {
  override name = 'GoneError';
  readonly at: string;

  constructor(at: string) {
    super('gone');
    this.at = at;
  }
}
`;

test('a declaration is told with its own docstring and without its body', () => {
  const declarations = [...declarationsOf('a.ts', source).values()];
  expect(declarations).toEqual([
    { name: 'Bare', doc: '', code: 'interface Bare { id: string }' },
    { name: 'add', doc: 'Adds.', code: 'function add(a: number, b: number): number' },
    { name: 'isIt', doc: 'Is it?', code: 'function isIt(error: unknown): error is It' },
    {
      name: 'GoneError',
      doc: 'Gone.',
      code: "class GoneError extends Error {\n  override name = 'GoneError';\n  readonly at: string;\n  constructor(at: string);\n}",
    },
  ]);
});
