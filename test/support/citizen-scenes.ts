import type { Page } from 'playwright';
import type { CityConfig } from '../../src/config.ts';
import { duisburg } from '../../src/demo/duisburg/city.ts';
import { openApi } from '../../src/http/testing/api.ts';
import { listen } from '../../src/listen.ts';
import { hashed, staffByToken } from '../../src/staff/tokens.ts';
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

export const deskToken = 'desk-token';
const staff = staffByToken(
  await hashed([{ name: 'Schalter 6', roles: [{ office: '*', role: 'desk' }], token: deskToken }]),
);

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
  const api = openApi({ store: shaky, config: strict, locale, staff });
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
  const today = await api.book();
  await api.press(today.tokens.confirm, 'confirm');
  const own = `${url}/b/${today.tokens.manage}`;
  yield* theDay(api, today.id, own);
  api.pass(24 * 60);
  yield { name: 'past', url: own };
  yield { name: 'unknown', url: `${url}/b/${id}` };
  trouble.on = true;
  yield { name: 'unavailable', url: own };
  trouble.on = false;
}

/** The day of an appointment at 09:52 on 12 March, from the morning to its end. */
async function* theDay(api: Pages['api'], id: string, url: string): AsyncGenerator<Scene> {
  const until = (time: string) =>
    api.pass((Date.parse(`2020-03-12T${time}:00+01:00`) - api.clock()) / 60_000);
  const desk = (path: string, body: object = {}) =>
    api.post(`/v1/offices/rheinhausen/${path}`, {
      token: deskToken,
      body: { id: crypto.randomUUID(), ...body },
    });
  until('08:30');
  yield { name: 'today-early', url };
  until('09:30');
  yield { name: 'today-to-check-in', url };
  await api.app.request(`${new URL(url).pathname}/check-in`, { method: 'POST' });
  yield { name: 'today-waiting', url };
  await desk('calls', { counter: '6', visit: id });
  yield { name: 'today-called', url };
  await desk(`visits/${id}/no-show`);
  yield { name: 'today-missed', url };
  await desk(`visits/${id}/undo`);
  await desk(`visits/${id}/finish`);
  yield { name: 'today-served', url };
}
