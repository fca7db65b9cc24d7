import type * as z from 'zod/mini';
import type { Path } from './problem.ts';
import { Office, OfficeDefaults } from './schema/office.ts';
import { Category, Service } from './schema/service.ts';
import { CityFile } from './schema.ts';

export type ReadOffice = z.output<typeof Office>;
export type ReadDefaults = z.output<typeof OfficeDefaults>;
export type ReadService = z.output<typeof Service>;

/** An entry of a list. */
export interface Part<T> {
  path: Path;
  id: string | undefined;
  /** The keys that can be read. */
  read: Partial<T>;
  /** Whether the file says anything for the key, readable or not. */
  has(key: keyof T & string): boolean;
}

/** An office, with what `officeDefaults` says for it. */
export interface OfficePart extends Part<ReadOffice> {
  /** Where the value of the key stands: at the office itself, or in `officeDefaults`. */
  pathOf(key: keyof ReadOffice): Path;
}

/** A city's file part by part: a mistake in one key keeps nobody from looking at the others. */
export interface Parts {
  city: Partial<z.output<typeof CityFile.shape.city>>;
  privacy: Partial<z.output<typeof CityFile.shape.privacy>>;
  mail: Partial<z.output<typeof CityFile.shape.mail>>;
  offices: OfficePart[];
  categories: Part<z.output<typeof Category>>[];
  services: Part<ReadService>[];
}

/** Reads everything that can be read. */
export function readParts(value: unknown): Parts {
  const defaults = field(value, 'officeDefaults');
  const readDefaults = readKeys(OfficeDefaults, defaults);
  const offices = list(value, 'offices');
  return {
    city: readKeys(CityFile.shape.city, field(value, 'city')),
    privacy: readKeys(CityFile.shape.privacy, field(value, 'privacy')),
    mail: readKeys(CityFile.shape.mail, field(value, 'mail')),
    offices: entries(value, 'offices', Office).map((part, at) => ({
      ...part,
      read: { ...readDefaults, ...part.read },
      pathOf: (key) =>
        field(offices[at], key) === undefined && field(defaults, key) !== undefined
          ? ['officeDefaults', key]
          : [...part.path, key],
      has: (key) => part.has(key) || field(defaults, key) !== undefined,
    })),
    categories: entries(value, 'categories', Category),
    services: entries(value, 'services', Service),
  };
}

/** What the office says itself comes first. */
export function withDefaults(defaults: ReadDefaults, office: ReadOffice): ReadOffice {
  return { ...defaults, ...office };
}

type Shape = Record<string, z.ZodMiniType>;
type Read<T extends z.ZodMiniObject<Shape>> = z.output<T>;

function entries<T extends z.ZodMiniObject<Shape>>(value: unknown, key: string, schema: T): Part<Read<T>>[] {
  return list(value, key).map((entry, at) => {
    const id = field(entry, 'id');
    return {
      path: [key, at],
      id: typeof id === 'string' || typeof id === 'number' ? String(id) : undefined,
      read: readKeys(schema, entry),
      has: (name) => field(entry, name) !== undefined,
    };
  });
}

function readKeys<T extends z.ZodMiniObject<Shape>>(schema: T, value: unknown): Partial<Read<T>> {
  const read = Object.entries(schema.shape).flatMap(([key, inner]) => {
    const { data } = inner.safeParse(field(value, key));
    return data === undefined ? [] : [[key, data]];
  });
  return Object.fromEntries(read);
}

function list(value: unknown, key: string): unknown[] {
  const found = field(value, key);
  return Array.isArray(found) ? found : [];
}

function field(value: unknown, key: string): unknown {
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[key] : undefined;
}
