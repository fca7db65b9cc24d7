import { readFileSync } from 'node:fs';

/** The example that the documentation shows. */
export const smallTown: string = readFileSync(
  new URL('../../../docs/examples/small-town.yaml', import.meta.url),
  'utf8',
);

/** The example with something else in the place of `part`, which must stand in it. */
export function smallTownWith(part: string, instead: string): string {
  if (!smallTown.includes(part)) throw new Error(`the example does not say ${part}`);
  return smallTown.replace(part, () => instead);
}
