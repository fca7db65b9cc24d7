import { describe, expect, test } from 'vitest';
import { duisburg } from '../demo/duisburg/city.ts';
import type { MailJob, StoredBooking } from '../store/store.ts';
import { renderMail } from './render.ts';

const now = Date.parse('2020-03-09T08:00:00+01:00');
const morning = Date.parse('2020-03-12T07:00:00+01:00');
const settings = {
  config: duisburg,
  publicUrl: 'https://termin.example',
  bookingPage: 'https://termin.example/termin',
};
const tokens = { confirm: 'rheinhausen.confirm-token', manage: 'rheinhausen.manage-token' };

const booking: StoredBooking = {
  id: '0b7c8b1e-6a53-4d0e-9a47-0d3c1d6f2a11',
  office: 'rheinhausen',
  lane: 1,
  start: Date.parse('2020-03-12T09:52:00+01:00') / 60_000,
  end: Date.parse('2020-03-12T10:04:00+01:00') / 60_000,
  day: '2020-03-12',
  services: [
    { service: 'fuehrerschein', quantity: 1 },
    { service: 'reisepass', quantity: 2 },
  ],
  state: 'pending',
  expiresAt: now + 3_600_000,
  extensionsLeft: 3,
  secretHash: '',
  holdFingerprint: '',
  bookFingerprint: '',
  numberIndex: 0,
  customer: null,
  consent: null,
  locale: 'de',
};

function render(
  kind: MailJob['kind'],
  changes: Partial<StoredBooking> = {},
  { name = 'Ada Ångström', at = kind === 'reminder' ? morning : now } = {},
) {
  return renderMail(settings, { kind, to: 'ada@example.org', name, tokens }, { ...booking, ...changes }, at);
}

