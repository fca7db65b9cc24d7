import fc from 'fast-check';
import type { CityFile } from '../schema.ts';

type Office = CityFile['offices'][number];
type Service = CityFile['services'][number];

/** As little as a city can be. */
export const tinyCity = {
  city: { name: 'Stadt', telephone: '115' },
  privacy: { version: '1', text: 'Ja.', href: 'https://stadt.example/datenschutz' },
  mail: { from: 'noreply@stadt.example' },
  offices: [
    {
      ...{ id: 'rathaus', name: 'Rathaus', street: 'Markt 1', postalCode: '47051', town: 'Stadt' },
      ...{ holidays: 'NW', hours: [{ days: 'Mo-Fr', from: '08:00', to: '12:00' }] },
    },
  ],
  categories: [{ id: 'a', name: 'Ausweise' }],
  services: [{ id: 'x', name: 'Ausweis', category: 'a', minutes: 12 }],
} satisfies CityFile;

const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const time = fc.constantFrom('00:00', '7:30', '08:00', '11:15', '12:00', '16:00', '23:30', '24:00');
const days = fc.constantFrom('Mo-Fr', 'Sa, So', 'Mo', 'Fr-Mo', 'Mo-So', 'Di-Do,Sa');
const inOrder = fc
  .uniqueArray(time, { minLength: 2, maxLength: 2, selector: (one) => one.padStart(5, '0') })
  .map((times) => times.sort((a, b) => a.padStart(5, '0').localeCompare(b.padStart(5, '0'))))
  .map(([from = '', to = '']) => ({ from, to }));
const range = fc.tuple(days, inOrder).map(([some, times]) => ({ days: some, ...times }));
const seldom = <T>(usual: fc.Arbitrary<T>, wrong: T) =>
  fc.oneof({ weight: 30, arbitrary: usual }, { weight: 1, arbitrary: fc.constant(wrong) });
const words = fc.oneof(
  fc.constantFrom('Ja', 'no', '0123', '1.10', ': #', '- x', '* y', 'null', '"', "O'Neill", '{a}', '  ä  '),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter((text) => text.trim() !== ''),
);

const opening = fc
  .tuple(
    range,
    fc.record(
      {
        lanes: fc.integer({ min: 1, max: 3 }),
        season: fc.constantFrom({ from: '05-01', to: '09-30' }, { from: '11-01', to: '02-29' }),
        release: fc.record({ daysBefore: fc.nat({ max: 30 }), at: time }),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([when, more]) => ({ ...when, ...more }));

const closure = fc.record(
  {
    from: fc.constantFrom('2020-03-11', '2020-12-24'),
    to: seldom(fc.constant('2020-12-31'), '2020-03-10'),
    hours: fc.constant({ from: '10:00', to: '12:00' }),
    reason: words,
  },
  { requiredKeys: ['from', 'reason'] },
);

const office = (id: string): fc.Arbitrary<Office> =>
  fc.record(
    {
      ...{ id: fc.constant(id), name: words, street: words, postalCode: words, town: words },
      hours: fc.array(opening, { minLength: 1, maxLength: 3 }),
      breaks: fc.array(range, { maxLength: 2 }),
      closures: fc.array(closure, { maxLength: 2 }),
      holidays: fc.constantFrom('NW', 'BY', 'BUND', 'none'),
      geo: seldom(fc.constant('51.4, 6.7'), '91, 0'),
      startEvery: fc.integer({ min: 1, max: 60 }),
      leadMinutes: fc.nat({ max: 3000 }),
      horizonDays: fc.nat({ max: 60 }),
      day: fc.record({ walkIns: fc.boolean(), grace: fc.nat({ max: 30 }) }),
    },
    { requiredKeys: ['id', 'name', 'street', 'postalCode', 'town', 'hours'] },
  );

const service = (id: string): fc.Arbitrary<Service> =>
  fc.record(
    {
      ...{ id: fc.constant(id), name: words, category: seldom(fc.constant('a'), 'b') },
      minutes: fc.integer({ min: 1, max: 120 }),
      maxQuantity: fc.integer({ min: 1, max: 6 }),
      offices: fc.subarray(['one', 'two']),
      minutesAt: fc.constant([{ office: 'two', minutes: 7 }]),
      bring: fc.array(words, { maxLength: 2 }),
      notWith: seldom<Service['notWith']>(fc.constant([]), [{ service: 'gone', reason: 'Nein.' }]),
      info: fc.record({ description: words }),
    },
    { requiredKeys: ['id', 'name', 'category', 'minutes'] },
  );

/** Cities of two offices and up to three services; in some of them something is wrong. */
export const arbitraryCityFile: fc.Arbitrary<CityFile> = fc
  .tuple(office('one'), office('two'), service('s1'), some(service('s2')), some(service('s3')))
  .map(([one, two, ...services]) => ({
    ...tinyCity,
    offices: [one, two],
    services: services.filter((one) => one !== undefined),
  }));
