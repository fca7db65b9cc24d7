import manifest from '../../widget/custom-elements.json' with { type: 'json' };

/** An attribute, custom property, event, part, slot or method, as the Custom Elements Manifest has it. */
export interface ManifestEntry {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
}

export type ManifestList = 'attributes' | 'cssProperties' | 'cssParts' | 'events' | 'slots' | 'members';

const [declaration] = manifest.modules.flatMap(({ declarations }) => declarations);

/** Everything of a kind that `<termin-widget>` has. */
export function listed(list: ManifestList): ManifestEntry[] {
  const entries: Partial<Record<ManifestList, ManifestEntry[]>> = declaration ?? {};
  return entries[list] ?? [];
}

/** Storybook's controls for all attributes and custom properties, each as its type and default have it. */
export function controls() {
  return Object.fromEntries([
    ...listed('attributes').map((entry) => [entry.name, described(entry, 'Attributes', ofAttribute(entry))]),
    ...listed('cssProperties').map((entry) => [
      entry.name,
      described(entry, 'Custom properties', ofProperty(entry)),
    ]),
  ]);
}

function described(entry: ManifestEntry, category: string, control: object) {
  const { description, default: summary } = entry;
  return { ...control, description, table: { category, ...(summary && { defaultValue: { summary } }) } };
}

function ofAttribute({ type }: ManifestEntry): object {
  const text = type?.text ?? 'string';
  const options = [...text.matchAll(/'([^']*)'/g)].map(([, option]) => option);
  if (options.length > 0) return { control: 'select', options: [undefined, ...options] };
  return { control: text === 'boolean' ? 'boolean' : 'text' };
}

function ofProperty({ name }: ManifestEntry): object {
  return { control: name.endsWith('-radius') ? 'text' : 'color' };
}
