import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launchOptions } from '../../scripts/browser/find.ts';
import { barriers } from '../support/barriers.ts';
import { deskToken, openPages } from '../support/citizen-scenes.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
});
afterAll(() => browser.close());

/** On the morning of an appointment at 09:52, the citizen's page on a telephone, and somebody at a desk. */
async function openMorning(look: BrowserContextOptions = {}) {
  const pages = await openPages('de');
  const { api, url } = pages;
  const { id, tokens } = await api.book();
  await api.press(tokens.confirm, 'confirm');
  api.pass((Date.parse('2020-03-12T09:40:00+01:00') - api.clock()) / 60_000);
  const context = await browser.newContext({ viewport: { width: 360, height: 720 }, ...look });
  onTestFinished(() => pages.close());
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.addInitScript(watchSignals);
  await page.goto(`${url}/b/${tokens.manage}`);
  const desk = (path: string, body: object = {}) =>
    api.post(`/v1/offices/rheinhausen/${path}`, {
      token: deskToken,
      body: { id: crypto.randomUUID(), ...body },
    });
  return {
    ...{ api, url, page, context, complaints, tokens },
    heading: () => page.locator('h1').innerText().then(inOneLine),
    isHere: () => page.getByRole('button', { name: 'Ich bin da' }).click(),
    call: () => desk('calls', { counter: '6', visit: id }),
    callAgain: () => desk(`visits/${id}/recall`),
    finish: () => desk(`visits/${id}/finish`),
  };
}

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const sees = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 5_000 });

/** Counts what calls for attention, and what is read out. */
function watchSignals(): void {
  const signals = { vibrations: 0, tones: 0, said: [] as string[] };
  Object.assign(window, { signals });
  navigator.vibrate = () => {
    signals.vibrations += 1;
    return true;
  };
  const start = OscillatorNode.prototype.start;
  OscillatorNode.prototype.start = function (when) {
    signals.tones += 1;
    start.call(this, when);
  };
  document.addEventListener('DOMContentLoaded', () => {
    for (const region of document.querySelectorAll('[role=alert], [role=status]')) {
      new MutationObserver(() => {
        if (region.textContent) signals.said.push(`${region.role}: ${region.textContent}`);
      }).observe(region, { childList: true });
    }
  });
}

const signalsOf = (page: Page) =>
  page.evaluate(
    () => (window as unknown as { signals: { vibrations: number; tones: number; said: string[] } }).signals,
  );

test('from «Ich bin da» to the counter, without the page being touched', async () => {
  const { api, page, heading, isHere, call, callAgain, finish, complaints } = await openMorning();
  expect(await heading()).toBe('Ihr Termin ist heute um 09:52 Uhr');
  await isHere();
  await sees(page, 'Sie sind angemeldet');
  await sees(page, 'Diese Anzeige hält sich selbst aktuell.');
  expect(await page.getByRole('link', { name: 'Aktualisieren' }).isVisible()).toBe(false);
  await call();
  await sees(page, 'Aufgerufen um 09:40 Uhr');
  expect(await heading()).toBe('Nummer 1112 bitte zu Schalter 6');
  expect(await page.title()).toBe('Nummer 1112 – bitte zu Schalter 6 – Stadt Duisburg');
  await page.waitForFunction(() => document.querySelector('[role=alert]')?.textContent !== '');
  expect(await barriers(page)).toEqual([]);
  api.pass(1);
  await callAgain();
  await expect.poll(async () => (await signalsOf(page)).said.length).toBe(2);
  await finish();
  await sees(page, 'Ihr Termin ist beendet');
  expect(await signalsOf(page)).toEqual({
    vibrations: 0,
    tones: 0,
    said: [
      'alert: Nummer 1112 – bitte zu Schalter 6',
      'alert: Nummer 1112 – bitte zu Schalter 6',
      'status: Ihr Termin ist beendet',
    ],
  });
  expect(complaints).toEqual([]);
});

