import { createMock, mockStaff } from '@termin/mock-server/browser';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { listen } from '../testing/heard.ts';
import { barriers, citizen, focused } from '../testing/visit.tsx';
import './define.ts';

const api = 'https://termin.test';
let mock: ReturnType<typeof createMock>;
let isOffline: boolean;

beforeEach(() => {
  document.documentElement.lang = 'de';
  isOffline = false;
  mock = createMock({ api, scenario: 'busy-morning' });
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    if (isOffline) throw new TypeError('Failed to fetch');
    return mock.fetch(new Request(url, init));
  });
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

function setUp(attributes: Record<string, string> = {}) {
  const kiosk = document.createElement('termin-kiosk');
  const all = { api, office: 'rheinhausen', token: mockStaff.kiosk, ...attributes };
  for (const [name, value] of Object.entries(all)) if (value) kiosk.setAttribute(name, value);
  document.body.append(kiosk);
  return kiosk;
}

async function visits() {
  const headers = { Authorization: `Bearer ${mockStaff.desk}` };
  const answer = await mock.fetch(new Request(`${api}/v1/offices/rheinhausen/day`, { headers }));
  const { visits } = (await answer.json()) as {
    visits: { id: string; number: string; state: string; start: string | null; counter: string | null }[];
  };
  return visits;
}

async function visitThat(state: string) {
  const found = (await visits()).find((visit) => visit.state === state && visit.start !== null);
  if (!found) throw new Error(`Nobody is ${state}.`);
  return found;
}

/** Who has an appointment soon and has not come yet. */
const expected = () => visitThat('expected');

test('a citizen checks in by number on the large keys', async () => {
  const { number } = await expected();
  setUp();
  await citizen.clicks(/^Ich habe einen Termin/);
  for (const digit of number) await citizen.clicks(digit);
  await citizen.clicks('Anmelden');
  await expect.element(citizen.heading('Guten Tag. Sie sind angemeldet.')).toBeVisible();
  await expect.element(page.getByText(number, { exact: true })).toBeVisible();
  expect((await visits()).find((visit) => visit.number === number)?.state).toBe('waiting');
  await citizen.clicks('Fertig');
  await expect.element(citizen.heading('Guten Tag. Haben Sie einen Termin?')).toBeVisible();
});

test('or with a keyboard alone', async () => {
  const { number } = await expected();
  setUp();
  await expect.element(citizen.button(/^Ich habe einen Termin/)).toBeVisible();
  await citizen.presses('{Tab}{Enter}');
  await expect.element(citizen.heading('Wie ist Ihre Wartenummer?')).toBeVisible();
  await citizen.presses(`${number}{Enter}`);
  await expect.element(citizen.heading('Guten Tag. Sie sind angemeldet.')).toBeVisible();
  expect(focused()).toBe('Guten Tag. Sie sind angemeldet.');
});

test('or with a code under the scanner, wherever the focus is', async () => {
  const { id } = await expected();
  const { shadowRoot } = setUp({ scanner: '' });
  await expect.element(citizen.button(/^Ich habe keinen Termin/)).toBeVisible();
  shadowRoot?.querySelector<HTMLElement>('.choice:last-child')?.focus();
  const types = (key: string) =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  for (const key of id) types(key);
  const wouldPress = types('Enter');
  expect(wouldPress).toBe(false);
  await expect.element(citizen.heading('Guten Tag. Sie sind angemeldet.')).toBeVisible();
});

test('who is called already is sent to the counter', async () => {
  const { number, counter } = await visitThat('called');
  setUp();
  await citizen.clicks(/^Ich habe einen Termin/);
  await citizen.presses(`${number}{Enter}`);
  await expect.element(citizen.heading(`Gehen Sie jetzt zu Schalter ${counter}.`)).toBeVisible();
});

test('who comes too early hears from when on it goes', async () => {
  const late = (await visits()).filter(({ start }) => start !== null).at(-1);
  setUp();
  await citizen.clicks(/^Ich habe einen Termin/);
  await citizen.presses(`${late?.number}{Enter}`);
  await expect.element(citizen.heading('Sie sind früh da.')).toBeVisible();
  await expect
    .element(page.getByText(/^Sie können sich ab 1\d:\d\d Uhr hier anmelden\.$/).first())
    .toBeVisible();
});

