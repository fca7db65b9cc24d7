import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFakeStorage } from '../../sdk/flow/testing/start-flow.ts';
import { widgetTexts } from '../texts.ts';
import { createLanguage, type Place } from './language.ts';

const { german, load: loadMessages } = widgetTexts;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const at = (language: string, languages = ''): Place => ({ language, languages, dir: '' });
const never = () => new Promise<never>(() => {});
const fails = () => Promise.reject(new TypeError('Failed to fetch'));

function start(load = loadMessages, storage = createFakeStorage()) {
  const language = createLanguage({ texts: { german, load }, storage });
  return { ...language, storage, shown: () => language.messages.value?.language ?? null };
}

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['UK', 'uk'],
  ['de-CH', 'de'],
  ['de-simple', 'de-simple'],
  ['de-DE-simple', 'de-simple'],
  ['en-simple', 'en'],
  ['fr', 'de'],
  ['constructor', 'de'],
  ['', 'de'],
])('in a place in %j it speaks %s', async (tag, spoken) => {
  const { follow, shown } = start();
  await follow(at(tag));
  expect(shown()).toBe(spoken);
});

test('German is there at once', () => {
  const { follow, shown } = start();
  void follow(at('de'));
  expect(shown()).toBe('de');
});

test('another language is waited for a moment, then German is shown until it comes', async () => {
  const arrival = Promise.withResolvers<Awaited<ReturnType<typeof loadMessages>>>();
  const { follow, shown } = start(() => arrival.promise);
  const followed = follow(at('tr'));
  expect(shown()).toBeNull();
  await vi.advanceTimersByTimeAsync(1_500);
  await followed;
  expect(shown()).toBe('de');
  arrival.resolve(await loadMessages('tr'));
  await vi.advanceTimersByTimeAsync(0);
  expect(shown()).toBe('tr');
});

test('where a language cannot be loaded German is shown at once, and it can be asked for again', async () => {
  const load = vi.fn(loadMessages).mockImplementationOnce(fails);
  const { follow, shown, wanted, choose } = start(load);
  await follow(at('pl'));
  expect(shown()).toBe('de');
  expect(wanted()).toBe('pl');
  await choose('pl');
  expect(shown()).toBe('pl');
});

test('a language that cannot be loaded leaves the one that is shown', async () => {
  const { follow, shown } = start((tag) => (tag === 'ro' ? fails() : loadMessages(tag)));
  await follow(at('en'));
  await follow(at('ro'));
  expect(shown()).toBe('en');
});

test('what comes too late does not push away what was asked for since', async () => {
  const { follow, shown } = start((tag) => (tag === 'bg' ? never() : loadMessages(tag)));
  void follow(at('bg'));
  await follow(at('en'));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(shown()).toBe('en');
});

test('what the citizen chose is spoken on the next page too, where it is offered', async () => {
  const { follow, choose, storage } = start();
  await follow(at('de', 'de tr'));
  await choose('tr');

  const nextPage = start(loadMessages, storage);
  await nextPage.follow(at('de', 'de tr'));
  expect(nextPage.shown()).toBe('tr');
  const withoutMenu = start(loadMessages, storage);
  await withoutMenu.follow(at('de'));
  expect(withoutMenu.shown()).toBe('de');
});

test('when the page turns to another language it is followed', async () => {
  const { follow, choose, shown } = start();
  await follow(at('de', 'de tr en'));
  await choose('tr');
  await follow(at('en', 'de tr en'));
  expect(shown()).toBe('en');
});