describe('the mail after booking', () => {
  test('says all of the appointment, in text and in HTML', async () => {
    const mail = await render('booked');
    for (const text of [mail?.text, mail?.html]) {
      for (const part of [
        'Guten Tag Ada Ångström,',
        'Donnerstag, 12. März 2020',
        '09:52 – 10:04 Uhr',
        'Bürger-Service Rheinhausen',
        'Körnerplatz 1',
        '47226 Duisburg',
        'Führerscheinanträge (Erstantrag, Erweiterung, Verlängerung, Wiedererteilung)',
        '2 × Reisepass beantragen',
        'Bescheinigung über den Sehtest',
        '1112',
        'Bitte finden Sie sich kurz vorher im Wartebereich ein',
        'bis Montag, 9. März 2020, 09:00 Uhr',
        'https://termin.example/b/rheinhausen.confirm-token',
        'https://termin.example/b/rheinhausen.manage-token',
      ]) {
        expect(text).toContain(part);
      }
    }
  });

  test('comes from a noreply address, to the citizen, with nothing personal in its subject', async () => {
    const mail = await render('booked');
    expect(mail?.from.address).toMatch(/^noreply@/);
    expect(mail?.to).toEqual({ name: 'Ada Ångström', address: 'ada@example.org' });
    expect(mail?.subject).toBe('Bitte bestätigen Sie Ihren Termin');
  });

  test('loads nothing from anywhere', async () => {
    const { html } = (await render('booked')) ?? { html: '' };
    expect(html).not.toMatch(/<(img|script|link|iframe)\b|url\(|@import/);
    const addresses = Array.from(html.matchAll(/https?:\/\/[^"]+/g), ([address]) => new URL(address).host);
    expect(new Set(addresses)).toEqual(new Set(['termin.example']));
  });

  test('is not sent about an appointment that lapsed or was cancelled meanwhile', async () => {
    expect(await render('booked', { expiresAt: now })).toBeNull();
    expect(await render('booked', { state: 'cancelled' })).toBeNull();
  });
});

test.each<MailJob['kind']>(['confirmed', 'rescheduled', 'reminder'])(
  'the %s mail is not sent after a cancellation that overtook it',
  async (kind) => {
    expect(await render(kind, { state: 'cancelled', expiresAt: null })).toBeNull();
  },
);

test('a name stays a name', async () => {
  const mail = await render('booked', {}, { name: '<b>Ada</b> & "Co"' });
  expect(mail?.html).toContain('&lt;b&gt;Ada&lt;/b&gt; &amp; &quot;Co&quot;');
  expect(mail?.html).not.toContain('<b>Ada');
});

describe.each([
  ['de', 'Donnerstag, 12. März 2020', '09:52 – 10:04 Uhr', 'Wartenummer'],
  ['en-GB', 'Thursday, 12 March 2020', '09:52 – 10:04', 'Waiting number'],
])('in %s', (locale, day, time, number) => {
  const german = locale === 'de';

  test.each<[MailJob['kind'], StoredBooking['state'], string, string, string]>([
    ['booked', 'pending', 'Bitte bestätigen Sie Ihren Termin', 'Please confirm your appointment', 'confirm'],
    ['confirmed', 'confirmed', 'Ihr Termin ist bestätigt', 'Your appointment is confirmed', 'manage'],
    ['rescheduled', 'confirmed', 'Ihr Termin ist verschoben', 'Your appointment has been moved', 'manage'],
    ['reminder', 'confirmed', 'Ihr Termin ist heute', 'Your appointment is today', 'manage'],
    ['cancelled', 'cancelled', 'Ihr Termin ist storniert', 'Your appointment is cancelled', 'anew'],
    ['lapsed', 'lapsed', 'Ihr Termin ist verfallen', 'Your appointment has lapsed', 'anew'],
  ])('the %s mail says so, and what can be done', async (kind, state, ofGerman, ofEnglish, good) => {
    const waits = state === 'pending';
    const mail = await render(kind, { locale, state, expiresAt: waits ? booking.expiresAt : null });
    expect(mail?.subject).toBe(german ? ofGerman : ofEnglish);
    expect(mail?.language).toBe(german ? 'de' : 'en');
    expect(mail?.html).toContain(`<html lang="${mail?.language}" dir="ltr">`);
    const takesPlace = good !== 'anew';
    for (const text of [mail?.text, mail?.html]) {
      for (const part of [day, time, number, '1112', 'Körnerplatz 1', '47226 Duisburg', '0203 94000']) {
        expect(text).toContain(part);
      }
      expect(text?.includes('Bescheinigung über den Sehtest')).toBe(takesPlace);
      expect(text?.includes('rheinhausen.confirm-token')).toBe(waits);
      expect(text?.includes('rheinhausen.manage-token')).toBe(takesPlace);
      expect(text?.includes('https://termin.example/termin')).toBe(!takesPlace);
    }
    expect(mail?.attachments[0]?.contentType).toContain(takesPlace ? 'method=PUBLISH' : 'method=CANCEL');
    expect(mail?.attachments[0]?.content).toContain(german ? '//DE' : '//EN');
  });
});

test('names and papers are marked with the language they are in, where it is not that of the mail', async () => {
  expect((await render('booked'))?.html.match(/ lang="\w+"/g)).toEqual([' lang="de"']);
  const { html = '' } = (await render('booked', { locale: 'en' })) ?? {};
  expect(html.match(/ lang="\w+"/g)).toEqual([' lang="en"', ' lang="de"', ' lang="de"', ' lang="de"']);
  expect(html).toMatch(/lang="de">Bürger-Service Rheinhausen/);
});

test.each([
  ['as soon as the server runs again', '2020-03-12T09:51:59+01:00', true],
  ['not once the appointment has begun', '2020-03-12T09:52:00+01:00', false],
  ['not of an appointment that was moved to another day', '2020-03-11T09:00:00+01:00', false],
])('reminded is %s', async (_what, at, sent) => {
  const mail = await render('reminder', { state: 'confirmed', expiresAt: null }, { at: Date.parse(at) });
  expect(mail !== null).toBe(sent);
});

test.each([
  ['must', 'required', 'sagen Sie uns dort, dass Sie da sind: ab 09:22 Uhr'],
  ['may', 'optional', 'Ab 09:22 Uhr können Sie auf der Seite hinter dem Link sagen, dass Sie da sind'],
] as const)('who %s say that they are here reads from when, and where', async (_what, checkIn, said) => {
  const offices = duisburg.offices.map((office) => ({
    ...office,
    plan: { ...office.plan, day: { checkIn } },
  }));
  const strict = { ...settings, config: { ...duisburg, offices } };
  for (const kind of ['confirmed', 'rescheduled', 'reminder'] as const) {
    const job = { kind, to: 'ada@example.org', name: 'Ada Ångström', tokens };
    const stands: StoredBooking = { ...booking, state: 'confirmed', expiresAt: null };
    const mail = await renderMail(strict, job, stands, kind === 'reminder' ? morning : now);
    expect(mail?.text.replaceAll('\n', ' ')).toContain(said);
  }
});

test('the mail of the morning opens the appointment with one button', async () => {
  const mail = await render('reminder', { state: 'confirmed', expiresAt: null });
  expect(mail?.text).toContain(
    'Meinen Termin öffnen:\nhttps://termin.example/b/rheinhausen.manage-token\n\nTermin:',
  );
});

test('a service that has left the catalogue is told by its id', async () => {
  const mail = await render('confirmed', {
    state: 'confirmed',
    services: [{ service: 'gone', quantity: 1 }],
  });
  expect(mail?.text).toContain('gone');
});
