import type * as z from 'zod/mini';
import type { Finding, Path } from './problem.ts';
import { cityFileSchema } from './schema.ts';
import { didYouMean } from './suggest.ts';

type Issue = z.core.$ZodIssue;

/** What a schema finds, in words. `value` is what it looked at. */
export function findingsOf(issues: readonly Issue[], value: unknown): Finding[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    if (issue.code !== 'unrecognized_keys') {
      return [{ severity: 'error' as const, path, message: inWords(issue, at(value, path)) }];
    }
    const known = keysAt(path);
    return issue.keys.map((key) => ({
      severity: 'error' as const,
      path: [...path, key],
      message: `is no key that is known here${didYouMean(key, known)}`,
      onKey: true,
    }));
  });
}

/** What zod says where the schema says nothing itself. */
const unsaid = 'Invalid input';

const kinds: Record<string, string> = {
  string: 'must be text',
  number: 'must be a whole number',
  int: 'must be a whole number',
  boolean: 'must be true or false',
  array: 'must be a list, each entry on a line of its own that begins with -',
  object: 'must have keys of its own, indented below it',
  record: 'must have keys of its own, indented below it',
};

function inWords(issue: Issue, value: unknown): string {
  if (value === undefined) return 'is missing';
  if (value === null) return 'must not be empty';
  if (issue.code === 'invalid_union') {
    const first = issue.errors[0]?.[0];
    return first ? inWords(first, value) : 'must be text';
  }
  if (issue.message !== unsaid) return issue.message;
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? `must be of type ${issue.expected}`;
  if (issue.code === 'invalid_value') {
    return `must be one of ${issue.values.join(', ')}${didYouMean(String(value), issue.values.map(String))}`;
  }
  return 'can’t be used';
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      inner !== null && typeof inner === 'object' ? (inner as Record<string, unknown>)[step] : undefined,
    value,
  );
}

interface Described {
  properties?: Record<string, Described>;
  items?: Described;
}

/** The keys that the schema knows at a place. */
function keysAt(path: Path): string[] {
  const found = path.reduce<Described | undefined>(
    (inner, step) => (typeof step === 'number' ? inner?.items : inner?.properties?.[step]),
    cityFileSchema(),
  );
  return Object.keys(found?.properties ?? {});
}
