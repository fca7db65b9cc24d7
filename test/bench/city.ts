import type { CityConfig, OfficeConfig } from '../../src/config.ts';
import { duisburg } from '../../src/demo/duisburg/city.ts';

/** Monday, 9 March 2020, 08:00 in Duisburg, in ms. */
export const begin = Date.parse('2020-03-09T08:00:00+01:00');
export const lanes = 20;
/** Minutes of the one service that is booked. */
export const minutes = 12;
/** The service that is booked. */
export const service = 'fuehrerschein';

/** The demo's services at so many offices, `office-0` and on, all open from 8 to 16 on weekdays. */
export function benchCity(count: number): CityConfig {
  const [first] = duisburg.offices;
  if (!first) throw new Error('the demo has no office');
  const offices = Array.from({ length: count }, (_, number) => office(first, number));
  const ids = offices.map(({ id }) => id);
  return {
    ...duisburg,
    offices,
    services: duisburg.services.map((one) => ({ ...one, offices: ids })),
    policy: { ...duisburg.policy, openPerEmail: 3 },
  };
}

function office(like: OfficeConfig, number: number): OfficeConfig {
  const hours = [{ weekdays: [1, 2, 3, 4, 5], from: '08:00', to: '16:00', lanes }];
  return { ...like, id: `office-${number}`, name: `Büro ${number}`, plan: { ...like.plan, hours } };
}

/** Seven offices for one citizen's question, spread over all of them. */
export function sevenOf(count: number): string[] {
  return Array.from({ length: 7 }, (_, number) => `office-${Math.floor((number * count) / 7)}`);
}

/** Weekdays that bookings are made on: two weeks from 16 March, as days after it. */
export const dayOffsets = [0, 1, 2, 3, 4, 7, 8, 9, 10, 11];
export const firstDay = '2020-03-16';
/** 00:00 of the first of them, in minutes. */
export const firstMidnight = Date.parse('2020-03-16T00:00:00+01:00') / 60_000;
export const opensAt = 8 * 60;
/** How many starts a day has, four minutes apart. */
export const startsPerDay = (8 * 60 - minutes) / 4 + 1;
