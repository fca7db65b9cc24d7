import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchOptions } from '../../scripts/browser/find.ts';
import { duisburg } from '../../src/demo/duisburg/city.ts';
import { renderMail } from '../../src/mail/render.ts';
import type { MailJob, StoredBooking } from '../../src/store/store.ts';
import { languages } from '../../src/words/languages.ts';
import { barriers } from '../support/barriers.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
});
afterAll(() => browser.close());

const now = Date.parse('2020-03-09T08:00:00+01:00');
const settings = {
  config: duisburg,
  publicUrl: 'https://termin.example',
  bookingPage: 'https://termin.example/termin',
};

const booking: StoredBooking = {
  id: '0b7c8b1e-6a53-4d0e-9a47-0d3c1d6f2a11',
  office: 'rheinhausen',
  lane: 1,
  start: Date.parse('2020-03-12T09:52:00+01:00') / 60_000,
  end: Date.parse('2020-03-12T10:04:00+01:00') / 60_000,
  day: '2020-03-12',
  services: [{ service: 'reisepass', quantity: 2 }],
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

const kinds: Record<MailJob['kind'], StoredBooking['state']> = {
  booked: 'pending',
  confirmed: 'confirmed',
  rescheduled: 'confirmed',
  reminder: 'confirmed',
  cancelled: 'cancelled',
  lapsed: 'lapsed',
};

async function letter(kind: MailJob['kind'], locale: string) {
  const tokens = { confirm: 'rheinhausen.confirm', manage: 'rheinhausen.manage' };
  const at = kind === 'reminder' ? Date.parse('2020-03-12T07:00:00+01:00') : now;
  const job: MailJob = { kind, to: 'erika@example.org', name: 'Erika Mustermann', tokens };
  const mail = await renderMail(settings, job, { ...booking, state: kinds[kind], locale }, at);
  if (!mail) throw new Error(`There is no mail of the kind ${kind}.`);
  return mail;
}

test.for([
  { width: 1280, scheme: 'light' as const },
  { width: 320, scheme: 'dark' as const },
])('every mail can be read by everybody, $width wide, $scheme', async ({ width, scheme }) => {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: scheme });
  for (const { language } of languages) {
    for (const kind of Object.keys(kinds) as MailJob['kind'][]) {
      const name = `${kind} in ${language}`;
      const { html, text, subject } = await letter(kind, language);
      await page.setContent(html);
      expect(await barriers(page), name).toEqual([]);
      expect(await page.title(), name).toBe(subject);
      expect(await page.locator('html').getAttribute('lang'), name).toBe(language);
      expect(await page.getByRole('heading', { level: 1 }).count(), name).toBe(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(
        width,
      );
      if (language !== 'de') expect(await page.locator('[lang=de]').count(), name).toBeGreaterThan(0);
      for (const term of await page.getByRole('term').allInnerTexts()) expect(text, name).toContain(term);
    }
  }
  await page.close();
});
