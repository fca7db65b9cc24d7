import {
  described as entriesOf,
  type ManifestEntry,
  type ManifestList,
} from '../../widget/testing/described.ts';

export type { ManifestEntry, ManifestList };

/** Everything of a kind that an element has, `<termin-widget>` where no other is named. */
export function listed(list: ManifestList, tag = 'termin-widget'): ManifestEntry[] {
  return entriesOf(tag, list);
}

/** Storybook's controls for all attributes and custom properties, each as its type and default have it. */
export function controls(tag?: string) {
  return Object.fromEntries([
    ...listed('attributes', tag).map((entry) => [
      entry.name,
      described(entry, 'Attributes', ofAttribute(entry)),
    ]),
    ...listed('cssProperties', tag).map((entry) => [
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
