import { expect, test } from 'vitest';
import { readCityFile } from '../read.ts';
import type { CityFile } from '../schema.ts';
import { tinyCity } from '../testing/city-files.ts';

type Office = CityFile['offices'][number];
type Service = CityFile['services'][number];

/** `severity where: message` of every problem. */
function told(city: CityFile): string[] {
  return readCityFile(JSON.stringify(city)).problems.map(
    ({ severity, where, message }) => `${severity} ${where}: ${message}`,
  );
}

const office = { ...tinyCity.offices[0], id: 'rathaus', name: 'Rathaus' };
const service = { id: 'x', name: 'Ausweis', category: 'a', minutes: 12 };
const other = { ...service, id: 'y' };
const withOffice = (more: Partial<Office>): CityFile => ({ ...tinyCity, offices: [{ ...office, ...more }] });
const withService = (more: Partial<Service>): CityFile => ({
  ...tinyCity,
  services: [{ ...service, ...more }, other],
});

const weekdays = { days: 'Mo-Fr', from: '08:00', to: '12:00' };

test.each<[string, CityFile]>([
  [
    'warning city.allowOrigins: https://www.example.org of `bookingPage` is not among them: the widget can’t ask the server there',
    {
      ...tinyCity,
      city: {
        ...tinyCity.city,
        bookingPage: 'https://www.example.org/termin',
        allowOrigins: ['https://example.org'],
      },
    },
  ],
  [
    'warning mail.from: is a placeholder: no mail gets through with it',
    { ...tinyCity, mail: { from: 'noreply@example.org' } },
  ],
  [
    'warning privacy.href: is a placeholder: citizens can’t read there what they agree to',
    { ...tinyCity, privacy: { ...tinyCity.privacy, href: 'https://www.example.org/datenschutz' } },
  ],
  [
    'error city.allowOrigins[1]: must be an origin without a path, like https://www.example.org',
    { ...tinyCity, city: { ...tinyCity.city, allowOrigins: ['https://example.org/'] } },
  ],
  [
    'error offices › rathaus › leadMinutes: reaches beyond `horizonDays`, so no time could ever be booked',
    withOffice({ leadMinutes: 4320, horizonDays: 2 }),
  ],
  [
    'warning offices › rathaus › hours[1].release.daysBefore: is more than `horizonDays`, 14, and so changes nothing',
    withOffice({ horizonDays: 14, hours: [{ ...weekdays, release: { daysBefore: 15, at: '08:00' } }] }),
  ],
  [
    'error offices › rathaus › breaks: leave nothing of the opening hours',
    withOffice({ breaks: [weekdays] }),
  ],
  [
    'warning offices › rathaus › breaks[1]: lies outside the opening hours and so changes nothing',
    withOffice({ breaks: [{ days: 'Sa', from: '08:00', to: '09:00' }] }),
  ],
  [
    'error offices › rathaus › closures[1].to: is before the first closed day, 2026-12-24',
    withOffice({ closures: [{ from: '2026-12-24', to: '2026-12-23', reason: 'Umzug' }] }),
  ],
  [
    'error offices › rathaus › closures[1].hours.to: must be after 12:00, when it begins',
    withOffice({
      closures: [{ from: '2026-12-24', hours: { from: '12:00', to: '12:00' }, reason: 'Umzug' }],
    }),
  ],
  [
    'error offices › rathaus › holidayExceptions[2].date: 2026-08-15 stands here twice',
    withOffice({ holidayExceptions: ['a', 'b'].map((name) => ({ date: '2026-08-15', name })) }),
  ],
  [
    'error offices › rathaus › geo: must be latitude (up to 90) and longitude (up to 180), in this order',
    withOffice({ geo: '91, 6' }),
  ],
  [
    'warning services › x › offices: no office offers it, so nobody can book it',
    withService({ offices: [] }),
  ],
  [
    'error services › x › offices[2]: «rathaus» stands here twice',
    withService({ offices: ['rathaus', 'rathaus'] }),
  ],
  [
    'error services › x › minutesAt[1].office: there is no office «rathuas», did you mean «rathaus»?',
    withService({ minutesAt: [{ office: 'rathuas', minutes: 5 }] }),
  ],
  [
    'error services › x › notWith[1].service: «y» stands in `onlyWith` too: leave one out',
    withService({
      notWith: [{ service: 'y', reason: 'Nein.' }],
      onlyWith: { services: ['y'], reason: 'Nein.' },
    }),
  ],
  [
    'error services › x › onlyWith.services[1]: there is no service «z»',
    withService({ onlyWith: { services: ['z'], reason: 'Nein.' } }),
  ],
])('%s', (problem, city) => {
  expect(told(city)).toEqual([problem]);
});

test('offices that are too small for a service are named, and those of which nobody wants anything', () => {
  const small = { ...office, id: 'klein', hours: [{ days: 'Mo', from: '08:00', to: '08:10' }] };
  const idle = { ...office, id: 'leer' };
  const offices = ['rathaus', 'klein'];
  expect(
    told({
      ...tinyCity,
      offices: [office, small, idle],
      services: [{ ...service, offices, minutesAt: [{ office: 'leer', minutes: 10 }] }],
    }),
  ).toEqual([
    'warning offices › leer: no service is offered at this office',
    'warning services › x › minutes: 12 minutes can’t be booked at «klein», which is never open for more than 10 without a break',
    'warning services › x › minutesAt[1].office: «leer» does not offer this service',
  ]);
});

test('a break that all offices share may concern some of them only', () => {
  const officeDefaults = { breaks: [{ days: 'Mo', from: '12:00', to: '13:00' }] };
  expect(told({ ...tinyCity, officeDefaults })).toEqual([]);
});
