import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { CityConfig } from '../config.ts';
import { duisburg } from '../demo/duisburg/city.ts';
import type { StoredBooking } from '../store/store.ts';
import { wordsIn } from '../words/languages.ts';
import { calendarText } from './calendar-file.ts';

const now = Date.parse('2020-03-09T08:00:00+01:00');

interface Wish {
  start?: string;
  state?: StoredBooking['state'];
  at?: number;
  language?: string;
  config?: CityConfig;
}

/** The file of an appointment of twelve minutes, read back by a program that knows calendars. */
function read({
  start = '2020-03-12T09:52:00+01:00',
  state = 'confirmed',
  at = now,
  language = 'de',
  config = duisburg,
}: Wish = {}) {
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
    customer: { givenName: 'Ada', familyName: 'Ångström', email: 'ada@example.org' },
  } as StoredBooking;
  const text = calendarText(config, booking, wordsIn(language), at);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const event = calendar.getFirstSubcomponent('vevent');
  if (!event) throw new Error('no event');
  return { text, calendar, event: new ICAL.Event(event), status: event.getFirstPropertyValue('status') };
}

test.each([
  ['in winter', '2020-03-12T09:52:00+01:00', '2020-03-12T08:52:00.000Z'],
  ['in summer', '2020-07-16T09:52:00+02:00', '2020-07-16T07:52:00.000Z'],
  ['when the clocks went forward', '2020-03-29T03:04:00+02:00', '2020-03-29T01:04:00.000Z'],
  ['before the clocks went back', '2020-10-25T02:30:00+02:00', '2020-10-25T00:30:00.000Z'],
  ['after the clocks went back', '2020-10-25T02:30:00+01:00', '2020-10-25T01:30:00.000Z'],
])('an appointment %s is read at the time it was booked for', (_when, start, utc) => {
  const { event, text } = read({ start });
  expect(event.startDate.toJSDate().toISOString()).toBe(utc);
  expect(event.endDate.toJSDate().getTime() - event.startDate.toJSDate().getTime()).toBe(12 * 60_000);
  expect(text).toMatch(/^DTSTAMP:\d{8}T\d{6}Z\r$/m);
});

test.each([
  ['de', 'Termin: Bürger-Service Rheinhausen', 'Ihre Wartenummer: 1112', 'Bitte bringen Sie mit:'],
  ['en', 'Appointment: Bürger-Service Rheinhausen', 'Your waiting number: 1112', 'Please bring:'],
])('it says where, what for, the number and what to bring: %s', (language, title, number, bring) => {
  const { event } = read({ language });
  expect(event.summary).toBe(title);
  expect(event.location).toBe('Bürger-Service Rheinhausen, Körnerplatz 1, 47226 Duisburg');
  expect(event.description).toContain('Führerscheinanträge (Erstantrag, Erweiterung');
  expect(event.description).toContain(number);
  expect(event.description).toContain(`${bring}\n– `);
  expect(event.description).toContain('– Bescheinigung über den Sehtest');
  expect(event.description).toContain('0203 94000');
});

test.each([
  ['pending', 'TENTATIVE', 'PUBLISH'],
  ['confirmed', 'CONFIRMED', 'PUBLISH'],
  ['cancelled', 'CANCELLED', 'CANCEL'],
  ['lapsed', 'CANCELLED', 'CANCEL'],
] as const)('%s is %s', (state, status, method) => {
  const file = read({ state });
  expect(file.status).toBe(status);
  expect(file.calendar.getFirstPropertyValue('method')).toBe(method);
});

test('a later file is news of the same appointment', () => {
  const first = read().event;
  const moved = read({ start: '2020-03-13T09:00:00+01:00', at: now + 1_000 }).event;
  const cancelled = read({ state: 'cancelled', at: now + 2_000 }).event;
  expect([moved.uid, cancelled.uid]).toEqual([first.uid, first.uid]);
  expect(moved.sequence).toBeGreaterThan(first.sequence);
  expect(cancelled.sequence).toBeGreaterThan(moved.sequence);
  expect(cancelled.sequence).toBeLessThan(2 ** 31);
});

test('lines are short, and what is cut and escaped comes back whole', () => {
  const name = 'Übergrößen; «Ämter», 5\\6 – 中😀 '.repeat(6).trim();
  const config = {
    ...duisburg,
    services: duisburg.services.map((service) => ({ ...service, name, bring: ['eins,\nzwei'] })),
  };
  const { text, event } = read({ config });
  const lines = text.split('\r\n');
  expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
  expect(text).not.toMatch(/(^|[^\r])\n|\uFFFD/);
  expect(event.description).toContain(name);
  expect(event.description).toContain('– eins,\nzwei');
});

test('nobody who sees the calendar learns who comes, or can change it', () => {
  for (const state of ['pending', 'confirmed', 'cancelled'] as const) {
    const { text, calendar } = read({ state });
    expect(text).not.toMatch(/Ada|Ångström|ada@|\/b\//);
    const organizer = calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue('organizer');
    expect(organizer).toBe('mailto:noreply@stadt-duisburg.example');
  }
});
