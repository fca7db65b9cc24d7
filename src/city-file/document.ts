import { type ErrorCode, LineCounter, parseDocument, type Tags } from 'yaml';
import { inWords, offsetOf } from './place.ts';
import { error, type Finding, type Problem } from './problem.ts';

/** A file as it was parsed, which knows where everything stands. */
export interface CityDocument {
  /** What the file says, in plain objects; keys without a value are left out. Undefined: it is no YAML, and nobody knows what it says. */
  value: unknown;
  /** The findings with their places, after what is wrong with the YAML itself; each once, in the order of the file. */
  place(findings: readonly Finding[]): Problem[];
}

/** Parses YAML 1.2, and JSON as a part of it. Numbers are whole numbers without leading zeros: `01067` and `1.10` are text. */
export function parseCityDocument(text: string): CityDocument {
  const lines = new LineCounter();
  const doc = parseDocument(text.replace(/^\uFEFF/, ''), {
    lineCounter: lines,
    customTags: wholeNumbersOnly,
    prettyErrors: false,
  });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const syntax = doc.errors
    // What is unexpected after a mistake comes of it, as do the further mistakes of its line.
    .filter(({ code }, index) => index === 0 || code !== 'UNEXPECTED_TOKEN')
    .map(({ code, message, pos }): Problem => {
      const said = explained[code] ?? `can’t be read as YAML: ${message}`;
      return { ...error([], said), ...at(pos[0]), where: '' };
    })
    .filter(({ line }, index, all) => all.findIndex((one) => one.line === line) === index);
  let value: unknown;
  try {
    if (doc.errors.every(({ code }) => code === 'DUPLICATE_KEY')) value = withoutEmpty(doc.toJS()) ?? {};
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    syntax.push({ ...error([], `can’t be read: ${why}`), ...at(0), where: '' });
  }

  return {
    value,
    place(findings) {
      const placed = findings.map((finding) => ({
        ...finding,
        ...at(offsetOf(doc, finding)),
        where: inWords(finding.path, value),
      }));
      const each = new Map(
        [...syntax, ...placed].map((one) => [`${one.line} ${one.column} ${one.where} ${one.message}`, one]),
      );
      return [...each.values()].sort((a, b) => a.line - b.line || a.column - b.column);
    },
  };
}

/** What the parser says of common mistakes, in words that a clerk knows. */
const explained: Partial<Record<ErrorCode, string>> = {
  DUPLICATE_KEY: 'this key stands here twice: leave one out',
  TAB_AS_INDENT: 'is indented by a tab: use spaces',
  BAD_INDENT: 'is not indented as what stands above asks for, or a { or [ there is not closed',
  BLOCK_AS_IMPLICIT_KEY: 'has two colons: put quotes around a text that has «: » in it',
};

/** YAML would make `01067` the number 1067 and `2026.10` the number 2026.1. */
function wholeNumbersOnly(tags: Tags): Tags {
  return tags.flatMap((tag): Tags => {
    if (typeof tag === 'string' || !/:(int|float)$/.test(tag.tag)) return [tag];
    const isPlain = tag.tag.endsWith(':int') && !tag.format;
    return isPlain ? [{ ...tag, test: /^-?(0|[1-9]\d{0,14})$/ } as typeof tag] : [];
  });
}

/** `key:` with nothing behind it is as good as no key. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === null ? [] : [[key, withoutEmpty(inner)]])),
  );
}
