import { Document, isMap, isNode, isScalar, isSeq, type Node, type Pair, visit } from 'yaml';
import type { CityFile } from './schema.ts';

/** Something to say about a place in the file. */
export interface Comment {
  /** `['offices', 0, 'hours']`: it stands above that key. `[]` is the beginning of the file. */
  path: (string | number)[];
  text: string;
}

const parts: Record<string, string> = {
  privacy: 'What citizens agree to. Change the version with the text.',
  mail: 'Who the mails are from.',
  policy: 'Time limits, and how much one citizen may book.',
  officeDefaults: 'What holds for every office that does not say otherwise.',
  offices: 'Offices, in the order to show them. Bookings refer to their ids: keep those.',
  categories: 'Categories of services, in the order to show them.',
  services: 'Services, in the order to show them. Bookings refer to their ids: keep those.',
};

const longestFlow = 100;

/**
 * Writes a city's file as YAML, with a comment above each part, and further ones where the caller has something to say.
 * `readCityFile` reads it again. Does not check the city.
 */
export function writeCityFile(city: CityFile, comments: readonly Comment[] = []): string {
  const doc = new Document(city, { aliasDuplicateObjects: false });
  visit(doc, {
    Seq(_, list, path) {
      list.flow = path.length > 0 && list.items.every(isWord) && fits(list);
    },
    Map(_, map, path) {
      const small = map.items.every(({ value }) => isWord(value)) && fits(map);
      map.flow = small && isSeq(path.at(-1)) && (path.length > 4 || map.items.length < 3);
    },
  });
  for (const [part, text] of Object.entries(parts)) {
    const key = keyAt(doc, [part]);
    if (key) Object.assign(key, { spaceBefore: true, commentBefore: ` ${text}` });
  }
  for (const { path, text } of comments) comment(path.length === 0 ? doc : keyAt(doc, path), text);
  return doc.toString({ lineWidth: 0 });
}

function comment(on: { commentBefore?: string | null } | null, text: string): void {
  if (!on) return;
  const lines = text.replace(/^/gm, ' ');
  on.commentBefore = on.commentBefore ? `${on.commentBefore}\n${lines}` : lines;
}

/** The key, or entry of a list, that the path names; of what is not there, what should hold it. */
function keyAt(doc: Document, path: (string | number)[]): Node | null {
  if (path.length === 0) return null;
  const holder = path.length === 1 ? doc.contents : doc.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (isSeq(holder) && isNode(holder.items[Number(last)])) return holder.items[Number(last)] as Node;
  if (isMap(holder)) {
    const pair = holder.items.find(({ key }) => isScalar(key) && key.value === last) as Pair | undefined;
    if (isNode(pair?.key)) return pair.key;
  }
  return keyAt(doc, path.slice(0, -1));
}

const isWord = (node: unknown) => isScalar(node) && !String(node.value).includes('\n');
const fits = (node: Node) => JSON.stringify(node.toJSON()).length <= longestFlow;
