import { LineCounter, parseDocument, type Tags } from 'yaml';
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
  const syntax = doc.errors.map(({ code, message, pos }): Problem => {
    const twice = code === 'DUPLICATE_KEY';
    return {
      ...error([], twice ? 'this key stands here twice: leave one out' : `can’t be read as YAML: ${message}`),
      ...at(pos[0]),
      where: '',
    };
  });
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
