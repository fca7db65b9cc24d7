import type { CityConfig } from '../../src/config.ts';
import { duisburg } from '../../src/demo/duisburg/city.ts';

/** Breaks out of an attribute, an element, a line of a header, of a mail or of a calendar file, and turns text around. */
export const evil = (number: number) =>
  `"'><img src=x onerror=alert(${number})><script>alert(${number})</script>&amp;</title></textarea>\r\nX-Evil: ${number}\r\n\r\nEND:VEVENT\u202e`;

/** What is no text: it refers to something, or the program counts with it. */
const told = new Set([
  ...[
    'id',
    'category',
    'service',
    'services',
    'offices',
    'office',
    'language',
    'timeZone',
    'href',
    'tag',
    'version',
  ],
  ...['plan', 'fields', 'from', 'postalCodes', 'onlyWith', 'minutesAt', 'geo'],
]);

/** The demo's city with `evil` in every text, and the places where it stands now: `services.*.name`. */
export function evilCity(): { config: CityConfig; places: Set<string> } {
  const places = new Set<string>();
  let count = 0;

  function spoilt(value: unknown, path: string[]): unknown {
    if (typeof value === 'string') {
      places.add(path.join('.'));
      count += 1;
      return evil(count);
    }
    if (Array.isArray(value)) return value.map((one) => spoilt(one, [...path, '*']));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [
        key,
        told.has(key) && !isTextInside(key, one) ? one : spoilt(one, [...path, key]),
      ]),
    );
  }

  const full: CityConfig = {
    ...duisburg,
    mail: { ...duisburg.mail, signature: ['Ihr Amt'] },
    services: duisburg.services.map((service) => ({ ...service, keywords: ['Wort'], bring: ['Papier'] })),
    offices: duisburg.offices.map((office) => ({ ...office, directions: 'Eingang' })),
  };
  return { config: spoilt(full, []) as CityConfig, places };
}

/** `services` and `offices` are lists of ids within a service, and lists of what has texts at the top. */
const isTextInside = (key: string, value: unknown) =>
  (key === 'services' || key === 'offices') && Array.isArray(value) && typeof value[0] === 'object';
