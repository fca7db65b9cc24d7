import { expect, test } from 'vitest';
import { durations } from './duration.ts';
import { cityWith, service } from './testing/city.ts';

test('an office may take its own time; what the city does not know takes none', () => {
  const city = cityWith([service('pass', { minutesAt: [{ office: 'walsum', minutes: 15 }] })], []);
  const minutesAt = durations(city, [
    { service: 'pass', quantity: 2 },
    { service: 'unknown', quantity: 1 },
  ]);
  expect([minutesAt('mitte'), minutesAt('walsum')]).toEqual([24, 30]);
});
