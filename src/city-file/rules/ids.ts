import type { Part, Parts } from '../parts.ts';
import { error, type Finding } from '../problem.ts';

/** No two of a kind have the same id. */
export function checkIds({ offices, categories, services }: Parts): Finding[] {
  return [offices, categories, services].flatMap(twice);
}

function twice(parts: Part<unknown>[]): Finding[] {
  return parts.flatMap(({ id, path }, at) =>
    id !== undefined && parts.slice(0, at).some((earlier) => earlier.id === id)
      ? [error([...path, 'id'], `«${id}» is the id of an earlier one too: ids must differ`)]
      : [],
  );
}
