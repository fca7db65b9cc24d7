import { describe, expect, test } from 'vitest';
import { readCityFile } from './read.ts';
import { smallTown, smallTownWith } from './testing/small-town.ts';

/** Each problem as `LINE:COLUMN severity where message`. */
function told(text: string): string[] {
  return readCityFile(text).problems.map(({ line, column, severity, where, message }) =>
    `${line}:${column} ${severity} ${where} ${message}`.replace(/ +/g, ' '),
  );
}

test('the example of a small town has forty lines at most, and nothing wrong', () => {
  expect(smallTown.trimEnd().split('\n').length).toBeLessThanOrEqual(40);
  expect(told(smallTown)).toEqual([]);
});

test('what is left out is the usual', () => {
  const { config } = readCityFile(smallTown);
  expect(config?.city).toMatchObject({ language: 'de', timeZone: 'Europe/Berlin', postalCodes: {} });
  expect(config?.policy).toEqual({
    holdMinutes: 10,
    extensions: 3,
    confirmMinutes: 60,
    openPerEmail: 3,
    eraseAfterDays: 30,
  });
  expect(config?.mail).toEqual({
    from: 'noreply@kleinstadt.example',
    name: 'Stadt Kleinstadt',
    signature: [],
  });
  expect(config?.offices[0]).toEqual({
    id: 'rathaus',
    name: 'Bürgerbüro im Rathaus',
    street: 'Marktplatz 1',
    postalCode: '01067',
    town: 'Kleinstadt',
    telephone: '0203 94000',
    email: 'buergerbuero@kleinstadt.example',
    geo: null,
    directions: null,
    openingHours: ['Montag bis Mittwoch 8 bis 12 Uhr', 'Donnerstag 8 bis 12 und 13 bis 18 Uhr'],
    fields: { telephone: 'optional', address: 'optional' },
    plan: {
      hours: [
        { weekdays: [1, 2, 3], from: '08:00', to: '12:00', lanes: 2 },
        { weekdays: [4], from: '08:00', to: '18:00', lanes: 2 },
      ],
      breaks: [{ weekdays: [4], from: '12:00', to: '13:00' }],
      closures: [],
      holidays: 'SN',
      holidayExceptions: [],
      startEvery: 5,
      leadMinutes: 30,
      horizonDays: 28,
    },
  });
  expect(config?.services[3]).toEqual({
    id: 'abmelden',
    name: 'Wohnsitz abmelden',
    category: 'meldewesen',
    minutes: 10,
    maxQuantity: 1,
    offices: ['rathaus'],
    keywords: [],
    popular: false,
    bring: [],
    notWith: [],
    info: { description: [], details: [], links: [] },
  });
});

test('what `officeDefaults` says holds for offices that do not say otherwise', () => {
  const { config, problems } = readCityFile(
    smallTownWith('    holidays: SN\n', '').replace(
      'offices:\n',
      'officeDefaults: { holidays: SN, email: amt@example.org, leadMinutes: 5 }\noffices:\n',
    ),
  );
  expect(problems).toEqual([]);
  expect(config?.offices[0]).toMatchObject({
    email: 'buergerbuero@kleinstadt.example',
    plan: { holidays: 'SN', leadMinutes: 5 },
  });
});

test('numbers are text where text is wanted: no postal code loses its zero, no version its last digit', () => {
  const text = smallTownWith('2026-01', '2026.10').replace('telephone: 0203 94000', 'telephone: 115');
  const { config } = readCityFile(text);
  expect(config?.city.privacy.version).toBe('2026.10');
  expect(config?.city.telephone).toBe('115');
});

test('JSON is read as YAML is', () => {
  const { config } = readCityFile(smallTown);
  const file = {
    city: { name: 'Stadt Kleinstadt', telephone: '0203 94000' },
    privacy: { ...config?.city.privacy },
    mail: { from: 'noreply@kleinstadt.example' },
    offices: [
      {
        ...{ id: 'rathaus', name: 'Rathaus', street: 'Markt 1', postalCode: '01067', town: 'Kleinstadt' },
        ...{ holidays: 'SN', hours: [{ days: 'Mo', from: '8:00', to: '12:00' }] },
      },
    ],
    categories: [{ id: 'a', name: 'A' }],
    services: [{ id: 1063453, name: 'X', category: 'a', minutes: 10 }],
  };
  const read = readCityFile(JSON.stringify(file, null, '\t'));
  expect(read.problems).toEqual([]);
  expect(read.config?.services[0]?.id).toBe('1063453');
});

