import { createBareClient } from '@termin/sdk/bare';
import { expect, onTestFinished, test, vi } from 'vitest';
import { later, slot, slotAt } from '../../sdk/flow/testing/fake-client.ts';
import { erika } from '../../sdk/flow/testing/start-flow.ts';
import { openWidget } from '../testing/visit.tsx';
import { createWeather, type Fate, fates, taken } from '../testing/weather.ts';

const unreachable =
  'Die Terminvergabe ist gerade nicht zu erreichen. Ihre Eingaben bleiben erhalten. Bitte versuchen Sie es noch einmal.';
const broken =
  'Bei uns ist ein Fehler aufgetreten. Ihre Eingaben bleiben erhalten. Bitte versuchen Sie es noch einmal.';

const weathers: [name: string, fate: Fate, text: string][] = [
  ['unreachable', fates.unreachable, unreachable],
  ['cut off in the middle', fates.truncated, unreachable],
  [
    'never answered',
    fates.never,
    'Die Antwort ist zu lange ausgeblieben. Ihre Eingaben bleiben erhalten. Bitte versuchen Sie es noch einmal.',
  ],
  ['answered 503', fates.unavailable, broken],
  ['answered by a gateway', fates.gateway, broken],
  [
    'answered 429',
    fates.tooMany,
    'Gerade sind sehr viele Anfragen unterwegs. Ihre Eingaben bleiben erhalten. Bitte versuchen Sie es in 30 Sekunden noch einmal.',
  ],
];

async function openInWeather(weather = createWeather()) {
  const client = createBareClient({ api: '/', fetch: weather.fetch, retries: 0, timeout: 150 });
  const visit = await openWidget({ services: 'fuehrerschein', office: 'rheinhausen', client });
  const retry = visit.button('Erneut versuchen');
  return { ...visit, weather, retry };
}

type Visit = Awaited<ReturnType<typeof openInWeather>>;
const toTimes = async (visit: Visit) => {
  await visit.clicks('WEITER');
  await expect.element(visit.button('09:52 – 10:04 Uhr')).toBeVisible();
};
const toSummary = async (visit: Visit) => {
  await toTimes(visit);
  await visit.clicks('09:52 – 10:04 Uhr');
  await fromHoldToSummary(visit);
};
const fromHoldToSummary = async (visit: Visit) => {
  await expect.element(visit.text(/Für Sie reserviert/)).toBeVisible();
  await visit.clicks('WEITER');
  visit.flow.form.replace(erika);
  await visit.clicks('WEITER');
  await visit.ticks(/einverstanden/);
};

test.each(weathers)('the catalogue is %s', async (_, fate, text) => {
  const weather = createWeather();
  weather.strikes('GET offices', fate);
  const visit = await openInWeather(weather);
  await expect.element(visit.text(text)).toBeVisible();
  weather.clears();
  await visit.retry.click();
  await expect.element(visit.heading('Dienstleistung und Termin aussuchen')).toBeVisible();
});

test.each(weathers)('the days are %s', async (_, fate, text) => {
  const visit = await openInWeather();
  visit.weather.strikes('GET days', fate);
  await visit.clicks('WEITER');
  await expect.element(visit.text(text)).toBeVisible();
  visit.weather.clears();
  await visit.retry.click();
  await expect.element(visit.button('09:52 – 10:04 Uhr')).toBeVisible();
  await expect.element(visit.retry).not.toBeInTheDocument();
});

test.each(weathers)('the times of a day are %s', async (_, fate, text) => {
  const visit = await openInWeather();
  await toTimes(visit);
  visit.weather.strikes('GET slots', fate);
  await visit.clickDay('19. März');
  await expect.element(visit.text(text)).toBeVisible();
  visit.weather.clears();
  await visit.retry.click();
  await expect.element(visit.button('10:24 – 10:36 Uhr')).toBeVisible();
});

test.each(weathers)('the hold is %s', async (_, fate, text) => {
  const visit = await openInWeather();
  await toTimes(visit);
  visit.weather.strikes('POST holds', fate);
  await visit.clicks('09:52 – 10:04 Uhr');
  await expect.element(visit.text(text)).toBeVisible();
  visit.weather.clears();
  await visit.retry.click();
  await expect.element(visit.text(/Für Sie reserviert bis 08:10 Uhr/)).toBeVisible();
});

test.each(weathers)('the booking is %s', async (_, fate, text) => {
  const visit = await openInWeather();
  await toSummary(visit);
  visit.weather.strikes('POST bookings', fate);
  await visit.clicks('Termin verbindlich buchen');
  await expect.element(visit.text(text)).toBeVisible();
  await expect.element(visit.text(/Er wird nur einmal gebucht/)).toBeVisible();
  visit.weather.clears();
  await visit.retry.click();
  await expect.element(visit.heading('Vielen Dank für Ihre Buchung.')).toBeVisible();
});

