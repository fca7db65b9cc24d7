import { hoursInWords } from '../../booking/hours-in-words.ts';
import type { OfficeConfig, OfficePlan, Opening } from '../../config.ts';

const street = {
  mitte: ['Sonnenwall 73–75', '47051'],
  homberg: ['Bismarckplatz 1', '47198'],
  meiderich: ['Von-der-Mark-Straße 36', '47137'],
  hamborn: ['Duisburger Straße 213', '47166'],
  walsum: ['Friedrich-Ebert-Straße 152', '47179'],
  rheinhausen: ['Körnerplatz 1', '47226'],
  sued: ['Sittardsberger Allee 14', '47249'],
} as const;

const keepTimesForTheDay = ['mitte', 'hamborn'];

/** One more lane in the mornings, whose times are given out on the day itself. */
const sameDay: Opening = {
  weekdays: [1, 2, 3, 4, 5],
  from: '08:00',
  to: '12:00',
  lanes: 1,
  release: { daysBefore: 0, at: '08:00' },
};

/** Duisburg's seven Bürger-Service stations. Hours and lanes are the demo's own. */
export const offices: OfficeConfig[] = [
  office(
    'mitte',
    'Mitte',
    [51.431, 6.765],
    6,
    'Haltestelle Duisburg Hauptbahnhof, von dort zu Fuß durch die Innenstadt.',
  ),
  office('homberg', 'Homberg', [51.452, 6.69], 3, null),
  office('meiderich', 'Meiderich', [51.465, 6.775], 3, 'Haltestelle Meiderich Bahnhof.'),
  office('hamborn', 'Hamborn', [51.49, 6.768], 5, 'Haltestelle Hamborn Rathaus.'),
  office('walsum', 'Walsum', [51.536, 6.73], 3, null),
  office('rheinhausen', 'Rheinhausen', [51.403, 6.715], 4, 'Das Bezirksrathaus liegt am Körnerplatz.'),
  office('sued', 'Süd', [51.377, 6.77], 3, 'Haltestelle Sittardsberger Allee.'),
];

function office(
  id: keyof typeof street,
  district: string,
  [latitude, longitude]: [number, number],
  lanes: number,
  directions: string | null,
): OfficeConfig {
  const hours = opening(id, lanes);
  const [line, postalCode] = street[id];
  return {
    id,
    name: `Bürger-Service ${district}`,
    street: line,
    postalCode,
    town: 'Duisburg',
    telephone: '0203 94000',
    email: 'buergerservice@stadt-duisburg.de',
    geo: { latitude, longitude },
    openingHours: hoursInWords({ hours, breaks: [] }),
    directions,
    fields: { telephone: 'optional', address: 'optional' },
    plan: plan(hours),
  };
}

function opening(id: string, lanes: number): Opening[] {
  return [
    { weekdays: [1, 2, 3], from: '08:00', to: '16:00', lanes },
    { weekdays: [4], from: '08:00', to: '18:00', lanes },
    { weekdays: [5], from: '08:00', to: '12:00', lanes },
    ...(keepTimesForTheDay.includes(id) ? [sameDay] : []),
  ];
}

function plan(hours: Opening[]): OfficePlan {
  return {
    hours,
    breaks: [],
    closures: [],
    holidays: 'NW',
    holidayExceptions: [],
    startEvery: 4,
    leadMinutes: 15,
    horizonDays: 28,
    day: { walkIns: true, counters: ['1', '2', '3', '4', '5', '6'] },
  };
}
