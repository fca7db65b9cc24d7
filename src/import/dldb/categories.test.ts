import { expect, test } from 'vitest';
import { imported, notesOf } from '../testing/export.ts';

/** Services by the offices that have them, and the names of the categories they come into. */
function sorted(offers: Record<string, string[]>, topics: object[] = [], relation: object = {}) {
  const names = [...new Set(Object.values(offers).flat())];
  const services = Object.entries(offers).map(([name, offices], at) => ({
    id: at + 1,
    name,
    locations: offices.map((office) => ({ location: names.indexOf(office) + 1 })),
    relation,
  }));
  const result = imported(
    services,
    names.map((name, at) => ({ id: at + 1, name })),
    topics,
  );
  const nameOf = new Map(result.city.categories.map(({ id, name }) => [id, name]));
  return {
    result,
    ids: result.city.categories.map(({ id }) => id),
    by: Object.fromEntries(result.city.services.map(({ name, category }) => [name, nameOf.get(category)])),
  };
}
const three = (name: string, ...offices: string[]) =>
  Object.fromEntries([1, 2, 3].map((at) => [`${name} ${at}`, offices]));

test('services are sorted by the kind of office that has them, the largest kind first', () => {
  const { by, ids, result } = sorted({
    ...three('Fund', 'Fundbüro'),
    ...three('Pass', 'Bürgerbüro Nord', 'Bürgerbüro Süd – Markt'),
    'Pass im Norden': ['Bürgerbüro Nord'],
    Trauung: ['Standesamt'],
    Beides: ['Fundbüro', 'Bürgerbüro Nord'],
  });
  expect(ids).toEqual(['buergerbuero', 'fundbuero', 'weitere']);
  expect(by).toMatchObject({
    'Fund 1': 'Fundbüro',
    'Pass 1': 'Bürgerbüro',
    'Pass im Norden': 'Bürgerbüro',
    Trauung: 'Weitere Dienstleistungen',
    Beides: 'Weitere Dienstleistungen',
  });
  expect(notesOf(result, 'assumed')).toContain(
    'the export has no topics: services are sorted by the kind of office that offers them',
  );
});

test('categories whose names look alike have ids of their own', () => {
  const { ids } = sorted({ ...three('a', 'Amt-1'), ...three('b', 'Amt 1'), ...three('c', 'Weitere') });
  expect(ids).toEqual(['amt-1', 'amt-1-2', 'weitere-2']);
});

test('by topics, where the export has them', () => {
  const { by, result } = sorted(three('Pass', 'Amt'), [{ id: 9, name: 'Ausweise' }], { root_topic: '9' });
  expect(new Set(Object.values(by))).toEqual(new Set(['Ausweise']));
  expect(notesOf(result, 'assumed').join()).not.toContain('the export has no topics');
});

test('by letter, where offices of one kind have them all', () => {
  const many = Object.fromEntries(
    Array.from({ length: 24 }, (_, at) => [
      `${at % 2 ? 'Ähre' : 'Zebra'} ${at}`,
      ['Bürgeramt Mitte', 'Bürgeramt Ost'],
    ]),
  );
  const { ids, by } = sorted(many);
  expect(ids).toEqual(['a', 'z']);
  expect(by).toMatchObject({ 'Zebra 0': 'Z', 'Ähre 1': 'A' });
});
