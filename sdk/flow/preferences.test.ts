import { signal } from '@preact/signals-core';
import { expect, test } from 'vitest';
import { createPreferences, startsIn } from './preferences.ts';
import { licence, offices } from './testing/catalogue.ts';
import { slotAt } from './testing/fake-client.ts';

const centre = { latitude: 51.43, longitude: 6.76 };
const places = {
  mitte: { latitude: 51.431, longitude: 6.765 },
  rheinhausen: { latitude: 51.403, longitude: 6.715 },
};

function start() {
  const known = offices.offices.map((office) => ({ ...office, geo: places[office.id as 'mitte'] }));
  const preferences = createPreferences(
    signal(new Map(known.map((office) => [office.id, office]))),
    signal([{ service: licence, quantity: 1 }]),
    signal({ '47051': centre, '47226': places.rheinhausen }),
  );
  return { preferences, order: () => preferences.offering.value.map(({ id }) => id) };
}

test('the office that the page prefers comes first, until a postal code says which is nearer', () => {
  const { preferences, order } = start();
  expect(order()).toEqual(['mitte', 'rheinhausen']);
  preferences.prefer('rheinhausen');
  expect(order()).toEqual(['rheinhausen', 'mitte']);
  preferences.startFrom('47051');
  expect(order()).toEqual(['mitte', 'rheinhausen']);
  preferences.startFrom(' 47226 ');
  expect(order()).toEqual(['rheinhausen', 'mitte']);
  expect(preferences.distances.value.get('rheinhausen')).toBe(0);
});

test('an unknown postal code changes nothing', () => {
  const { preferences, order } = start();
  preferences.startFrom('99999');
  expect(order()).toEqual(['mitte', 'rheinhausen']);
  expect(preferences.distances.value.size).toBe(0);
});

test('it takes as long as at the slowest of the offices to look in', () => {
  const slow = { ...licence, minutesAt: [{ office: 'mitte', minutes: 20 }] };
  const known = signal(new Map(offices.offices.map((office) => [office.id, office])));
  const services = signal([{ service: slow, quantity: 2 }]);
  const preferences = createPreferences(known, services, signal({}));
  expect(preferences.minutes.value).toBe(40);
  preferences.prefer('rheinhausen');
  expect(preferences.minutes.value).toBe(24);
  services.value = [{ service: { ...slow, offices: [] }, quantity: 1 }];
  expect(preferences.minutes.value).toBe(12);
});

test('the last office stays', () => {
  const { preferences } = start();
  preferences.prefer('mitte');
  preferences.toggle('mitte');
  expect(preferences.wanted.value).toEqual(['mitte']);
});

test('an office is ticked and unticked', () => {
  const { preferences } = start();
  const wanted = () => preferences.wanted.value;
  expect(wanted()).toBeNull();
  preferences.toggle('mitte');
  expect(wanted()).toEqual(['rheinhausen']);
  preferences.toggle('mitte');
  expect(wanted()).toEqual(['rheinhausen', 'mitte']);
  preferences.prefer(null);
  expect(wanted()).toBeNull();
  preferences.want(['mitte']);
  expect(preferences.chosen.value.map(({ id }) => id)).toEqual(['mitte']);
});

test('wishes are overruled only where another office can do it', () => {
  const { preferences } = start();
  expect(preferences.overruled.value).toBe(false);
  preferences.want(['mitte']);
  expect(preferences.overruled.value).toBe(false);
  preferences.want(['walsum']);
  expect(preferences.overruled.value).toBe(true);
  expect(preferences.chosen.value).toHaveLength(2);

  const nowhere = createPreferences(signal(new Map()), signal([]), signal({}));
  nowhere.want(['walsum']);
  expect(nowhere.overruled.value).toBe(false);
});

test('what nobody has typed or wished is nothing', () => {
  const { preferences } = start();
  expect([preferences.postalCode.value, preferences.partOfDay.value]).toEqual(['', 'any']);
  preferences.wantPart('morning');
  expect(preferences.partOfDay.value).toBe('morning');
});

test.each([
  ['any', ['09:52', '12:00', '17:00']],
  ['morning', ['09:52']],
  ['afternoon', ['12:00', '17:00']],
] as const)('%s: %j', (part, times) => {
  const slots = ['09:52', '12:00', '17:00'].map((time) => slotAt('2020-03-12', time, time));
  const found = slots.filter((slot) => startsIn(part, slot));
  expect(found.map(({ start }) => start.slice(11, 16))).toEqual(times);
});
