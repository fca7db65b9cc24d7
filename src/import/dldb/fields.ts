import { plainText } from '../html/clean-html.ts';

/**
 * One object of an export, read field by field. Exports differ: numbers come as text, `false` or `null` stand for what is
 * missing, lists come as objects. What nobody asked for is told by `unread`.
 */
export interface Fields {
  /** One line without HTML; `''` when there is none. */
  text(name: string): string;
  /** As it is written, with its HTML; `''` when there is none. */
  html(name: string): string;
  /** A whole number; null when there is none. */
  count(name: string): number | null;
  number(name: string): number | null;
  flag(name: string): boolean | null;
  /** Ids as text; null when the field is missing. */
  ids(name: string): string[] | null;
  list(name: string): Fields[];
  group(name: string): Fields;
  /** Says that nothing is lost without these fields. */
  pass(...names: string[]): void;
  /** Paths of the fields that hold something and that nobody asked for: `contact.fax`. */
  unread(): string[];
}

export function fieldsOf(value: unknown): Fields {
  const fields = isObject(value) ? value : {};
  const seen = new Set<string>();
  const inside = new Map<string, Fields[]>();
  const take = (name: string): unknown => {
    seen.add(name);
    return Object.hasOwn(fields, name) ? fields[name] : undefined;
  };
  const kept = (name: string, values: unknown[]) =>
    inside.getOrInsertComputed(name, () => values.map((one) => fieldsOf(one)));

  return {
    text: (name) => plainText(asText(take(name))),
    html: (name) => asText(take(name)),
    count: (name) => asNumber(take(name), /^-?\d+$/),
    number: (name) => asNumber(take(name), /^-?\d+(\.\d+)?$/),
    flag: (name) => asFlag(take(name)),
    ids: (name) => asIds(take(name)),
    list: (name) => kept(name, asList(take(name)).filter(isObject)),
    group: (name) => kept(name, [take(name)])[0] ?? fieldsOf({}),
    pass: (...names) => {
      for (const name of names) seen.add(name);
    },
    unread: () => [
      ...Object.keys(fields).filter((name) => !seen.has(name) && holdsSomething(fields[name])),
      ...[...inside].flatMap(([name, all]) =>
        [...new Set(all.flatMap((one) => one.unread()))].map((path) => `${name}.${path}`),
      ),
    ],
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];

function asText(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() : '';
}

function asNumber(value: unknown, pattern: RegExp): number | null {
  const text = asText(value);
  return pattern.test(text) ? Number(text) : null;
}

function asFlag(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (/^(1|true|yes|ja)$/i.test(asText(value))) return true;
  return /^(0|false|no|nein)$/i.test(asText(value)) ? false : null;
}

/** `[1, "2"]`, `"1, 2"`, `{"1": …}` and `[{"id": 1}]` all happen. */
function asIds(value: unknown): string[] | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number')
    return `${value}`.split(/[\s,;]+/).filter(Boolean);
  const entries = isObject(value) ? Object.keys(value) : asList(value);
  return entries.map((entry) => asText(isObject(entry) ? entry.id : entry)).filter(Boolean);
}

/** `0` and `false` are what exports write where there is nothing. */
function holdsSomething(value: unknown): boolean {
  if (isObject(value) || Array.isArray(value)) return asList(value).some(holdsSomething);
  return value !== null && value !== undefined && value !== false && !/^\s*0?\s*$/.test(String(value));
}