test('an unknown number can be typed again', async () => {
  setUp();
  await citizen.clicks(/^Ich habe einen Termin/);
  await citizen.presses('12{Enter}');
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('Die Wartenummer hat mindestens 4 Ziffern.');
  await citizen.presses('34{Enter}');
  await expect.element(citizen.heading('Diese Nummer kennen wir heute nicht.')).toBeVisible();
  await citizen.clicks('Noch einmal versuchen');
  await expect.element(citizen.heading('Wie ist Ihre Wartenummer?')).toBeVisible();
});

test('without an appointment a number is drawn, once, even when the answer is lost', async () => {
  setUp();
  await citizen.clicks(/^Ich habe keinen Termin/);
  await citizen.clicks(/^Pass/);
  await citizen.clicks('Reisepass beantragen');
  await citizen.clicks('Eins mehr');
  const before = (await visits()).length;
  isOffline = true;
  await citizen.clicks('Nummer ziehen');
  await expect
    .element(citizen.heading('Die Verbindung ist gerade gestört.'), { timeout: 8_000 })
    .toBeVisible();
  isOffline = false;
  await citizen.clicks('Noch einmal versuchen');
  await expect.element(citizen.heading(/^Ihre Nummer ist \d{4,}\.$/)).toBeVisible();
  expect(await visits()).toHaveLength(before + 1);
  expect(page.getByRole('button', { name: 'Nummer drucken' }).elements()).toEqual([]);
});

test('what a screen reader hears is the whole answer', async () => {
  const { number } = await expected();
  const { shadowRoot } = setUp();
  await citizen.clicks(/^Ich habe einen Termin/);
  const heard = listen(shadowRoot as ShadowRoot);
  await citizen.presses(`${number}{Enter}`);
  await expect.element(citizen.heading('Guten Tag. Sie sind angemeldet.')).toBeVisible();
  await vi.waitFor(() => expect(heard.join(' ')).toContain(`Ihre Nummer ist ${[...number].join(' ')}.`));
  expect(heard.join(' ')).toContain('Bitte nehmen Sie Platz.');
});

test('nobody’s language, size or contrast is left to the next one', async () => {
  const kiosk = setUp();
  await citizen.clicks('English');
  await expect.element(citizen.heading('Welcome. Do you have an appointment?')).toBeVisible();
  expect(focused()).toBe('Welcome. Do you have an appointment?');
  await citizen.clicks('Larger text');
  await citizen.clicks('More contrast');
  expect(kiosk.getAttribute('theme')).toContain('contrast');
  await citizen.clicks(/^I have an appointment/);
  await citizen.clicks('Back');
  await expect.element(citizen.heading('Guten Tag. Haben Sie einen Termin?')).toBeVisible();
  expect(kiosk.hasAttribute('theme')).toBe(false);
  expect(Object.keys(sessionStorage).filter((key) => key.includes('kiosk'))).toEqual([]);
});

test('it begins anew when nobody is there any more, unless somebody says so', async () => {
  setUp();
  await expect.element(citizen.button(/^Ich habe einen Termin/)).toBeVisible();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const passes = async (seconds: number) => {
    vi.advanceTimersByTime(seconds * 1_000);
    await new Promise(requestAnimationFrame);
  };
  await citizen.clicks(/^Ich habe einen Termin/);
  await passes(25);
  expect(citizen.text('In 15 Sekunden beginnt die Anzeige neu.').elements()).toHaveLength(1);
  await citizen.clicks('Mehr Zeit');
  await passes(19);
  expect(citizen.heading('Wie ist Ihre Wartenummer?').elements()).toHaveLength(1);
  expect(citizen.button('Mehr Zeit').elements()).toEqual([]);
  await passes(22);
  expect(citizen.heading('Guten Tag. Haben Sie einen Termin?').elements()).toHaveLength(1);
});

test('an office for people with an appointment asks for the number at once', async () => {
  mock = createMock({
    api,
    now: '2020-03-09T08:00:00+01:00',
    config: onlyWithAppointment(await import('@termin/server').then(({ duisburg }) => duisburg)),
  });
  setUp();
  await expect.element(citizen.heading('Wie ist Ihre Wartenummer?')).toBeVisible();
  expect(citizen.button('Zurück').elements()).toEqual([]);
});

