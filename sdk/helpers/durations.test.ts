import { expect, test } from 'vitest';
import { formatMinutes, selectionMinutes, slotMinutes } from './durations.ts';

const services = [
  { id: 'reisepass', minutes: 12 },
  { id: 'meldung', minutes: 8 },
];

test('durations add up over services and quantities', () => {
  const selection = [
    { service: 'reisepass', quantity: 4 },
    { service: 'meldung', quantity: 1 },
  ];
  expect(selectionMinutes(selection, services)).toBe(56);
});

test('an office may take another time', () => {
  const slow = [{ id: 'erbschein', minutes: 30, minutesAt: [{ office: 'walsum', minutes: 45 }] }];
  const selection = [{ service: 'erbschein', quantity: 2 }];
  expect(selectionMinutes(selection, slow, 'walsum')).toBe(90);
  expect(selectionMinutes(selection, slow, 'mitte')).toBe(60);
  expect(selectionMinutes(selection, slow)).toBe(60);
});

test('a service that is not there has no duration', () => {
  expect(() => selectionMinutes([{ service: 'hund', quantity: 1 }], services)).toThrow(
    new RangeError('There is no service hund.'),
  );
});

test('a slot over the change of the clocks is as long as it takes', () => {
  expect(slotMinutes({ start: '2020-03-29T01:50:00+01:00', end: '2020-03-29T03:02:00+02:00' })).toBe(12);
});

test.each([
  [0, '0 Minuten'],
  [1, '1 Minute'],
  [59, '59 Minuten'],
  [60, '1 Stunde'],
  [72, '1 Stunde 12 Minuten'],
  [120, '2 Stunden'],
])('%i minutes are «%s»', (minutes, words) => {
  expect(formatMinutes(minutes, 'de')).toBe(words);
});
