import { expect, test } from 'vitest';
import type { CityConfig } from '../../config.ts';
import { duisburg } from '../../demo/duisburg/city.ts';
import { ada, openApi } from '../testing/api.ts';

const start = '2020-03-17T09:00:00+01:00';
const strict: CityConfig = {
  ...duisburg,
  offices: duisburg.offices.map((office) =>
    office.id === 'walsum' ? { ...office, fields: { telephone: 'required', address: 'required' } } : office,
  ),
};
const newText: CityConfig = {
  ...duisburg,
  city: {
    ...duisburg.city,
    privacy: { ...duisburg.city.privacy, version: '2020-04', text: 'Ich bin auch damit einverstanden.' },
  },
};

/** A confirmed appointment at Rheinhausen in a city that changes its rules afterwards, and its page. */
async function visit(config: CityConfig, customer: object = ada) {
  const before = openApi();
  const { id, tokens } = await before.book({}, customer);
  await before.press(tokens.confirm, 'confirm');
  const api = openApi({ config, store: before.store });
  const page = (query: object) =>
    `/b/${tokens.manage}?${new URLSearchParams({ frage: 'verschieben', ...query })}`;
  return {
    ...api,
    find: () => api.store.find(id),
    open: async (query: object) => await (await api.get(page(query))).text(),
    async press(typed: object, office = 'walsum') {
      const body = new URLSearchParams({ action: 'reschedule', office, start, ...typed });
      const query = { station: office, tag: start.slice(0, 10) };
      const answer = await api.app.request(page(query), { method: 'POST', body });
      return { status: answer.status, text: await answer.text() };
    },
  };
}

const names = (text: string) =>
  Array.from(text.matchAll(/<input(?! type="hidden")[^>]* name="(\w+)"/g), ([, name]) => name);
const errors = (text: string) =>
  Array.from(text.matchAll(/<p class="error" id="(\w+)-error">/g), ([, field]) => field);

test('a time at an office that asks for more leads to what is missing, and moves nothing', async () => {
  const { open, find } = await visit(strict, { ...ada, town: 'Duisburg' });
  const times = await open({ station: 'walsum', tag: '2020-03-17' });
  expect(times).toContain('fragen wir nach dem, was noch fehlt');
  expect(times).toContain(`name="zeit" value="${start}"`);
  expect(times).not.toContain('name="start"');

  const details = await open({ station: 'walsum', tag: '2020-03-17', zeit: start });
  expect(details).toContain('<h1>Für den neuen Termin fehlt noch etwas</h1>');
  expect(details).toContain('Dienstag, 17. März 2020, 09:00 – 09:12 Uhr');
  expect(names(details)).toEqual(['telephone', 'street', 'postalCode']);
  expect(details.match(/<button[^>]*>.*?<\/button>/g)).toEqual(['<button>Termin verschieben</button>']);
  expect(errors(details)).toEqual([]);
  expect((await find())?.office).toBe('rheinhausen');
});

test('what is missing or wrong is said in its place, and what was typed stays', async () => {
  const { press, find } = await visit(strict);
  const typed = { telephone: 'keins', street: 'Körnerplatz "1"', postalCode: ' ', town: '' };
  const { status, text } = await press(typed);
  expect(status).toBe(400);
  expect(errors(text)).toEqual(['telephone', 'postalCode', 'town']);
  expect(text).toContain('Schreiben Sie die Nummer mit Ziffern');
  expect(text).toContain('Tragen Sie die Postleitzahl ein.');
  expect(text).toContain('value="keins"');
  expect(text).toContain('value="Körnerplatz &quot;1&quot;"');
  expect(text).toContain('<title>Fehler: ');
  expect(text).toContain('aria-invalid="true" aria-describedby="telephone-error"');
  expect((await find())?.office).toBe('rheinhausen');

  expect((await press({})).status).toBe(422);
});

test('with what was missing the appointment moves', async () => {
  const { press, find } = await visit(strict);
  const typed = { telephone: '0203 94000', street: 'Körnerplatz 1', postalCode: '47226', town: 'Duisburg' };
  expect((await press(typed)).status).toBe(303);
  expect(await find()).toMatchObject({ office: 'walsum', customer: { ...ada, ...typed } });
});

test('a privacy text that has changed is shown and needs its tick', async () => {
  const { open, press, find } = await visit(newText);
  const details = await open({ station: 'walsum', tag: '2020-03-17', zeit: start });
  expect(names(details)).toEqual(['consent']);
  expect(details).toContain('Ich bin auch damit einverstanden.');
  expect(details).not.toContain(' checked');

  const refused = await press({});
  expect(refused.status).toBe(409);
  expect(errors(refused.text)).toEqual(['consent']);
  expect((await press({ consent: '2020-03' })).status).toBe(409);
  expect((await find())?.consent?.version).toBe('2020-03');

  expect((await press({ consent: '2020-04' })).status).toBe(303);
  expect(await find()).toMatchObject({ office: 'walsum', consent: { version: '2020-04' } });
});

test('where nothing is missing the time itself is the button', async () => {
  const { open, press } = await visit(strict);
  const times = await open({ station: 'mitte', tag: '2020-03-17', zeit: start });
  expect(times).toContain(`name="start" value="${start}"`);
  expect(times).not.toContain('nicht mehr frei');
  expect((await press({}, 'mitte')).status).toBe(303);
});

test('a time that is lost before the details are sent is said', async () => {
  const { hold, open, press } = await visit(strict);
  for (let lane = 0; lane < 4; lane++) await hold({ office: 'walsum', start });
  expect(await open({ station: 'walsum', zeit: start })).toContain('nicht mehr frei');
  const { text } = await press({ telephone: '0203 94000' });
  expect(text).toContain('nicht mehr frei');
});
