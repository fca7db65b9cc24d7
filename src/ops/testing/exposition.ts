/** A metric as a scraper reads it. */
export interface Family {
  name: string;
  type: string;
  help: string;
  samples: { name: string; labels: Record<string, string>; value: number }[];
}

const sample = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)$/;
const number = /^([+-]?(\d+(\.\d+)?(e[+-]?\d+)?|inf)|nan)$/i;
const label = /([a-zA-Z_]\w*)="((?:[^"\\]|\\.)*)"(,|$)/y;

/** Reads the text format of Prometheus. Throws at the first line that it does not allow. */
export function parseExposition(text: string): Map<string, Family> {
  const families = new Map<string, Family>();
  const familyOf = (name: string, line: string) => {
    const found = families.get(name) ?? families.get(name.replace(/_(bucket|sum|count)$/, ''));
    if (!found) throw new Error(`no TYPE before: ${line}`);
    return found;
  };
  if (!text.endsWith('\n')) throw new Error('the last line is not ended');
  for (const line of text.trimEnd().split('\n')) {
    const [, kind, name = '', rest = ''] = /^# (HELP|TYPE) (\S+) (.+)$/.exec(line) ?? [];
    if (line === '') continue;
    if (kind === 'HELP') {
      if (families.has(name)) throw new Error(`twice: ${line}`);
      families.set(name, { name, type: '', help: rest, samples: [] });
    } else if (kind === 'TYPE') {
      const family = familyOf(name, line);
      if (family.type !== '') throw new Error(`twice: ${line}`);
      family.type = rest;
    } else {
      const [, sampled = '', labels = '', value = ''] = sample.exec(line) ?? [];
      if (sampled === '' || !number.test(value)) throw new Error(`no sample: ${line}`);
      familyOf(sampled, line).samples.push({
        name: sampled,
        labels: parseLabels(labels),
        value: Number(value),
      });
    }
  }
  return families;
}

function parseLabels(text: string): Record<string, string> {
  const labels: Record<string, string> = {};
  label.lastIndex = 0;
  while (label.lastIndex < text.length) {
    const found = label.exec(text);
    if (!found) throw new Error(`no labels: ${text}`);
    labels[found[1] ?? ''] = found[2] ?? '';
  }
  return labels;
}
