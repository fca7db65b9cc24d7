import { ImportError } from '../import-error.ts';
import { type Fields, fieldsOf } from './fields.ts';

type Kind = 'services' | 'locations' | 'topics';

/** Fields that only entries of the kind have. */
const marks: Partial<Record<Kind, string[]>> = {
  services: ['locations', 'combinable', 'leika'],
  locations: ['services', 'address', 'geo'],
};
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
  for (const [other, names] of Object.entries(marks)) {
    const alike = entries.filter((entry) => has(entry, names) && !has(entry, marks[kind] ?? []));
    if (other !== kind && marks[kind] && alike.length > entries.length / 2) {
      throw new ImportError(`${file} looks like an export of ${other}, not of ${kind}.`);
    }
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
    : `and it is ${data === null ? 'null' : `of type ${typeof data}`}`;
}
