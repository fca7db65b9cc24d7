import type * as z from 'zod/mini';
import type { Path } from './problem.ts';
import { Office, OfficeDefaults } from './schema/office.ts';
import { Category, Service } from './schema/service.ts';
import { CityFile, type ReadCityFile } from './schema.ts';

export type ReadOffice = z.output<typeof Office>;
export type ReadDefaults = z.output<typeof OfficeDefaults>;
export type ReadService = z.output<typeof Service>;

/** An entry of a list, with its id if it has one; `read` is undefined where something in it can't be read. */
export interface Part<T> {
  path: Path;
  id: string | undefined;
  read: T | undefined;
}

/** An office, with what `officeDefaults` says for it. */
export interface OfficePart extends Part<ReadOffice> {
  /** Where the value of the key stands: at the office itself, or in `officeDefaults`. */
  pathOf(key: string): Path;
  /** Whether the file says anything for the key, readable or not. */
  has(key: string): boolean;
}

/** A city's file part by part: a mistake in one keeps nobody from looking at the others. */
export interface Parts {
  city: ReadCityFile['city'] | undefined;
  offices: OfficePart[];
  categories: Part<z.output<typeof Category>>[];
  services: Part<ReadService>[];
}

/** Reads every part that can be read. */
export function readParts(value: unknown): Parts {
  const defaults = field(value, 'officeDefaults') ?? {};
  const readDefaults = OfficeDefaults.safeParse(defaults).data ?? {};
  return {
    city: CityFile.shape.city.safeParse(field(value, 'city')).data,
    offices: entries(value, 'offices', Office).map((part, at) => {
      const own = list(value, 'offices')[at];
      return {
        ...part,
        read: part.read && withDefaults(readDefaults, part.read),
        pathOf: (key) =>
          field(own, key) === undefined && field(defaults, key) !== undefined
            ? ['officeDefaults', key]
            : [...part.path, key],
        has: (key) => field(own, key) !== undefined || field(defaults, key) !== undefined,
      };
    }),
    categories: entries(value, 'categories', Category),
    services: entries(value, 'services', Service),
  };
}

/** What the office says itself comes first. */
export function withDefaults(defaults: ReadDefaults, office: ReadOffice): ReadOffice {
  return { ...defaults, ...office };
}

function entries<T>(value: unknown, key: string, schema: z.ZodMiniType<T>): Part<T>[] {
  return list(value, key).map((entry, at) => {
    const id = field(entry, 'id');
    return {
      path: [key, at],
      id: typeof id === 'string' || typeof id === 'number' ? String(id) : undefined,
      read: schema.safeParse(entry).data,
    };
  });
}

function list(value: unknown, key: string): unknown[] {
  const found = field(value, key);
  return Array.isArray(found) ? found : [];
}

function field(value: unknown, key: string): unknown {
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[key] : undefined;
}