test('a booking whose answer was lost is found again, not made again', async () => {
  const visit = await openInWeather();
  await toSummary(visit);
  visit.weather.strikes('POST bookings', fates.answerLost);
  await visit.clicks('Termin verbindlich buchen');
  await visit.retry.click();
  visit.weather.clears();
  await visit.retry.click();
  await expect.element(visit.text('1112')).toBeVisible();
  expect(visit.weather.sent.filter((name) => name === 'POST holds')).toHaveLength(1);
});

test('without a network that is said, and it goes on by itself when it is back', async () => {
  const visit = await openInWeather();
  await toSummary(visit);
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  onTestFinished(() => online.mockRestore());
  visit.weather.strikes('POST bookings', fates.unreachable);
  await visit.clicks('Termin verbindlich buchen');
  await expect
    .element(visit.text(/nicht mit dem Internet verbunden.*bleiben erhalten.*geht es von selbst weiter/))
    .toBeVisible();
  visit.weather.clears();
  window.dispatchEvent(new Event('online'));
  await expect.element(visit.heading('Vielen Dank für Ihre Buchung.')).toBeVisible();
});

test('an answer that comes late does not replace a newer one', async () => {
  const visit = await openInWeather();
  await toTimes(visit);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  visit.weather.strikes('GET slots', (arrive) => held.then(arrive));
  await visit.clickDay('19. März');
  visit.weather.clears();
  await visit.clickDay('26. März');
  await expect.element(visit.heading('Donnerstag, 26. März 2020')).toBeVisible();
  release();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(visit.flow.calendar.slots.value.data?.date).toBe('2020-03-26');
});

test('a time that somebody else got leaves the form as it is, with three others to choose from', async () => {
  const visit = await openInWeather();
  visit.flow.form.replace(erika);
  await toTimes(visit);
  const others = [later, slotAt('2020-03-13', '09:52', '10:04'), slotAt('2020-03-13', '10:24', '10:36')];
  visit.weather.strikes('POST holds', taken(others));
  await visit.clicks('09:52 – 10:04 Uhr');
  await expect.element(visit.text(/wurde gerade von jemand anderem gebucht/)).toBeVisible();
  expect(visit.root.querySelectorAll('.alternatives button')).toHaveLength(3);
  visit.weather.clears();
  await visit.clicks(/^Do., 12. März, 10:24/);
  await visit.clicks('WEITER');
  await expect.element(visit.field('Nachname')).toHaveValue('Mustermann');
});

test('two quick presses hold one time, and book once', async () => {
  const visit = await openInWeather();
  await toTimes(visit);
  await visit.button('09:52 – 10:04 Uhr').dblClick();
  await expect.element(visit.text(/Für Sie reserviert/)).toBeVisible();
  expect(visit.weather.sent.filter((name) => name === 'POST holds')).toHaveLength(1);
  await fromHoldToSummary(visit);
  await visit.button('Termin verbindlich buchen').dblClick();
  await expect.element(visit.text('1112')).toBeVisible();
  expect(visit.weather.sent.filter((name) => name === 'POST bookings')).toHaveLength(1);
});

test('two presses before the screen has changed hold one time', async () => {
  const visit = await openInWeather();
  await toTimes(visit);
  const button = visit.button('09:52 – 10:04 Uhr').element() as HTMLElement;
  button.click();
  button.click();
  await expect.element(visit.text(/Für Sie reserviert/)).toBeVisible();
  expect(visit.weather.sent.filter((name) => name === 'POST holds')).toHaveLength(1);
});

test('who waits is told so, and the wait has an end', { timeout: 15_000 }, async () => {
  const weather = createWeather();
  const client = createBareClient({ api: '/', fetch: weather.fetch, retries: 0, timeout: 7_000 });
  const visit = await openWidget({ services: 'fuehrerschein', client });
  weather.strikes('GET slots', fates.never);
  await visit.clicks('WEITER');
  await expect.element(visit.text(/länger als sonst/), { timeout: 6_500 }).toBeVisible();
  await expect.element(visit.text(/Antwort ist zu lange ausgeblieben/), { timeout: 4_000 }).toBeVisible();
});

test('a device that wakes up asks how long the hold still lasts', async () => {
  const visit = await openInWeather();
  await toTimes(visit);
  await visit.flow.take(slot);
  const before = visit.weather.sent.length;
  await visit.flow.wake();
  await expect.poll(() => visit.weather.sent.slice(before)).toContain('POST holds');
  expect(visit.flow.hold.held.value?.hold.start).toBe(slot.start);
});
