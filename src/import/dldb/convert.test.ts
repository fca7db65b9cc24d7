import { describe, expect, test } from 'vitest';
import { readCityFile } from '../../city-file/read.ts';
import { writeCityFile } from '../../city-file/write.ts';
import { bareOffice, bareService, imported, notesOf } from '../testing/export.ts';

const serviceOf = (services: object[], locations: object[]) => imported(services, locations).city.services[0];

describe('an export that says next to nothing', () => {
  test('is a city that can be booked, and everything assumed is said', () => {
    const result = imported([bareService()], [bareOffice()]);
    const { config, problems } = readCityFile(writeCityFile(result.city, result.comments));
    expect(config).toBeDefined();
    expect(problems.map(({ severity, where }) => [severity, where])).toEqual([
      ['warning', 'privacy.href'],
      ['warning', 'mail.from'],
    ]);
    expect(result.city.services).toEqual([
      { id: '1', name: 'Pass', category: 'weitere', minutes: 15, maxQuantity: 1, offices: ['7'], info: {} },
    ]);
    const address = { street: 'Anschrift auf Anfrage', postalCode: '00000', town: 'Stadt' };
    expect(result.city.offices).toEqual([{ id: '7', name: 'Rathaus', ...address }]);
    expect(notesOf(result, 'assumed')).toEqual(
      expect.arrayContaining([
        'services without a duration take 15 minutes: Pass',
        'services without maxQuantity are booked once in an appointment: Pass',
        'the export does not say which services go together (combinable): all do',
        'offices without a street show «Anschrift auf Anfrage»: Rathaus',
        'offices without a postal code show 00000: Rathaus',
        'offices without a town are in Stadt: Rathaus',
        'offices without a telephone number show the city’s: Rathaus',
        'offices without an e-mail address show none: Rathaus',
        'offices without coordinates are not sorted by distance: Rathaus',
        'offices without slotTimeInMinutes start appointments every 5 minutes: Rathaus',
      ]),
    );
    expect(result.comments.map(({ path }) => path.join('.'))).toEqual([
      'city.name',
      'officeDefaults.hours',
      'officeDefaults.fields',
      'city.timeZone',
      'city.telephone',
      'privacy',
      'mail.from',
      'officeDefaults.holidays',
      'offices.0.street',
    ]);
  });

  test.each([
    ['only services name offices', [bareService()], [bareOffice({ services: undefined })]],
    ['only offices name services', [bareService({ locations: undefined })], [bareOffice()]],
    ['lists come as objects', [bareService({ locations: { 7: { location: '7' } } })], [bareOffice()]],
    [
      'numbers come as text',
      [bareService({ id: '1', duration: '15', maxQuantity: '1' })],
      [bareOffice({ id: '7' })],
    ],
  ])('is read although %s', (_, services, locations) => {
    expect(serviceOf(services, locations)).toMatchObject({ offices: ['7'], minutes: 15, maxQuantity: 1 });
  });

  test('offers that only one side names are counted', () => {
    const result = imported([bareService()], [bareOffice({ services: [] })]);
    expect(notesOf(result, 'assumed')).toContain('offers that only the services name are good: 1');
  });
});

describe('a duration', () => {
  const offices = (...services: object[]) =>
    services.map((offer, at) =>
      bareOffice({ id: 7 + at, slotTimeInMinutes: 5, services: [{ service: 1, ...offer }] }),
    );
  const slots = (count: string) => ({ appointment: { slots: count } });

  test.each([
    ['the service’s', bareService({ duration: 20 }), offices({}), { minutes: 20 }],
    ['slots of the office’s length', bareService({ duration: 20 }), offices(slots('3')), { minutes: 15 }],
    ['the office’s own', bareService({ duration: 20 }), offices({ duration: 25 }), { minutes: 25 }],
    [
      'another one at some offices',
      bareService({ duration: 20, locations: [] }),
      offices({ duration: 25 }, {}, { duration: 20 }),
      { minutes: 20, minutesAt: [{ office: '7', minutes: 25 }] },
    ],
  ])('is %s', (_, service, locations, expected) => {
    expect(serviceOf([service], locations)).toMatchObject(expected);
  });

  test('that can’t be is not imported', () => {
    const result = imported([bareService({ duration: 9000 })], [bareOffice()]);
    expect(result.city.services[0]?.minutes).toBe(15);
    expect(notesOf(result, 'not imported')).toContain(
      'durations that are not from 1 to 480 minutes: Pass: 9000',
    );
  });

  test('that differs from the slots is taken, and the difference is told', () => {
    const result = imported([bareService()], offices({ duration: 20, ...slots('3') }));
    expect(notesOf(result, 'changed')).toEqual([
      'offers whose duration differs from slots × slotTimeInMinutes: the duration is taken: Pass – Rathaus: 20 instead of 15 minutes',
    ]);
  });
});

