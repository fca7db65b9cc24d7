import { type Fields, fieldsOf } from './fields.ts';

/** A file that can't be imported; the message says which and why. */
export class ImportError extends Error {
  override name = 'ImportError';
}

type Kind = 'services' | 'locations';

const other = { services: 'locations', locations: 'services' } as const;
/** Fields that only the one kind has. */
const marks = { services: ['locations', 'combinable', 'leika'], locations: ['services', 'address', 'geo'] };
const has = (entry: object, names: string[]) => names.some((name) => name in entry);

/** The objects of an export's file, which is `{"data": […]}` or a bare list. Throws `ImportError`. */
export function readExport(text: string, file: string, kind: Kind): Fields[] {
  const data = listIn(parse(text, file));
  const entries = Array.isArray(data) ? data : typeof data === 'object' && data ? Object.values(data) : null;
  if (!entries?.length || !entries.every((entry) => typeof entry === 'object' && entry !== null)) {
    throw new ImportError(
      `${file} is no DLDB export: a list of ${kind} is expected in "data", ${saw(data)}.`,
    );
  }
  const strange = entries.findIndex((entry) => !('id' in entry) || !('name' in entry));
  if (strange >= 0) {
    throw new ImportError(
      `${file} is no DLDB export of ${kind}: entry ${strange + 1} of "data" has no "id" or no "name".`,
    );
  }
  const swapped = entries.filter((entry) => !has(entry, marks[kind]) && has(entry, marks[other[kind]]));
  if (swapped.length > entries.length / 2) {
    throw new ImportError(`${file} looks like an export of ${other[kind]}, not of ${kind}.`);
  }
  return entries.map((entry) => fieldsOf(entry));
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ImportError(`${file} is no JSON: ${why}`, { cause });
  }
}

function listIn(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'data' in value ? value.data : value;
}

function saw(data: unknown): string {
  if (Array.isArray(data)) return data.length === 0 ? 'and it is empty' : 'and not all of it are objects';
  return data === undefined
    ? 'and there is none'
    : `and it is ${data === null ? 'null' : `a ${typeof data}`}`;
}
