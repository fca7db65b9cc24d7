import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build/packages.ts';
import { docstringsOf } from './docstrings.ts';

/** `src/openapi/descriptions.ts`: what the contract's docstrings say, for the OpenAPI document. */
export function describeContract(): string {
  const files = globSync('sdk/contract/*.ts', { cwd: root }).sort();
  const said = files.flatMap((file) => [...docstringsOf(file, readFileSync(join(root, file), 'utf8'))]);
  const schemas = said.filter(([path]) => /^[A-Z]/.test(path));
  const lines = schemas.map(
    ([path, text]) => `  ${JSON.stringify(path)}: ${JSON.stringify(text.replace(/\s*\n\s*(?!-)/g, ' '))},`,
  );
  return [
    '// Made by `npm run docs` from the docstrings of sdk/contract. Change them there.',
    '',
    '/** What each schema and each of its properties means. */',
    'export const descriptions: Record<string, string> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}
