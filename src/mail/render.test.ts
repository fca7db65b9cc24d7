import { describe, expect, test } from 'vitest';
import { duisburg } from '../demo/duisburg/city.ts';
import type { MailJob, StoredBooking } from '../store/store.ts';
import { renderMail } from './render.ts';

const now = Date.parse('2020-03-09T08:00:00+01:00');
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

function render(kind: MailJob['kind'], changes: Partial<StoredBooking> = {}, name = 'Ada Ångström') {
  return renderMail(settings, { kind, to: 'ada@example.org', name, tokens }, { ...booking, ...changes }, now);
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
    expect(html).not.toMatch(/<(img|script|link|style|iframe)\b|url\(/);
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
  const mail = await render('booked', {}, '<b>Ada</b> & "Co"');
  expect(mail?.html).toContain('&lt;b&gt;Ada&lt;/b&gt; &amp; &quot;Co&quot;');
  expect(mail?.html).not.toContain('<b>Ada');
});

test.each<[MailJob['kind'], StoredBooking['state'], string, string]>([
  ['confirmed', 'confirmed', 'Ihr Termin ist bestätigt', 'rheinhausen.manage-token'],
  ['cancelled', 'cancelled', 'Ihr Termin ist storniert', 'https://termin.example/termin'],
  ['rescheduled', 'confirmed', 'Ihr Termin ist verschoben', 'rheinhausen.manage-token'],
  ['lapsed', 'lapsed', 'Ihr Termin ist verfallen', 'https://termin.example/termin'],
  ['reminder', 'confirmed', 'Ihr Termin ist heute', 'rheinhausen.manage-token'],
])('the %s mail says so, and what can be done', async (kind, state, subject, link) => {
  const mail = await render(kind, { state, expiresAt: null });
  expect(mail?.subject).toBe(subject);
  for (const text of [mail?.text, mail?.html]) {
    expect(text).toContain('Donnerstag, 12. März 2020');
    expect(text).toContain(link);
    expect(text).not.toContain('confirm-token');
  }
});

test('a service that has left the catalogue is told by its id', async () => {
  const mail = await render('confirmed', {
    state: 'confirmed',
    services: [{ service: 'gone', quantity: 1 }],
  });
  expect(mail?.text).toContain('gone');
});
