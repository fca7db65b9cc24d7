import { newSecret } from '@termin/sdk';
import { ada, consent, nine52, type openApi, tokensOf } from '../../src/http/testing/api.ts';

type Api = ReturnType<typeof openApi>;

/** Everything that opens something, as one attacker who has got hold of all of it would know it. */
export interface Keys {
  id: string;
  secret: string;
  confirm: string;
  manage: string;
  /** Those of somebody else's appointment. */
  other: { id: string; secret: string; confirm: string; manage: string };
}

export interface Step {
  name: string;
  /** Sends one request, or lets time pass. */
  take(api: Api, keys: Keys): Promise<Response | undefined>;
  /** Whether it may make a booking confirmed: only the button behind the link to confirm does. */
  confirms?: true;
  /** Only looks. */
  reads?: true;
}

const later = '2020-03-12T10:16:00+01:00';
const services = [{ service: 'fuehrerschein', quantity: 1 }];

/** What a request may be opened with. `nothing` sends no header. */
const bearers: Record<string, (keys: Keys) => string | undefined> = {
  nothing: () => undefined,
  'the secret': ({ secret }) => secret,
  'the link to confirm': ({ confirm }) => confirm,
  'the link to manage': ({ manage }) => manage,
  'somebody’s secret': ({ other }) => other.secret,
  'somebody’s link to confirm': ({ other }) => other.confirm,
  'somebody’s link to manage': ({ other }) => other.manage,
  'a guess': () => `rheinhausen.${newSecret()}`,
  'the secret as a link': ({ secret }) => `rheinhausen.${secret}`,
};

const holdStep: Step = {
  name: 'hold',
  take: (api, { id, secret }) =>
    api.post('/v1/holds', { body: { id, secret, office: 'rheinhausen', start: nine52, services } }),
};

const body = { book: ({ id }: Keys) => ({ hold: id, customer: ada, consent }) };

const onBookings = Object.entries(bearers).flatMap(([whose, key]): Step[] => {
  const send = (method: string, path: string, more: (keys: Keys) => object = () => ({})) => ({
    take: (api: Api, keys: Keys) => {
      const token = key(keys);
      return api.send(method, path.replace('{id}', keys.id), { ...more(keys), ...(token && { token }) });
    },
  });
  const own = whose === 'the link to confirm';
  const move = { body: { office: 'rheinhausen', start: later } };
  return [
    { name: `book with ${whose}`, ...send('POST', '/v1/bookings', (keys) => ({ body: body.book(keys) })) },
    { name: `extend with ${whose}`, ...send('POST', '/v1/holds/{id}/extend') },
    { name: `release with ${whose}`, ...send('DELETE', '/v1/holds/{id}') },
    {
      name: `confirm with ${whose}`,
      ...send('POST', '/v1/bookings/{id}/confirm'),
      ...(own && { confirms: true }),
    },
    { name: `cancel with ${whose}`, ...send('POST', '/v1/bookings/{id}/cancel') },
    { name: `move with ${whose}`, ...send('POST', '/v1/bookings/{id}/reschedule', () => move) },
    { name: `read with ${whose}`, ...send('GET', '/v1/bookings/{id}'), reads: true },
    {
      name: `fetch the calendar file with ${whose}`,
      ...send('GET', '/v1/bookings/{id}/calendar.ics'),
      reads: true,
    },
  ];
});

const onPages = Object.entries(bearers)
  .filter(([whose]) => whose !== 'nothing')
  .flatMap(([whose, key]): Step[] => {
    const page = (method: string, query = '') => ({
      take: (api: Api, keys: Keys) => api.send(method, `/b/${key(keys) || 'none'}${query}`),
    });
    const press = (fields: Record<string, string>) => ({
      take: async (api: Api, keys: Keys) =>
        api.app.request(`/b/${key(keys) || 'none'}`, { method: 'POST', body: new URLSearchParams(fields) }),
    });
    const own = whose === 'the link to confirm';
    return [
      { name: `open the page of ${whose}`, ...page('GET'), reads: true },
      { name: `look ahead at the page of ${whose}`, ...page('HEAD'), reads: true },
      {
        name: `open the page of ${whose} that asks to cancel`,
        ...page('GET', '?frage=stornieren'),
        reads: true,
      },
      {
        name: `open the page of ${whose} that asks to move`,
        ...page('GET', '?frage=verschieben'),
        reads: true,
      },
      {
        name: `open the page of ${whose} as if a button was pressed`,
        ...page('GET', '?action=confirm'),
        reads: true,
      },
      {
        name: `press confirm on the page of ${whose}`,
        ...press({ action: 'confirm' }),
        ...(own && { confirms: true }),
      },
      { name: `press cancel on the page of ${whose}`, ...press({ action: 'cancel' }) },
      {
        name: `press move on the page of ${whose}`,
        ...press({ action: 'reschedule', office: 'rheinhausen', start: later }),
      },
    ];
  });

/** An hour goes by, and what has lapsed is marked or not. */
const time: Step[] = [
  {
    name: 'wait an hour',
    async take(api) {
      api.pass(61);
      return undefined;
    },
  },
  {
    name: 'wait an hour and sweep',
    async take(api) {
      api.pass(61);
      await api.store.lapse(api.clock());
      return undefined;
    },
  },
];

/** Everything that can be asked of an appointment, with everything that could open it. */
export const steps: Step[] = [holdStep, ...onBookings, ...onPages, ...time];

/** The newest links of the booking's mails. */
export async function readKeys(api: Api, keys: Keys, seen: Set<string>): Promise<void> {
  for (const mail of (await api.mails()).toReversed()) {
    if (seen.has(mail.id)) continue;
    seen.add(mail.id);
    if (mail.to.address !== ada.email || !mail.text.includes('/b/')) continue;
    const { confirm, manage } = tokensOf(mail);
    if (manage) keys.manage = manage;
    if (confirm !== manage) keys.confirm = confirm;
  }
}
