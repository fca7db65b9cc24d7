import type { Migration } from '../migrate.ts';

// What changed when is read by servers that run, and none of them outlives a restore. Nor does who had logged in: a session that
// was ended since must not come back.
const passing = new Set(['changes', 'changes_floor', 'sessions']);

const names = (migrations: Migration[], what: string) =>
  migrations.flatMap(({ sql }) =>
    Array.from(
      sql.matchAll(new RegExp(`^CREATE ${what} (?:IF NOT EXISTS )?(\\w+)`, 'gm')),
      ([, name]) => name ?? '',
    ),
  );

/** The tables that migrations make, those that others refer to before those that do. */
export const tablesOf = (migrations: Migration[]): string[] => names(migrations, 'TABLE');

/** Those of them that a backup holds. */
export const lastingTablesOf = (migrations: Migration[]): string[] =>
  tablesOf(migrations).filter((name) => !passing.has(name));

export const functionsOf = (migrations: Migration[]): string[] =>
  names(migrations, '(?:OR REPLACE )?FUNCTION');