test('it sounds and shakes once that is switched on, for each call', async () => {
  const { page, isHere, call, callAgain, api } = await openMorning();
  await isHere();
  await page.getByRole('button', { name: 'Ton einschalten' }).click();
  expect(await signalsOf(page)).toMatchObject({ vibrations: 1, tones: 3 });
  await call();
  await expect.poll(() => signalsOf(page)).toMatchObject({ vibrations: 2, tones: 6 });
  api.pass(1);
  await callAgain();
  await expect.poll(() => signalsOf(page)).toMatchObject({ vibrations: 3, tones: 9 });
  const twice = Array.from({ length: 2 }, () => 'alert: Nummer 1112 – bitte zu Schalter 6');
  await expect.poll(async () => (await signalsOf(page)).said).toEqual(twice);
});

test('the screen stays on while somebody waits who wants that', async () => {
  const { page, isHere, call } = await openMorning();
  await isHere();
  await page.evaluate(() => {
    const locks = { held: 0 };
    Object.assign(window, { locks });
    navigator.wakeLock.request = async () => {
      locks.held += 1;
      const release = async () => {
        locks.held -= 1;
      };
      return { released: false, release } as unknown as WakeLockSentinel;
    };
  });
  const held = () => page.evaluate(() => (window as unknown as { locks: { held: number } }).locks.held);
  await page.getByRole('button', { name: 'Bildschirm anlassen' }).click();
  expect(await held()).toBe(1);
  await page.getByRole('button', { name: 'Bildschirm darf ausgehen' }).click();
  expect(await held()).toBe(0);
  await page.getByRole('button', { name: 'Bildschirm anlassen' }).click();
  await call();
  await expect.poll(held).toBe(0);
});

test('a line that is cut is said, with the time of what is shown, and mended by itself', async () => {
  const { page, isHere, call, context } = await openMorning();
  await isHere();
  await sees(page, 'Diese Anzeige hält sich selbst aktuell.');
  await context.setOffline(true);
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await sees(page, 'Stand 09:40 Uhr, Verbindung unterbrochen.');
  expect(await barriers(page)).toEqual([]);
  await call();
  await context.setOffline(false);
  await sees(page, 'Aufgerufen um');
  await sees(page, 'Diese Anzeige hält sich selbst aktuell.');
});

test('a page that was left and is come back to goes on', async () => {
  const { page, isHere, call } = await openMorning();
  await isHere();
  await sees(page, 'Diese Anzeige hält sich selbst aktuell.');
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await call();
  await page.waitForTimeout(1_000);
  expect(await page.getByText('Aufgerufen um').count()).toBe(0);
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await sees(page, 'Aufgerufen um');
  await expect
    .poll(async () => (await signalsOf(page)).said)
    .toEqual(['alert: Nummer 1112 – bitte zu Schalter 6']);
});

test('what is cancelled in another tab is gone in this one too', async () => {
  const { page, api, tokens, heading } = await openMorning();
  await sees(page, 'Diese Anzeige hält sich selbst aktuell.');
  await api.press(tokens.manage, 'cancel');
  await sees(page, 'Ihr Termin ist storniert');
  expect(await heading()).toBe('Ihr Termin ist storniert');
});

test('without JavaScript it goes by button and link', async () => {
  const { page, heading, isHere, call } = await openMorning({ javaScriptEnabled: false });
  await isHere();
  expect(await heading()).toBe('Sie sind angemeldet');
  expect(await page.getByRole('button', { name: 'Ton' }).count()).toBe(0);
  await call();
  await page.getByRole('link', { name: 'Aktualisieren' }).click();
  expect(await heading()).toBe('Nummer 1112 bitte zu Schalter 6');
});

test('nothing of it is kept in the browser', async () => {
  const { page, isHere, context } = await openMorning();
  await isHere();
  await sees(page, 'Diese Anzeige hält sich selbst aktuell.');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
});
