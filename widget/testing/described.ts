import manifest from '../custom-elements.json' with { type: 'json' };

/** An attribute, custom property, event, part, slot or method, as the Custom Elements Manifest has it. */
export interface ManifestEntry {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
}

export type ManifestList = 'attributes' | 'cssProperties' | 'cssParts' | 'events' | 'slots' | 'members';

type Declaration = { tagName: string } & Partial<Record<ManifestList, ManifestEntry[]>>;

const modules: { declarations: unknown[] }[] = manifest.modules;
const declarations = modules.flatMap((module) => module.declarations as Declaration[]);

/** Everything of a kind that an element has. */
export function described(tag: string, list: ManifestList): ManifestEntry[] {
  return declarations.find(({ tagName }) => tagName === tag)?.[list] ?? [];
}
