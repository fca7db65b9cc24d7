import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { duisburg } from '../demo/duisburg/city.ts';
import type { StoredBooking } from '../store/store.ts';
import { wordsIn } from '../words/languages.ts';
import { calendarText } from './calendar-file.ts';

const now = Date.parse('2020-03-09T08:00:00+01:00');

function read(start: string, state: StoredBooking['state'] = 'confirmed', at = now) {
  const minute = Date.parse(start) / 60_000;
  const booking = {
    id: '0b7c8b1e-6a53-4d0e-9a47-0d3c1d6f2a11',
    office: 'rheinhausen',
    start: minute,
    end: minute + 12,
    services: [{ service: 'fuehrerschein', quantity: 1 }],
    state,
    expiresAt: state === 'pending' ? now + 60_000 : null,
    numberIndex: 0,
  } as StoredBooking;
  const text = calendarText(duisburg, booking, wordsIn('de'), at);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const event = calendar.getFirstSubcomponent('vevent');
  if (!event) throw new Error('no event');
  return { text, calendar, event: new ICAL.Event(event), status: event.getFirstPropertyValue('status') };
}

test.each([
  ['in winter', '2020-03-12T09:52:00+01:00', '2020-03-12T08:52:00.000Z'],
  ['in summer', '2020-07-16T09:52:00+02:00', '2020-07-16T07:52:00.000Z'],
  ['on the morning the clocks went forward', '2020-03-29T03:04:00+02:00', '2020-03-29T01:04:00.000Z'],
])('an appointment %s is read at the time it was booked for', (_when, start, utc) => {
  const { event, text } = read(start);
  expect(event.startDate.toJSDate().toISOString()).toBe(utc);
  expect(event.endDate.toJSDate().getTime() - event.startDate.toJSDate().getTime()).toBe(12 * 60_000);
  expect(text).toMatch(/^DTSTAMP:\d{8}T\d{6}Z\r$/m);
});

test('it says where, what for, the number and what to bring', () => {
  const { event } = read('2020-03-12T09:52:00+01:00');
  expect(event.summary).toBe('Termin: Bürger-Service Rheinhausen');
  expect(event.location).toBe('Bürger-Service Rheinhausen, Körnerplatz 1, 47226 Duisburg');
  expect(event.description).toContain('Führerscheinanträge (Erstantrag, Erweiterung');
  expect(event.description).toContain('Ihre Wartenummer: 1112');
  expect(event.description).toContain('– Bescheinigung über den Sehtest');
});

test.each([
  ['pending', 'TENTATIVE', 'PUBLISH'],
  ['confirmed', 'CONFIRMED', 'PUBLISH'],
  ['cancelled', 'CANCELLED', 'CANCEL'],
] as const)('%s is %s', (state, status, method) => {
  const file = read('2020-03-12T09:52:00+01:00', state);
  expect(file.status).toBe(status);
  expect(file.calendar.getFirstPropertyValue('method')).toBe(method);
});

test('a later file is news of the same appointment', () => {
  const first = read('2020-03-12T09:52:00+01:00').event;
  const later = read('2020-03-13T09:00:00+01:00', 'confirmed', now + 120_000).event;
  expect(later.uid).toBe(first.uid);
  expect(later.sequence).toBeGreaterThan(first.sequence);
});