describe('says what is wrong, where, and what may have been meant', () => {
  test.each<[change: [part: string, instead: string], ...told: string[]]>([
    [
      ['telephone:', 'telefone:'],
      '3:1 error city.telephone is missing',
      '5:3 error city.telefone is no key that is known here, did you mean «telephone»?',
    ],
    [
      ['holidays: SN', 'holidays: sn'],
      '22:15 error offices › rathaus › holidays must be one of BW, BY, BE, BB, HB, HE, HH, MV, NI, NW, RP, SL, SN, ST, SH, TH, BUND, none, did you mean «SN»?',
    ],
    [
      ['category: ausweise, minutes: 15', 'category: ausweis, minutes: 15'],
      '34:72 error services › personalausweis › category there is no category «ausweis», did you mean «ausweise»?',
    ],
    [
      ['minutes: 20', 'minutes: 20, offices: [rahtaus]'],
      '35:93 error services › reisepass › offices[1] there is no office «rahtaus», did you mean «rathaus»?',
    ],
    [
      ['to: 18:00', 'to: 7:00'],
      '25:37 error offices › rathaus › hours[2].to must be after 08:00, when it begins',
    ],
    [
      ['from: 8:00, to: 12:00', 'from: 8.00, to: 12:00'],
      '24:30 error offices › rathaus › hours[1].from must be a time of day like 08:00, from 00:00 to 24:00',
    ],
    [
      ['days: Do, from: 8:00', 'days: Mi-Do, from: 8:00'],
      '25:9 warning offices › rathaus › hours[2] overlaps with 08:00 to 12:00 on the same weekday: together they serve 4 citizens at a time',
    ],
    [
      ['days: Mo-Mi', 'days: Mo-Mittwoch'],
      '24:17 error offices › rathaus › hours[1].days must be weekdays like Mo-Fr or «Mo, Mi, Fr», of Mo Di Mi Do Fr Sa So',
    ],
    [
      ['    holidays: SN\n', ''],
      '16:5 warning offices › rathaus › holidays is missing: appointments are given on public holidays too; say the state, as in `holidays: NW`, or `none`',
    ],
    [
      ['    town: Kleinstadt\n', ''],
      '16:5 error offices › rathaus › town is missing: say it here, or in `officeDefaults` for all offices',
    ],
    [
      ['    town: Kleinstadt\n', '    town:\n'],
      '20:10 error offices › rathaus › town is missing: say it here, or in `officeDefaults` for all offices',
    ],
    [
      ['minutes: 20', 'minutes: 301'],
      '35:79 error services › reisepass › minutes is longer than every opening of the offices that offer it: the longest without a break is 300 minutes',
    ],
    [
      ['minutes: 20', 'minutes: 90'],
      '35:96 warning services › reisepass › maxQuantity 4 of them are longer than every opening: nobody can book so many',
    ],
    [
      ['minutes: 20', 'minutes: 1.5'],
      '35:79 error services › reisepass › minutes must be a whole number from 1 to 480',
    ],
    [
      ['id: reisepass', 'id: personalausweis'],
      '35:11 error services › personalausweis › id «personalausweis» is the id of an earlier one too: ids must differ',
    ],
    [
      ['id: reisepass', 'id: Reisepass'],
      '35:11 error services › Reisepass › id use a-z, 0-9 and hyphens, at most 64 characters',
    ],
    [
      ['minutes: 20', 'minutes: 20, notWith: [{ service: reisepass, reason: nein }]'],
      '35:104 error services › reisepass › notWith[1].service is the service itself: `maxQuantity` says how many of it one appointment may hold',
    ],
    [
      ['  name: Stadt Kleinstadt\n', '  name: Stadt Kleinstadt\n  timeZone: Europe/Berln\n'],
      '5:13 error city.timeZone there is no time zone «Europe/Berln», did you mean «Europe/Berlin»?',
    ],
    [
      ['  name: Stadt Kleinstadt\n', '  name: Stadt Kleinstadt\n  name: Stadt\n'],
      '5:3 error this key stands here twice: leave one out',
    ],
    [['noreply@kleinstadt.example', 'noreply'], '13:9 error mail.from must be an e-mail address'],
    [
      [
        '  - { id: meldewesen, name: Meldewesen }\n',
        '  - { id: meldewesen, name: Meldewesen }\n  - { id: leer, name: Leer }\n',
      ],
      '32:5 warning categories › leer no service is in this category',
    ],
    [['  name: Stadt', '\tname: Stadt'], '4:1 error is indented by a tab: use spaces'],
    [
      ['name: Stadt Kleinstadt', 'name: Stadt: Kleinstadt'],
      '4:9 error has two colons: put quotes around a text that has «: » in it',
    ],
    [
      ['name: Meldewesen }', 'name: Meldewesen'],
      '33:1 error is not indented as what stands above asks for, or a { or [ there is not closed',
    ],
    [
      ['city:', 'city: ]'],
      '3:7 error can’t be read as YAML: Unexpected flow-seq-end token in YAML stream: "]"',
    ],
  ])('%j', ([part, instead], ...lines) => {
    expect(told(smallTownWith(part, instead))).toEqual(lines);
  });

  test('all of it at once', () => {
    const text = smallTownWith('minutes: 20', 'minutes: viel')
      .replace('to: 18:00', 'to: 25:00')
      .replace('holidays: SN', 'holidays: XX')
      .replace('category: meldewesen', 'category: melden');
    expect(readCityFile(text).problems.map(({ where }) => where)).toEqual([
      'offices › rathaus › holidays',
      'offices › rathaus › hours[2].to',
      'services › reisepass › minutes',
      'services › anmelden › category',
    ]);
  });

  test('an empty file lacks everything, a list is no city', () => {
    expect(told('').map((line) => line.split(' ')[2])).toEqual([
      'city',
      'privacy',
      'mail',
      'offices',
      'categories',
      'services',
    ]);
    expect(told('- a')).toHaveLength(1);
    expect(readCityFile('just words').config).toBeNull();
  });

  test('a file that would grow without end is refused', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let at = 98; at < 107; at += 1) {
      const [name, inner] = [String.fromCharCode(at), String.fromCharCode(at - 1)];
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${inner}`).join(', ')}]`);
    }
    expect(told(bomb.join('\n'))).toEqual([expect.stringContaining('can’t be read')]);
  });
});
