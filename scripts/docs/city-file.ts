import { cityFileSchema } from '../../src/city-file/schema.ts';

interface Described {
  type?: string;
  description?: string;
  default?: unknown;
  examples?: unknown[];
  properties?: Record<string, Described>;
  required?: string[];
  items?: Described;
  additionalProperties?: Described | false;
  anyOf?: Described[];
  enum?: string[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  format?: string;
}

/** `docs/reference/city-file.schema.json` */
export function citySchemaFile(): string {
  return `${JSON.stringify(cityFileSchema(), null, 2)}\n`;
}

/** `docs/reference/city-file.md`: every key of a city's file. */
export function cityFileReference(): string {
  const { properties = {}, required = [] } = cityFileSchema() as Described;
  const parts = Object.entries(properties).map(([name, part]) => {
    const isOffice = name === 'offices';
    const rows = rowsOf(
      isOffice ? ownKeys(part.items, properties['officeDefaults']) : (part.items ?? part),
      '',
    );
    const more = isOffice ? '\n\nAnd every key of `officeDefaults`, where the office goes its own way.' : '';
    const needed = required.includes(name) ? '' : ' May be left out.';
    return `## ${name}\n\n${part.description}${needed}\n\n| key | | what it takes | left out |\n|---|---|---|---|\n${rows.join('\n')}${more}`;
  });
  return `# Every key of a city's file\n\nMade from the schema by \`npm run docs\`; how to write one: [city-file.md](../city-file.md).\nKeys of a list's entries stand with \`[]\`.\n\n${parts.join('\n\n')}\n`;
}

/** What an office has beyond the keys that all offices may share. */
function ownKeys(office: Described = {}, shared: Described = {}): Described {
  const own = Object.entries(office.properties ?? {}).filter(([key]) => !shared.properties?.[key]);
  return { ...office, properties: Object.fromEntries(own) };
}

function rowsOf({ properties = {}, required = [] }: Described, before: string): string[] {
  return Object.entries(properties).flatMap(([name, key]) => {
    const path = `${before}${name}`;
    const example = key.examples ? `; \`${JSON.stringify(key.examples[0])}\`` : '';
    const row = `| \`${path}\` | ${cell(key.description ?? '')} | ${cell(kindOf(key))}${cell(example)} | ${leftOut(key, required.includes(name))} |`;
    return [row, ...rowsOf(key, `${path}.`), ...(key.items ? rowsOf(key.items, `${path}[].`) : [])];
  });
}

function kindOf(key: Described): string {
  if (key.anyOf) return kindOf(key.anyOf[0] ?? {});
  if (key.enum) return key.enum.join(', ');
  if (key.type === 'array') return key.items?.properties ? 'list' : `list of ${kindOf(key.items ?? {})}`;
  if (key.type === 'object') return key.additionalProperties ? 'keys of your own' : 'keys';
  if (key.type === 'integer') return `${key.minimum} to ${key.maximum}`;
  if (key.type === 'boolean') return 'true, false';
  return key.format === 'date'
    ? 'day'
    : key.format === 'email'
      ? 'e-mail address'
      : key.format === 'uri'
        ? 'address'
        : 'text';
}

function leftOut(key: Described, required: boolean): string {
  if (key.default !== undefined) return `\`${JSON.stringify(key.default)}\``;
  return required ? 'must be there' : '';
}

const cell = (text: string) => text.replaceAll('|', '\\|');
