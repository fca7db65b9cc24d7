import type { Page } from 'playwright';
import type { CityConfig } from '../../src/config.ts';
import { duisburg } from '../../src/demo/duisburg/city.ts';
import { openApi } from '../../src/http/testing/api.ts';
import { listen } from '../../src/listen.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import type { Store } from '../../src/store/store.ts';
import { StoreUnavailableError } from '../../src/store/unavailable.ts';

/** One state of the citizen's page. */
export interface Scene {
  name: string;
  /** Address of the page, and what is done there to get to the scene. */
  url: string;
  act?: (page: Page) => Promise<void>;
}

/** Walsum wants to know more than the citizens of these scenes have told. */
const strict: CityConfig = {
  ...duisburg,
  offices: duisburg.offices.map((office) =>
    office.id === 'walsum' ? { ...office, fields: { telephone: 'required', address: 'required' } } : office,
  ),
};

/** A server with appointments of citizens who read that language, on a clock of its own. */
export async function openPages(locale: string) {
  const store = createMemoryStore();
  const trouble = { on: false };
  const shaky: Store = {
    ...store,
    async findByToken(office, hash) {
      if (trouble.on) throw new StoreUnavailableError('the database is away');
      return store.findByToken(office, hash);
    },
  };
  const api = openApi({ store: shaky, config: strict, locale });
  const server = await listen(api.app, '127.0.0.1', 0);
  return { api, trouble, url: `http://127.0.0.1:${server.port}`, close: () => server.close() };
}

export type Pages = Awaited<ReturnType<typeof openPages>>;

const start = '2020-03-17T09:00:00+01:00';
const wished = {
  services: [
    { service: 'fuehrerschein', quantity: 1 },
    { service: 'reisepass', quantity: 2 },
  ],
};

/** Every state of the page, one after the other; each is true until the next one is asked for. */
export async function* scenes({ api, trouble, url }: Pages): AsyncGenerator<Scene> {
  const { id, tokens } = await api.book(wished);
  const confirm = `${url}/b/${tokens.confirm}`;
  const manage = `${url}/b/${tokens.manage}`;
  yield { name: 'to-confirm', url: confirm };
  yield { name: 'unconfirmed', url: manage };
  await api.press(tokens.confirm, 'confirm');
  yield { name: 'confirmed', url: manage };
  yield { name: 'confirmed-by-link', url: confirm };
  yield { name: 'to-cancel', url: `${manage}?frage=stornieren` };
  yield { name: 'move', url: `${manage}?frage=verschieben` };
  const walsum = `${manage}?frage=verschieben&station=walsum&tag=2020-03-17`;
  yield { name: 'move-asks-first', url: walsum };
  const details = `${walsum}&zeit=${encodeURIComponent(start)}`;
  yield { name: 'details', url: details };
  yield { name: 'details-wrong', url: details, act: (page) => page.locator('main button').first().click() };
  yield { name: 'move-lost', url: `${walsum}&zeit=${encodeURIComponent('2020-03-17T09:02:00+01:00')}` };
  await api.press(tokens.manage, 'cancel');
  yield { name: 'cancelled', url: manage };

  const lapsing = await api.book();
  api.pass(61);
  yield { name: 'lapsed', url: `${url}/b/${lapsing.tokens.manage}` };
  const past = await api.book();
  await api.press(past.tokens.confirm, 'confirm');
  api.pass(4 * 24 * 60);
  yield { name: 'past', url: `${url}/b/${past.tokens.manage}` };
  yield { name: 'unknown', url: `${url}/b/${id}` };
  trouble.on = true;
  yield { name: 'unavailable', url: `${url}/b/${past.tokens.manage}` };
  trouble.on = false;
}
