import type { Parts } from './parts.ts';
import type { Finding } from './problem.ts';
import { checkCity } from './rules/city.ts';
import { checkHours } from './rules/hours.ts';
import { checkIds } from './rules/ids.ts';
import { checkLengths } from './rules/lengths.ts';
import { checkOffices } from './rules/offices.ts';
import { checkPlaceholders } from './rules/placeholders.ts';
import { checkReferences } from './rules/references.ts';

/** What each part can't know of the others, and what no schema can say. */
export function findByRules(parts: Parts): Finding[] {
  return [
    checkIds,
    checkReferences,
    checkCity,
    checkPlaceholders,
    checkOffices,
    checkHours,
    checkLengths,
  ].flatMap((check) => check(parts));
}