describe('what goes together', () => {
  const services = (one: unknown, two: unknown, three: unknown) =>
    [one, two, three].map((combinable, at) =>
      bareService({ id: at + 1, name: `Dienst ${at + 1}`, ...(combinable !== null && { combinable }) }),
    );
  const partners = (...of: [unknown, unknown, unknown]) =>
    imported(services(...of), [bareOffice()]).city.services.map(({ onlyWith }) => onlyWith?.services ?? null);

  test.each([
    ['lists', [1, 2], [2, 1], [3], [['2'], ['1'], []]],
    ['one side of a pair', [1, 2], [2], [3], [['2'], ['1'], []]],
    ['text and objects', '1, 2', { 1: true, 2: true }, [{ id: 3 }], [['2'], ['1'], []]],
    ['nothing of one', [1], [2], null, [[], [], null]],
    ['that all do', [2, 3], [1, 3], [1, 2], [null, null, null]],
  ] as const)('is said by %s', (_, one, two, three, expected) => {
    expect(partners(one, two, three)).toEqual(expected);
  });

  test('pairs that were mended, and partners that do not exist, are told', () => {
    const result = imported(services([1, 2, 99], [2], [3]), [bareOffice()]);
    expect(notesOf(result, 'changed')).toContain(
      'combinations that only one of both services allows: both do now: Dienst 1 with Dienst 2',
    );
    expect(notesOf(result, 'not imported')).toContain(
      'combinations with services that the export lacks: Dienst 1 with 99',
    );
  });
});

describe('what is left out is said', () => {
  const why = (services: object[], locations: object[]) =>
    notesOf(imported(services, locations), 'left out').join('\n');
  const good = [bareService(), bareOffice()] as const;

  test.each([
    ['services that are not public: Geheim (2)', { id: 2, name: 'Geheim', public: false }, {}],
    ['services that no office offers to citizens: Allein (2)', { id: 2, name: 'Allein' }, {}],
    ['services whose id occurred before: Zwilling (1)', { id: 1, name: 'Zwilling' }, {}],
    ['services without a name: (no name) (2)', { id: 2, name: '' }, {}],
    ['services whose id is not of a-z, 0-9 and hyphens: Schräg (Ä/1)', { id: 'Ä/1', name: 'Schräg' }, {}],
    ['offices that offer citizens nothing: Keller (8)', {}, { id: 8, name: 'Keller' }],
    ['offices that are not public: Bunker (8)', {}, { id: 8, name: 'Bunker', public: '0' }],
    [
      'offers of a service that the export lacks: 99 – Keller',
      {},
      { id: 8, name: 'Keller', services: [{ service: 99 }] },
    ],
    [
      'offers that are not public: Pass – Keller',
      {},
      { id: 8, name: 'Keller', services: [{ service: 1, public: false }] },
    ],
    [
      'offers without appointments in this system: Pass – Keller',
      {},
      { id: 8, name: 'Keller', services: [{ service: 1, appointment: { allowed: false } }] },
    ],
    [
      'offers that are hidden where the service is chosen (dontShowByServices): Pass – Keller',
      {},
      { id: 8, name: 'Keller', services: [{ service: 1 }], dontShowByServices: [1] },
    ],
  ])('%s', (expected, service, office) => {
    const entries = (own: object, more: object) => ('id' in more ? [own, more] : [own]);
    expect(why(entries(good[0], service), entries(good[1], office))).toContain(expected);
  });

  test('links that lead nowhere, and HTML that nobody should see', () => {
    const result = imported(
      [bareService({ description: '<p>gut<script>x</script></p>', links: [{ name: 'a', link: '/hier' }] })],
      [bareOffice()],
    );
    expect(result.city.services[0]?.info).toEqual({ description: 'gut' });
    expect(notesOf(result, 'left out')).toEqual(
      expect.arrayContaining([
        'parts of texts: <script>: Pass (description)',
        'links that lead to no address with https:, mailto: or tel:: Pass: /hier',
      ]),
    );
  });

  test('fields that nobody knows', () => {
    const result = imported(
      [bareService({ leika: '99', secret: { of: 'x' } })],
      [bareOffice({ contact: { fax: '1' } })],
    );
    expect(notesOf(result, 'not imported')).toEqual(
      expect.arrayContaining([
        'field leika, which 1 services have',
        'field secret, which 1 services have',
        'field contact.fax, which 1 offices have',
      ]),
    );
  });

  test('nothing to book is no city', () => {
    expect(() => imported([bareService({ public: false })], [bareOffice()])).toThrow(
      /do both files come from the same export/,
    );
  });
});