function onlyWithAppointment<City extends { offices: { plan: object }[] }>(city: City): City {
  return {
    ...city,
    offices: city.offices.map((office) => ({ ...office, plan: { ...office.plan, day: { walkIns: false } } })),
  };
}

test('a device that nobody has set up is for the staff', async () => {
  setUp({ token: '' });
  await expect.element(citizen.heading('Dieses Gerät ist nicht angemeldet.')).toBeVisible();
  await citizen.types(/^Token des Geräts/, 'guessed');
  await citizen.clicks('Gerät anmelden');
  await expect.element(page.getByRole('alert')).toHaveTextContent('Dieses Token ist nicht bekannt.');
});

test('a token that is nobody’s leads there too', async () => {
  setUp({ token: 'of yesterday' });
  await citizen.clicks(/^Ich habe einen Termin/);
  await citizen.presses('1112{Enter}');
  await expect.element(citizen.heading('Dieses Gerät ist nicht angemeldet.')).toBeVisible();
});

test('a camera is offered where it reads codes, and is off afterwards', async () => {
  const { id } = await expected();
  const stream = document.createElement('canvas').captureStream();
  vi.stubGlobal('BarcodeDetector', FakeDetector);
  FakeDetector.sees = id;
  vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockResolvedValue(stream);
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  setUp();
  await citizen.clicks(/^Ich habe einen Termin/);
  await citizen.clicks('QR-Code mit der Kamera zeigen');
  await expect.element(citizen.heading('Guten Tag. Sie sind angemeldet.')).toBeVisible();
  expect(stream.getTracks().every(({ readyState }) => readyState === 'ended')).toBe(true);
});

test('a camera that is forbidden leads back to the keys', async () => {
  vi.stubGlobal('BarcodeDetector', FakeDetector);
  vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  setUp();
  await citizen.clicks(/^Ich habe einen Termin/);
  await citizen.clicks('QR-Code mit der Kamera zeigen');
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('Die Kamera geht gerade nicht. Bitte tippen Sie Ihre Wartenummer ein.');
  await citizen.clicks('Wartenummer eintippen');
  await expect.element(citizen.heading('Wie ist Ihre Wartenummer?')).toBeVisible();
});

class FakeDetector {
  static sees = '';
  static getSupportedFormats = async () => ['qr_code'];
  detect = async () => [{ rawValue: FakeDetector.sees }];
}

test('the number is printed where there is a printer', async () => {
  const print = vi.spyOn(window, 'print').mockReturnValue();
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  const { number } = await expected();
  setUp({ print: 'print' });
  await citizen.clicks(/^Ich habe einen Termin/);
  await citizen.presses(`${number}{Enter}`);
  await citizen.clicks('Nummer drucken');
  expect(print).toHaveBeenCalledOnce();
});

test.each([
  [1080, 1920],
  [768, 1024],
  [320, 640],
])('everything is large enough, in its place and without barriers at %i × %i', async (width, height) => {
  await page.viewport(width, height);
  onTestFinished(() => page.viewport(414, 896));
  const { shadowRoot } = setUp({ scanner: 'scanner' });
  await citizen.clicks(/^Ich habe einen Termin/);
  await expect.element(citizen.heading('Wie ist Ihre Wartenummer?')).toBeVisible();
  expect(await barriers()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  for (const button of shadowRoot?.querySelectorAll('button') ?? []) {
    const box = button.getBoundingClientRect();
    expect(box.height, button.textContent).toBeGreaterThanOrEqual(44);
    if (button.matches('.key')) expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(60);
    if (height > 1400) expect(box.top, button.textContent).toBeGreaterThanOrEqual(height / 3);
  }
});

test('all of it is said in Arabic, from right to left', async () => {
  setUp({ lang: 'ar' });
  await userEvent.click(page.getByRole('button', { name: /^لدي موعد/ }));
  await expect.element(citizen.heading('ما هو رقم انتظارك؟')).toBeVisible();
  expect(await barriers()).toEqual([]);
});