describe('information', () => {
  test('is taken from every field that citizens read', () => {
    const service = bareService({
      description: '<p>Text</p>',
      fees: '<p>5 Euro</p>',
      process_time: 'sofort',
      requirements: [{ name: 'Ausweis', description: 'auch abgelaufen', link: '' }, { name: 'Foto' }],
      prerequisites: [{ name: 'Wohnsitz', link: 'https://example.org/w' }],
      legal: [{ name: '§ 1', link: '' }],
      forms: [{ name: 'Antrag', link: 'https://example.org/a.pdf' }],
      links: [
        { name: 'Antrag', link: 'https://example.org/a.pdf' },
        { name: '', link: 'https://example.org/b' },
      ],
      onlineprocessing: { link: 'https://example.org/online' },
      meta: { keywords: 'Urlaub, Grenze,,Urlaub' },
    });
    expect(serviceOf([service], [bareOffice()])).toMatchObject({
      keywords: ['Urlaub', 'Grenze'],
      bring: ['Ausweis (auch abgelaufen)', 'Foto'],
      info: {
        description: 'Text',
        details: [
          { label: 'Gebühren', text: '5 Euro' },
          { label: 'Bearbeitungszeit', text: 'sofort' },
          { label: 'Voraussetzungen', text: '- [Wohnsitz](https://example.org/w)' },
          { label: 'Rechtsgrundlagen', text: '- § 1' },
        ],
        links: [
          { label: 'Antrag', href: 'https://example.org/a.pdf' },
          { label: 'https://example.org/b', href: 'https://example.org/b' },
          { label: 'Online erledigen', href: 'https://example.org/online' },
        ],
      },
    });
  });

  test('of an office is its address, in the order of its priority', () => {
    const address = { street: 'Markt', house_number: 1, postal_code: '12345', city: 'Ort', hint: 'im Hof' };
    const full = bareOffice({
      ...{ id: 8, displayName: 'Amt', prio: 5, slotTimeInMinutes: 15, address },
      contact: { phone: '0123 45', email: 'amt@example.org' },
      geo: { lat: '51.5', lon: '6.9' },
    });
    expect(imported([bareService()], [bareOffice(), full]).city.offices).toEqual([
      {
        ...{
          id: '8',
          name: 'Amt',
          street: 'Markt 1',
          postalCode: '12345',
          town: 'Ort',
          directions: 'im Hof',
        },
        ...{ telephone: '0123 45', email: 'amt@example.org', geo: '51.5, 6.9', startEvery: 15 },
      },
      expect.objectContaining({ id: '7', town: 'Ort' }),
    ]);
  });

  test('offices of one service with one name can be told apart', () => {
    const named = (id: number, more: object) => bareOffice({ id, displayName: 'Amt', ...more });
    const names = (...offices: object[]) =>
      imported([bareService()], offices).city.offices.map(({ name }) => name);
    expect(names(named(7, { name: 'Amt (A)' }), named(8, { name: 'Amt (B)' }))).toEqual([
      'Amt (A)',
      'Amt (B)',
    ]);
    const at = (street: string) => ({ name: 'Amt', address: { street } });
    expect(names(named(7, at('Allee')), named(8, at('Gasse')))).toEqual(['Amt, Allee', 'Amt, Gasse']);
    expect(names(named(7, at('Allee')), named(8, at('Allee')))).toEqual(['Amt (7)', 'Amt (8)']);
  });
});
